/**
 * The walk of life that a role's head belongs to, lower case. Source: general knowledge.
 * Policy: a namesake is told apart by it, so heads that occur in several fields ("president", "director", "head") are left out.
 */
export const fields = ['business', 'politics', 'law', 'sport', 'science', 'arts', 'media', 'medicine', 'faith', 'force', 'crime'] as const
export type Field = (typeof fields)[number]

const words: Readonly<Record<Field, string>> = {
  business:
    'ceo cfo coo cto cio chairman chairwoman chairperson founder cofounder co-founder partner analyst economist strategist trader banker broker investor entrepreneur accountant auditor executive financier treasurer owner proprietor shareholder realtor salesman financial operating marketing investment',
  politics:
    'minister senator congressman congresswoman representative lawmaker mp msp mep governor mayor premier chancellor councillor councilor councilman councilwoman alderman ambassador envoy diplomat president-elect candidate secretary-general legislator sen rep gov taoiseach whip',
  law: 'judge justice prosecutor attorney lawyer solicitor barrister magistrate counsel qc kc',
  sport:
    'coach striker midfielder goalkeeper defender winger batsman bowler quarterback pitcher catcher shortstop outfielder linebacker jockey golfer sprinter swimmer cyclist boxer wrestler skipper footballer cricketer',
  science:
    'professor lecturer researcher scientist physicist chemist biologist geologist astronomer historian sociologist anthropologist archaeologist mathematician statistician ecologist',
  arts: 'actor actress comedian singer musician guitarist drummer bassist pianist violinist soprano composer conductor painter sculptor dancer choreographer novelist poet playwright filmmaker screenwriter artist',
  media: 'reporter correspondent columnist journalist editor anchor presenter broadcaster newsreader',
  medicine: 'physician doctor surgeon nurse pharmacist psychiatrist dentist epidemiologist paramedic',
  faith: 'bishop archbishop cardinal pastor priest vicar rabbi imam chaplain reverend pope',
  force: 'sheriff constable detective inspector sergeant lieutenant general admiral colonel major commander brigadier marshal',
  crime: 'defendant suspect burglar robber',
}

export const fieldOfRole: ReadonlyMap<string, Field> = new Map(
  fields.flatMap(field => words[field].split(' ').map(word => [word, field] as const)),
)

/** Honorifics that tell a field. */
export const fieldOfHonorific: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['Senator', 'politics'],
  ['Representative', 'politics'],
  ['Congressman', 'politics'],
  ['Congresswoman', 'politics'],
  ['Governor', 'politics'],
  ['President', 'politics'],
  ['Chancellor', 'politics'],
  ['Premier', 'politics'],
  ['Mayor', 'politics'],
  ['Ambassador', 'politics'],
  ['Judge', 'law'],
  ['Justice', 'law'],
  ['Professor', 'science'],
  ['General', 'force'],
  ['Colonel', 'force'],
  ['Major', 'force'],
  ['Captain', 'force'],
  ['Lieutenant', 'force'],
  ['Sergeant', 'force'],
  ['Admiral', 'force'],
  ['Reverend', 'faith'],
  ['Pope', 'faith'],
  ['Cardinal', 'faith'],
  ['Archbishop', 'faith'],
  ['Bishop', 'faith'],
  ['Rabbi', 'faith'],
  ['Imam', 'faith'],
])

/** What an organization of a type makes its people's field, where that is plain. */
export const fieldOfType: ReadonlyMap<string, Field> = new Map<string, Field>([
  ['company', 'business'],
  ['bank', 'business'],
  ['fund', 'business'],
  ['sports', 'sport'],
  ['legislature', 'politics'],
  ['party', 'politics'],
  ['court', 'law'],
  ['university', 'science'],
  ['police', 'force'],
  ['military', 'force'],
  ['religious', 'faith'],
  ['hospital', 'medicine'],
  ['orchestra', 'arts'],
])

/** Fields that one person goes through in a life, or is in at a time: a general becomes president, an editor leads a party. */
const near: readonly (readonly [Field, readonly Field[]])[] = [
  ['politics', ['business', 'law', 'force', 'media', 'science', 'medicine']],
  ['law', ['business', 'science']],
  ['business', ['media', 'science']],
  ['science', ['medicine', 'media']],
  ['arts', ['media']],
  ['sport', ['media']],
]

/** By the index of a field, the bits of those near it. */
export const nearFields: readonly number[] = fields.map(field =>
  near.reduce((bits, [one, others]) => {
    const partners = one === field ? others : others.includes(field) ? [one] : []
    return partners.reduce((all, partner) => all | (1 << fields.indexOf(partner)), bits)
  }, 0),
)
