import { countryOfName, countryOfPlace } from '../data/country-places.ts'
import { leadingForms } from '../data/legal-forms.ts'
import {
  knownTypes,
  labourWords,
  type OrganizationType,
  organizationTypes,
  publicBodies,
  tradeWords,
  typePhrases,
  unitWords,
} from '../data/organization-words.ts'
import { teamNicknames, teamPlaces } from '../data/vague-names.ts'
import { isPlace } from './country.ts'
import { fold, foldedWords } from './fold.ts'
import { type KnownOrganization, knownOrganization, plainMeaning, plainType } from './known.ts'
import { type OrganizationName, parseOrganization } from './organization-name.ts'
import { remember } from './remember.ts'

interface TypePhrase {
  readonly type: OrganizationType
  readonly words: readonly string[]
  readonly atStart: boolean
  readonly atEnd: boolean
}

// By first word, so that a name asks only for phrases that may begin at one of its words.
const phrases = new Map<string, TypePhrase[]>()
for (const [type, list] of typePhrases) {
  for (const phrase of list.split('; ')) {
    const words = phrase.replace(/[$^]/, '').split(' ')
    const first = words[0] ?? ''
    const entry = { type, words, atStart: phrase.startsWith('^'), atEnd: phrase.endsWith('$') }
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
    const short = plainType(name)
    if (short !== null) return short
    if (UNIT.test(words) && parts.core.some(word => unitWords.has(word))) return 'military'
    if (byWords === null && isTeam(parts)) return 'sports'
  }
  const ofParent = byWords === null && !JOINED.test(name) ? typeOfParent(parts) : null
  if (ofParent !== null) return ofParent
  return byWords ?? (hasLegalForm(name, parts) || isPartnership(parts) ? 'company' : null)
}

/** "Melbourne Stars", "N.Y. Giants". */
function isTeam({ core }: OrganizationName): boolean {
  const town = core.slice(0, -1).join(' ')
  return teamNicknames.has(core.at(-1) ?? '') && (teamPlaces.has(town) || isPlace(town))
}

/** "FORD-Kenya". */
const JOINED = /-\S+$/

/** Of a known firm's branch in a country: "KPMG Netherlands", "Morgan Stanley Asia". */
function typeOfParent({ core }: OrganizationName): OrganizationType | null {
  if (core.length < 2 || !isRegion(core.at(-1) ?? '')) return null
  const parent = core.slice(0, -1).join(' ')
  const type = knownOrganization(parseOrganization(parent).squeezed) === null ? null : typeOf(parent)
  return type !== null && WORLDWIDE.has(type) ? type : null
}

const WORLDWIDE: ReadonlySet<OrganizationType> = new Set(['company', 'bank', 'fund', 'charity'])

const isRegion = (word: string): boolean => countryOfName.has(word) || CONTINENTS.has(word)

const CONTINENTS = new Set(['africa', 'america', 'asia', 'europe'])

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

const NO_FIRMS: ReadonlySet<OrganizationType> = new Set([...publicBodies, 'exchange', 'museum', 'orchestra'])

const isListed = ({ name, aliases }: KnownOrganization, asked: string): boolean =>
  [name, ...aliases].some(each => fold(each) === fold(asked))

function isTradeBody({ name, aliases }: KnownOrganization): boolean {
  const words = [name, ...aliases].flatMap(foldedWords)
  return words.some(word => tradeWords.has(word)) && !words.some(word => labourWords.has(word))
}

function typeByWords({ core, legal }: OrganizationName): OrganizationType | null {
  let best: TypePhrase | null = null
  let lowest = Number.POSITIVE_INFINITY
  for (let at = 0; at < core.length; at++) {
    for (const phrase of phrases.get(core[at] ?? '') ?? []) {
      const end = at + phrase.words.length
      if (!phrase.words.every((word, index) => core[at + index] === word)) continue
      if ((phrase.atStart && at > 0) || (phrase.atEnd && end !== core.length)) continue
      // A single word must not stand first: "Police", "Union Pacific", "Court Holdings" say nothing of themselves.
      if (phrase.words.length === 1 && at === 0 && core.length > 1 && phrase.type === 'company') continue
      // "Institute of Historical Research", "National Association of Home Builders".
      if (phrase.type === 'company' && legal.length === 0 && core.some(word => OF.has(word))) continue
      // "Court Radio", "Court Channel One".
      if (phrase.type === 'court' && phrase.words.length === 1 && at === 0 && core.length > 1 && !SMALL.has(core[1] ?? '')) continue
      const score = rank(phrase, end === core.length && !core.some(word => OF.has(word)))
      if (score >= lowest) continue
      lowest = score
      best = phrase
    }
  }
  // A legal form makes a newspaper or a bank no less of one, but a "Union Inc." is a company.
  if (best !== null && legal.length > 0 && (best.type === 'government' || best.type === 'union' || best.type === 'party')) return 'company'
  return best?.type ?? null
}

const OF = new Set(['of', 'for'])
const SMALL = new Set(['of', 'for', 'de', 'du'])

/** More words tell more; of single words the last: "Police Hospital", "Oxford University Press". */
const rank = ({ type, words }: TypePhrase, isLast: boolean): number =>
  (RANK.get(type) ?? 99) - words.length * 100 - (isLast && HEADS.has(type) ? 50 : 0)

const HEADS: ReadonlySet<OrganizationType> = new Set([
  'university',
  'school',
  'hospital',
  'union',
  'fund',
  'charity',
  'media',
  'orchestra',
  'museum',
  'bank',
])
