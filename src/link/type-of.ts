import { countryOfPlace } from '../data/country-places.ts'
import { leadingForms } from '../data/legal-forms.ts'
import {
  knownTypes,
  labourWords,
  type OrganizationType,
  organizationTypes,
  tradeWords,
  typePhrases,
  typesOfShortNames,
  unitWords,
} from '../data/organization-words.ts'
import { fold, foldedWords } from './fold.ts'
import { type KnownOrganization, knownOrganization, plainMeaning } from './known.ts'
import { type OrganizationName, parseOrganization } from './organization-name.ts'
import { remember } from './remember.ts'

interface TypePhrase {
  readonly type: OrganizationType
  readonly words: readonly string[]
  readonly atEnd: boolean
}

// By first word, so that a name asks only for phrases that may begin at one of its words.
const phrases = new Map<string, TypePhrase[]>()
for (const [type, list] of typePhrases) {
  for (const phrase of list.split('; ')) {
    const words = phrase.replace('$', '').split(' ')
    const first = words[0] ?? ''
    const entry = { type, words, atEnd: phrase.endsWith('$') }
    const known = phrases.get(first)
    if (known === undefined) phrases.set(first, [entry])
    else known.push(entry)
  }
}

const RANK = new Map(typePhrases.map(([type], index) => [type, index] as const).reverse())

/** What kind of organization a name is: by the list of known organizations, by the words of the name, by its legal form; null when nothing tells. */
export const typeOf: (name: string) => OrganizationType | null = remember(findType)

function findType(name: string): OrganizationType | null {
  const parts = parseOrganization(name)
  const byWords = typeByWords(parts)
  const meant = plainMeaning(name)
  const known = knownOrganization(meant === null ? parts.squeezed : parseOrganization(meant).squeezed)
  if (known !== null) return typeOfKnown(known, name, parts, byWords)
  if (parts.legal.length === 0) {
    const words = parts.core.join(' ')
    const short = typesOfShortNames.get(words)
    if (short !== undefined) return short
    if (UNIT.test(words) && parts.core.some(word => unitWords.has(word))) return 'military'
  }
  return byWords ?? (hasLegalForm(name, parts) || isPartnership(parts) ? 'company' : null)
}

const UNIT = /^\d+(?:st|nd|rd|th) /

/** "Norda Oyj", "PT Makindo". */
const hasLegalForm = (name: string, { core, legal }: OrganizationName): boolean =>
  legal.some(form => form !== 'group') || (core.length < foldedWords(name).length && leadingForms.has(foldedWords(name)[0] ?? ''))

/** "Snell & Wilmer", "Pope, Evans & Robbins". */
const isPartnership = ({ core }: OrganizationName): boolean => core.length > 2 && core.length < 6 && core.at(-2) === '&'

/**
 * The list's type, unless the name says otherwise: a city is a team, a bank or a band; a "Globex Corporation" is not the exchange Globex; and the list calls
 * trade bodies unions.
 */
function typeOfKnown(
  known: KnownOrganization,
  name: string,
  { core, legal }: OrganizationName,
  byWords: OrganizationType | null,
): OrganizationType | null {
  const type = knownTypes[known.type] ?? organizationTypes.find(each => each === known.type) ?? null
  if (type === null) return null
  if (legal.length === 0 && OF_TOWNS.has(type) && countryOfPlace.has(core.join(' '))) return null
  if (NO_FIRMS.has(type) && type !== byWords && legal.some(form => form !== 'group') && !isListed(known, name)) return 'company'
  return type === 'union' && isTradeBody(known) ? null : type
}

/** Kinds that go by a town's name in documents about them only, where its team does in all others. */
const OF_TOWNS: ReadonlySet<OrganizationType> = new Set(['bank', 'fund', 'media', 'orchestra', 'university'])

const NO_FIRMS: ReadonlySet<OrganizationType> = new Set([
  'exchange',
  'government',
  'party',
  'court',
  'legislature',
  'military',
  'police',
  'religious',
  'university',
  'school',
  'union',
  'museum',
  'orchestra',
  'international',
])

const isListed = ({ name, aliases }: KnownOrganization, asked: string): boolean =>
  [name, ...aliases].some(each => fold(each) === fold(asked))

function isTradeBody({ name, aliases }: KnownOrganization): boolean {
  const words = [name, ...aliases].flatMap(foldedWords)
  return words.some(word => tradeWords.has(word)) && !words.some(word => labourWords.has(word))
}

function typeByWords({ core, legal }: OrganizationName): OrganizationType | null {
  let best: TypePhrase | null = null
  for (let at = 0; at < core.length; at++) {
    for (const phrase of phrases.get(core[at] ?? '') ?? []) {
      const end = at + phrase.words.length
      if (!phrase.words.every((word, index) => core[at + index] === word)) continue
      if (phrase.atEnd && end !== core.length) continue
      // A single word must not stand first: "Police", "Union Pacific", "Court Holdings" say nothing of themselves.
      if (phrase.words.length === 1 && at === 0 && core.length > 1 && phrase.type === 'company') continue
      // "Institute of Historical Research", "National Association of Home Builders".
      if (phrase.type === 'company' && legal.length === 0 && core.some(word => OF.has(word))) continue
      if (best === null || rank(phrase) < rank(best)) best = phrase
    }
  }
  // A legal form makes a newspaper or a bank no less of one, but a "Union Inc." is a company.
  if (best !== null && legal.length > 0 && (best.type === 'government' || best.type === 'union' || best.type === 'party')) return 'company'
  return best?.type ?? null
}

const OF = new Set(['of', 'for'])

const rank = ({ type, words }: TypePhrase): number => (RANK.get(type) ?? 99) - words.length * 100
