import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fixture } from '../fixture.ts'
import { read, textOf } from '../reading.ts'

const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`) }, { level: 0 })
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`

test.each([
  ['deleted', `<w:p>${run('It paid ')}<w:del><w:r><w:delText>$5</w:delText></w:r></w:del><w:ins>${run('$7')}</w:ins></w:p>`, 'It paid $7'],
  [
    'moved',
    `<w:p><w:moveFrom>${run('Gone.')}</w:moveFrom>${run('Left.')}</w:p><w:p><w:moveTo>${run('Gone.')}</w:moveTo></w:p>`,
    'Left.\n\nGone.',
  ],
  [
    'an end of a paragraph deleted',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Greta ')}</w:p><w:p>${run('Lindqvist')}</w:p><w:p>${run('B')}</w:p>`,
    'Greta Lindqvist\n\nB',
  ],
  [
    'an end of a paragraph inserted',
    `<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr>${run('Greta')}</w:p><w:p>${run('Lindqvist')}</w:p>`,
    'Greta\n\nLindqvist',
  ],
  ['hidden', `<w:p>${run('Seen.')}${run(' Hidden.', '<w:vanish/>')}${run(' Seen.', '<w:vanish w:val="0"/>')}</w:p>`, 'Seen. Seen.'],
  [
    'a box beside the text',
    `<w:p>${run('Before ')}<w:r><mc:AlternateContent><mc:Choice>${box('Inside')}</mc:Choice><mc:Fallback>${box('Inside')}</mc:Fallback></mc:AlternateContent></w:r>${run('after')}</w:p>`,
    'Before after\n\nInside',
  ],
])('Word, %s', async (_, body, text) => {
  expect(await textOf(docx(body), 'a.docx')).toBe(text)
})

const open = (changes: string, styles: string, text: string): string =>
  `<office:document office:mimetype="application/vnd.oasis.opendocument.text" xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text><text:tracked-changes>${changes}</text:tracked-changes>${text}</office:text></office:body></office:document>`

test.each([
  [
    'deleted in its place',
    '<text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info></text:deletion></text:changed-region><text:changed-region text:id="ct2"><text:insertion/></text:changed-region>',
    '',
    '<text:p>It paid <text:change-start text:change-id="ct1"/>$5<text:change-end text:change-id="ct1"/><text:change-start text:change-id="ct2"/>$7<text:change-end text:change-id="ct2"/> now.</text:p>',
    'It paid $7 now.',
  ],
  [
    'hidden',
    '',
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="T2"><style:text-properties fo:color="red"/></style:style>',
    '<text:p>Seen <text:span text:style-name="T1">hidden <text:span text:style-name="T2">too</text:span></text:span><text:span text:style-name="T2">red</text:span></text:p>',
    'Seen red',
  ],
  [
    'boxes beside the text',
    '',
    '',
    '<text:p>Before <draw:frame><draw:text-box><text:p>Inside</text:p></draw:text-box></draw:frame><draw:custom-shape><text:p>Shaped</text:p></draw:custom-shape>after</text:p>',
    'Before after\n\nInside\n\nShaped',
  ],
])('OpenDocument, %s', async (_, changes, styles, body, text) => {
  expect((await read(open(changes, styles, body), 'a.fodt')).documents).toMatchObject([{ text, author: null }])
})

test.each([
  ['{\\rtf1 It paid {\\deleted $5}$7 now.}', 'It paid $7 now.'],
  ['{\\rtf1 It paid \\deleted $5\\deleted0 $7\\par Now}', 'It paid $7\n\nNow'],
  ['{\\rtf1 Greta {\\deleted\\par}Lindqvist}', 'Greta Lindqvist'],
  ['{\\rtf1 Before {\\shp{\\*\\shpinst{\\shptxt Inside\\par}}{\\shprslt Inside}}after}', 'Before after\n\nInside'],
])('rich text, %s', async (source, text) => {
  expect(await textOf(source, 'a.rtf')).toBe(text)
})

test('Word 97: deleted text, soft and hard hyphens, boxes', async () => {
  const text = (await textOf(fixture('boxes.doc'), 'a.doc')) ?? ''
  expect(text.split('\n\n')).toEqual(
    expect.arrayContaining([
      'Acme Corp. paid $7 million to Inserted Partners LLC on March 3, 2024.',
      'Before the box after the box, says Peter Aldous.',
      'Second box line from Tom Ottersley.',
      expect.stringMatching(/^Softbank Group and Coca-Cola.* small caps costs \$4 billion$/),
    ]),
  )
  expect(text).not.toMatch(/Deleted|undefined/)
})

test('flat slides are slides', async () => {
  const slides = `<office:document office:mimetype="application/vnd.oasis.opendocument.presentation"><office:body><draw:page><draw:frame><draw:text-box><text:p>One</text:p></draw:text-box></draw:frame></draw:page><draw:page><draw:custom-shape><text:p>Two</text:p></draw:custom-shape></draw:page></office:body></office:document>`
  expect((await read(slides, 'a.fodp')).documents).toMatchObject([
    { format: 'odp', text: 'One\n\nTwo', parts: [{ label: 'slide 1' }, { label: 'slide 2' }] },
  ])
})

test('the table of contents of a book is no chapter', async () => {
  const book = zipSync({
    mimetype: Buffer.from('application/epub+zip'),
    'META-INF/container.xml': Buffer.from('<container><rootfile full-path="b.opf"/></container>'),
    'b.opf': Buffer.from(
      '<package><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/></spine></package>',
    ),
    'nav.xhtml': Buffer.from('<html><body><nav><a href="a.xhtml">One</a></nav></body></html>'),
    'a.xhtml': Buffer.from('<html><body><p>Acme Corp.<a epub:type="noteref" href="#f">1</a> paid.</p></body></html>'),
  })
  expect((await read(book, 'a.epub')).documents).toMatchObject([{ text: 'Acme Corp. paid.' }])
})
