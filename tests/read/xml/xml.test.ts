import { expect, test } from 'vitest'
import { read, textOf } from '../reading.ts'

test('RSS: a document an item, its fullest text without tags', async () => {
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>
    <item><title>Bank &amp; rival</title><link>http://example.org/1</link><guid>g1</guid><dc:creator>Jane Roe</dc:creator><pubDate>Mon, 06 Aug 2018 10:00:00 GMT</pubDate>
    <description>Short.</description><content:encoded><![CDATA[<p>The bank paid &euro;5 billion.</p><p>So it said.</p>]]></content:encoded></item>
    <item><title>Two</title><description>&lt;p&gt;Fine &amp;amp; good.&lt;/p&gt;</description></item></channel></rss>`
  expect((await read(feed, 'feed.xml')).documents).toMatchObject([
    {
      path: 'feed.xml#g1',
      format: 'feed',
      title: 'Bank & rival',
      author: 'Jane Roe',
      published: '2018-08-06',
      url: 'http://example.org/1',
      text: 'The bank paid €5 billion.\n\nSo it said.',
    },
    { path: 'feed.xml#2', title: 'Two', text: 'Fine & good.' },
  ])
})

test('Atom with XHTML in it', async () => {
  const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><id>urn:1</id><link href="http://example.org/a"/><updated>2018-08-06T10:00:00Z</updated>
    <author><name>John Doe</name></author><content type="xhtml"><div><p>Acme &amp; Co paid &lt;$5.</p><p>Second.</p></div></content></entry></feed>`
  expect((await read(feed, 'feed.atom')).documents).toMatchObject([
    {
      path: 'feed.atom#urn:1',
      title: 'One',
      author: 'John Doe',
      published: '2018-08-06',
      url: 'http://example.org/a',
      text: 'Acme & Co paid <$5.\n\nSecond.',
    },
  ])
})

test('other XML is the text of its elements', async () => {
  const nitf =
    '<?xml version="1.0"?><nitf><body><hedline><hl1>Bank buys rival</hl1></hedline><byline>By Jane Roe</byline><story.date norm="20180806">Aug 6</story.date><p>The <org>Bank</org> paid <money>$5 million</money>.</p></body></nitf>'
  expect((await read(nitf, 'a.xml')).documents).toMatchObject([
    {
      format: 'xml',
      title: 'Bank buys rival',
      author: 'Jane Roe',
      published: '2018-08-06',
      text: 'Bank buys rival\n\nBy Jane Roe\n\nAug 6\n\nThe Bank paid $5 million.',
    },
  ])
})

test('entities of its own are never expanded', async () => {
  const levels = Array.from({ length: 30 }, (_, level) => `<!ENTITY l${level + 1} "&l${level};&l${level};&l${level};">`).join('')
  const text = await textOf(`<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "lol">${levels}]><a><p>Text &l30; here.</p></a>`, 'bomb.xml')
  expect(text).toBe('Text &l30; here.')
  expect(await textOf('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>It &f; is.</a>', 'a.xml')).toBe('It &f; is.')
})

test('broken XML is read as far as it goes', async () => {
  expect(await textOf('<?xml version="1.0"?><a><p>One.</p><p>Two & three</b></p><p>Four', 'a.xml')).toMatch(/^One\.\n\nTwo/)
})
