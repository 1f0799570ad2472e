import { expect, test } from 'vitest'
import { read, textOf } from '../reading.ts'

const paragraph = (number: number): string =>
  `<p>Paragraph ${number} tells that the bank will buy its rival for $${number} billion, as two people familiar with the matter said on Monday in New York.</p>`
const body = [1, 2, 3, 4, 5, 6].map(paragraph).join('\n')
const page = (head: string, content: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${content}</body></html>`
const document = async (content: string | Uint8Array) => (await read(content, 'a.html')).documents[0]

test('an article without what stands around it', async () => {
  const text = await textOf(
    page(
      '<title>Bank buys rival | The Daily</title>',
      `<header><nav><a href="/">Home</a> <a href="/m">Markets</a></nav></header>
      <div class="cookie-consent">We use cookies. <button>Accept</button></div>
      <main><article><h1>Bank buys rival</h1><div class="share-bar"><a>Facebook</a> <a>Tweet</a></div>
      ${body}<aside class="relatedArticles"><h3>Related</h3><a href="/x">Goldman Sachs sued by Jim Beam</a></aside>
      <p>Read more: <a href="/y">Citigroup and others</a></p><p>Advertisement</p>${paragraph(7)}</article></main>
      <section id="comments"><p>Great article, says Joe Bloggs of Acme Inc., and everybody else should read it too.</p></section>
      <div class="newsletter-signup">Sign up for our newsletter by Jane Roe</div><h2>Most read</h2><ul><li><a href="/z">Tesla</a></li></ul>
      <footer>© 2018 The Daily Media Corp.</footer><script>document.write("Evil Corp")</script>`,
    ),
    'a.html',
  )
  expect(text).toMatch(/^Bank buys rival\n\nParagraph 1/)
  expect(text).toMatch(/Paragraph 6[^\n]*\n\nParagraph 7[^\n]*New York\.$/)
})

test('a short item keeps its own text among long teasers', async () => {
  const teasers = [1, 2, 3, 4, 5, 6, 7, 8]
    .map(number => `<div class="card"><h3>Teaser ${number}</h3>${paragraph(number + 10)}</div>`)
    .join('')
  const text = await textOf(
    page(
      '<title>Oil falls</title>',
      `<article><h1>Oil falls</h1><p>Oil fell 2% to $70 on Monday, traders said in London.</p></article><div>${teasers}</div>`,
    ),
    'a.html',
  )
  expect(text).toBe('Oil falls\n\nOil fell 2% to $70 on Monday, traders said in London.')
})

test('cells, list items and paragraphs are not glued; "$" and "(" join their figures', async () => {
  const table =
    '<table><tr><th>Item</th><th>2018</th></tr><tr><td>Revenue</td><td>$</td><td>1,200</td></tr><tr><td>Loss</td><td>(</td><td>30</td><td>)</td></tr></table>'
  const text = await textOf(
    `<p>One<br>two</p><ul><li>First</li><li>Second</li></ul>${table}<p>A<b>cm</b>e&nbsp;Corp</p><pre>a  b\n c</pre>`,
    'a.html',
  )
  expect(text).toBe('One\ntwo\n\nFirst\n\nSecond\n\nItem\t2018\n\nRevenue\t$1,200\n\nLoss\t(30)\n\nAcme Corp\n\na b\nc')
})

test.each([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Bank buys rival","author":[{"name":"Jane Smith"},{"name":"John Doe"}],"datePublished":"2018-08-06T10:00:00Z"}]}</script>',
    'Jane Smith, John Doe',
  ],
  [
    'meta tags',
    '<meta property="og:title" content="Bank buys rival"><meta name="author" content="By Jane Smith"><meta property="article:published_time" content="2018-08-06"><meta property="article:modified_time" content="2019-01-01">',
    'Jane Smith',
  ],
  [
    'Dublin Core',
    '<meta name="DC.title" content="Bank buys rival"><meta name="DC.creator" content="Jane Smith"><meta name="DC.date.issued" content="2018-08-06">',
    'Jane Smith',
  ],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type": oops</script><title>Bank buys rival</title><meta name="date" content="Mon, 6 Aug 2018"><meta name="byl" content="By Jane Smith">',
    'Jane Smith',
  ],
])('title, author and day from %s', async (_, head, author) => {
  expect(await document(page(head, `<div>${body}</div>`))).toMatchObject({
    title: 'Bank buys rival',
    author,
    published: '2018-08-06',
    publishedFrom: 'metadata',
  })
})

test('title, author and day from the page itself', async () => {
  const content = `<article><h1>Bank buys rival</h1><p class="byline">By Jane Smith, August 6, 2018 10:00</p><time datetime="2018-08-06T10:00">Monday</time>${body}</article>`
  expect(
    await document(page('<title>Bank buys rival — The Daily</title><link rel="canonical" href="https://example.org/a">', content)),
  ).toMatchObject({
    title: 'Bank buys rival',
    author: 'Jane Smith',
    published: '2018-08-06',
    publishedFrom: 'metadata',
    url: 'https://example.org/a',
  })
})

test.each([
  ['windows-1252', 'windows-1252', 0x80, '€'],
  ['iso-8859-1', 'iso-8859-1', 0x80, '€'],
  ['iso-8859-15', 'iso-8859-15', 0xa4, '€'],
  ['windows-1251', 'windows-1251', 0xc1, 'Б'],
])('the declared charset %s', async (_, charset, byte, character) => {
  const markup = Buffer.concat([
    Buffer.from(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>It cost `),
    Uint8Array.of(byte),
    Buffer.from('5.</p></body></html>'),
  ])
  expect((await document(markup))?.text).toBe(`It cost ${character}5.`)
})

test('UTF-8 under a wrong declaration', async () => {
  expect(await textOf('<html><head><meta charset="iso-8859-1"></head><body><p>It cost €5.</p></body></html>', 'a.html')).toBe('It cost €5.')
})

test('documentation, which is no article, is read whole', async () => {
  const sections = [1, 2, 3, 4].map(number => `<div class="sect"><h2>Section ${number}</h2>${body}</div>`).join('')
  const text = await textOf(page('<title>Manual</title>', sections), 'a.html')
  expect(text?.match(/Section \d/g)).toHaveLength(4)
})

test.each([
  ['fragments', '<p>Only <i>this</i>.</p>', 'Only this.'],
  ['no tags', 'Only this.\n\nAnd this.', 'Only this.\n\nAnd this.'],
  ['unclosed tags', '<html><body><p>One<p>Two<ul><li>a<li>b', 'One\n\nTwo\n\na\n\nb'],
  ['a document in CDATA and comments', '<body><!-- <p>no</p> --><p>Yes</p><!-- open', 'Yes'],
  ['soft hyphens', '<p>Gold&shy;man Sachs\u200b</p>', 'Goldman Sachs'],
])('%s', async (_, content, text) => {
  expect(await textOf(content, 'a.html')).toBe(text)
})

test('nesting beyond reason is read without a tree, and said', async () => {
  const { documents, problems } = await read(`<html><body>${'<div>'.repeat(100_000)}Deep &amp; dark.</body></html>`, 'a.html')
  expect(documents[0]?.text).toBe('Deep & dark.')
  expect(problems).toMatchObject([{ code: 'TOO_DEEP' }])
})

test.each([
  ['unclosed quotation marks', '<a href="'.repeat(50_000)],
  ['unclosed comments', '<!--'.repeat(100_000)],
  ['unclosed scripts', '<script>'.repeat(50_000)],
  ['closing tags of nothing', '</b>'.repeat(100_000)],
  ['angle brackets', '<'.repeat(200_000)],
])('%s do not take long', { timeout: 20_000 }, async (_, content) => {
  const { documents, problems } = await read(`<p>Text.</p>${content}`, 'a.html')
  expect(documents.length + problems.length).toBeGreaterThan(0)
})

test('a page that a script fills in holds no text', async () => {
  expect(
    (await read(page('', '<div id="root"></div><noscript>Enable JavaScript</noscript><script src="x.js"></script>'), 'a.html')).problems,
  ).toMatchObject([{ code: 'NO_TEXT' }])
})

test('a report of thousands of tables is read whole, in good time', async () => {
  const row = '<tr><td><div><font>Revenue</font></div></td><td><div><font>$</font></div></td><td><div><font>1,000</font></div></td></tr>'
  const text = (await textOf(page('<title>Annual report</title>', `<div><table>${row.repeat(5000)}</table></div>`), 'a.html')) ?? ''
  expect(text).toMatch(/^Annual report\n\nRevenue\t\$1,000\n\nRevenue\t\$1,000/)
  expect(text.match(/Revenue/g)).toHaveLength(5000)
})

test('a short page is read whole, as a live blog that has just begun', async () => {
  const blocks =
    '<div><h2>Hunt sits down</h2><p>Jeremy Hunt has ended.</p></div><div><h2>Cut</h2><p>The chancellor cut a tax by 2p, says Jane Roe.</p></div>'
  expect(await textOf(page('<title>Budget live</title>', `<main><h1>Budget live</h1>${blocks}</main>`), 'a.html')).toBe(
    'Budget live\n\nHunt sits down\n\nJeremy Hunt has ended.\n\nCut\n\nThe chancellor cut a tax by 2p, says Jane Roe.',
  )
})

test('the title and day of a blog', async () => {
  const blog = await document(
    page(
      '<title>Why I left | Sams blog</title>',
      `<h1>Sams blog</h1><h2>Why I left</h2><div class="post-meta">Posted on March 3, 2019 by <a rel="author">Sam Roe</a></div>${body}`,
    ),
  )
  expect([blog?.title, blog?.published, blog?.author]).toEqual(['Why I left', '2019-03-03', 'Sam Roe'])
})

test.each([
  ['Acme Corp.<sup>1</sup> paid', 'Acme Corp. paid'],
  ['$5 million<sup class="reference"><a href="#n">[2]</a></sup> to', '$5 million to'],
  ['Jane Roe,<sup>3</sup> of', 'Jane Roe, of'],
  ['revenue<sup>(1)</sup> of', 'revenue of'],
  ['Acme<sup><a href="#n">4</a></sup> paid', 'Acme paid'],
  ['Hooli<sup>*</sup> paid', 'Hooli paid'],
  ['Hooli<a role="doc-noteref" href="#n">5</a> paid', 'Hooli paid'],
  ['the 5<sup>th</sup> of', 'the 5th of'],
  ['km<sup>2</sup> of', 'km2 of'],
  ['10<sup>6</sup> of', '106 of'],
  ['M<sup>c</sup>Donald', 'McDonald'],
  ['H<sub>2</sub>O', 'H2O'],
])('marks of notes are no part of a name: %s', async (markup, text) => {
  expect(await textOf(`<p>${markup}</p>`, 'a.html')).toBe(text)
})
