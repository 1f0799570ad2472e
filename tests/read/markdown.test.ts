import { expect, test } from 'vitest'
import { read } from './reading.ts'

const document = async (content: string) => (await read(content, 'a.md')).documents[0]

test('front matter is metadata, and the text is the file as it stands', async () => {
  const content =
    '---\ntitle: "Banks balk"\nauthors:\n  - Jane Smith\n  - John Doe\ndate: 2018-08-06T10:00:00Z\n---\n\n# Another heading\n\nText.\n'
  expect(await document(content)).toMatchObject({
    title: 'Banks balk',
    author: 'Jane Smith, John Doe',
    published: '2018-08-06',
    publishedFrom: 'metadata',
    text: content,
  })
})

test.each([
  ['# Banks *balk* at [Facebook](https://example.org)\n\nText.', 'Banks balk at Facebook'],
  ['Banks balk\n==========\n\nText.', 'Banks balk'],
  ['Intro.\n\n## Only a second heading ##\n', 'Only a second heading'],
  ['+++\ntitle = "Toml too"\n+++\ntext', 'Toml too'],
  ['---\nnot: closed\n\ntext goes on here.', null],
  ['Just a paragraph that ends.', null],
])('title of %j', async (content, title) => {
  expect((await document(content))?.title).toBe(title)
})
