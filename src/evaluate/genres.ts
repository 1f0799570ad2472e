/** Groups of the genres that the headers of the corpus name freely: the first pattern that fits decides. */
const groups: readonly (readonly [group: string, pattern: RegExp])[] = [
  ['speech', /transcript|broadcast|radio|tv |interview|debate|testimony|podcast|panel|oral/i],
  ['mail and chat', /e-?mail|chat|forum|usenet|newsgroup|weblog|blog|letter|memo|diary|posts|fax/i],
  [
    'papers',
    /filing|contract|court|law|legal|minutes|notice|invoice|order|report|resolution|terms|directory|cv|will|judgment|procurement|document|release notes/i,
  ],
  [
    'finance',
    /market|financ|stock|business|bank|fund|invest|ipo|earnings|press.release|trade|compan|credit|commodit|dividend|insur|deal|crypto|econom|startup|start-up|venture/i,
  ],
  [
    'digests and lists',
    /digest|brief|list|table|roundup|round-up|headline|ticker|calendar|caption|budget|index|aggregator|results|timeline/i,
  ],
  ['news', /wire|newspaper|news|correspond|washington|sport|politic|feature|obituar|local|foreign|column|analysis|profile|live/i],
]

export const genreGroup = (genre: string): string => groups.find(([, pattern]) => pattern.test(genre))?.[0] ?? 'other'
