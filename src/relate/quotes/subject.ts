import { organizationNouns } from '../../data/role-words.ts'
import { speechVerbs } from '../../data/speech-verbs.ts'
import type { Affiliation, Span } from '../../types.ts'
import { organizationBehind } from '../anaphora.ts'
import { leadingOrganization } from '../employer.ts'
import { personBehind } from '../pronoun.ts'
import { firstAtOrAfter, type Item, isWithin, type Reading } from '../reading.ts'
import { isHead, isModifier, isPossessive } from '../roles/index.ts'

export const isSpeechVerb = (item: Item | undefined): boolean => item?.kind === 'word' && !item.capital && speechVerbs.has(item.word)

const BEFORE_OBJECT = new Set([
  'of',
  'with',
  'for',
  'to',
  'by',
  'about',
  'from',
  'than',
  'against',
  'between',
  'like',
  'told',
  'asked',
  'and',
])
const OPENERS = new Set(['but', 'and', 'the', 'as', 'while', 'when', 'for', ',', 'so', 'because', 'in', 'that'])

/** What is known when a speaker is looked for. */
export interface Scene {
  readonly reading: Reading
  /** All quoted stretches of the document: who is named in them does not speak them. */
  readonly quoted: readonly Span[]
  /** Offset of the quotation's opening mark: pronouns point to what stands before it. */
  readonly open: number
  /** Who holds which role, to know who "the minister" is. */
  readonly affiliations: readonly Affiliation[]
}

/**
 * Who speaks among items `[from, to)`, which stand between the quotation and its verb or the verb and the end of the clause: a named person, "he" or "she",
 * "the minister", an organization that speaks itself or by a nameless spokesman. Null when it is somebody without a name.
 */
export function speakerIn(scene: Scene, items: readonly Item[], from: number, to: number): number | null {
  const { reading, quoted, open } = scene
  // "And RJR, one said".
  if (to > from && isSpeechVerb(items[to]) && NAMELESS.test(items[to - 1]?.word ?? '')) return null
  // "what one director called".
  if (to > from + 1 && isSpeechVerb(items[to]) && isHead(items[to - 1]) && NAMELESS_HEAD.test(items[to - 2]?.word ?? '')) return null
  const nearest = pronounBefore(items, from, to)
  if (nearest !== undefined && REPLIES.test(items[to]?.word ?? '')) {
    const asked = askedBefore(scene)
    if (asked !== undefined) return asked
  }
  if (nearest !== undefined) return personBehind(reading, Math.min(open, nearest.start), quoted, nearest.word)
  const beside = besideVerb(items, from, to)
  if (beside !== undefined) return reading.entityOf(beside.mention)
  // "murmured a board member, one of a row of Ann Ziff and others": a name further on is not hers.
  const isNameless = /^(?:an?|one|another)$/.test(items[from]?.word ?? '') && !isSpeechVerb(items[to])
  for (let at = from; at < (isNameless ? Math.min(to, from + 11) : to); at++) {
    const item = items[at]
    if (item === undefined || item.word === 'whose') break
    if (item.kind === 'person' && isSubject(items, at, from)) return reading.entityOf(item.mention)
    if (item.word === 'who' && at > from + 1 && items[at - 1]?.word !== ',') return null
  }
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (item === undefined) break
    if (item.word === 'he' || item.word === 'she') return personBehind(reading, Math.min(open, item.start), quoted, item.word)
    if (item.kind === 'organization') return speaks(items, at, from, to) ? reading.entityOf(item.mention) : null
    if (item.word === 'it' && at <= from + 1) return spokenOf(reading, items, from, at)
    if (items[at - 1]?.word === 'the' && isHead(item) && !isPossessive(items[at + 1]))
      return (
        holderOf(scene, item.word) ??
        (!item.word.startsWith('spokes') && !item.capital && (isSpeechVerb(items[at + 1]) || isSpeechVerb(items[at - 2]))
          ? (onlyPersonBefore(scene) ?? statingPerson(scene))
          : null)
      )
    if (items[at - 1]?.word === 'the' && at === to - 1 && isSpeechVerb(items[to]) && isEpithet(item)) return leadingPerson(scene)
    if (/^(?:person|people|persons|sources?|officials?|anybody|somebody|someone)$/.test(item.word)) return null
    if (organizationNouns.has(item.word) && items[at - 1]?.word === 'the' && !isPossessive(items[at + 1]) && !isHead(items[at + 1]))
      return organizationBehind(reading, item.word, item.start)
    if (item.kind === 'word' && !item.capital && !OPENERS.has(item.word) && at > from + 6) return null
  }
  return null
}

/** "it said": the organization named before in the sentence, or that the sentence before begins with; a sign or a card has no name. */
function spokenOf(reading: Reading, items: readonly Item[], from: number, at: number): number | null {
  const [item, verb] = [items[at], items[at + 1]?.word ?? '']
  if (item === undefined || /^(?:reads?|begins?|began|says|went|goes|ran|runs)$/.test(verb)) return null
  const named = items.slice(from, at).find(({ kind }) => kind === 'organization')
  if (named !== undefined) return reading.entityOf(named.mention)
  const here = reading.sentenceAt(item.start)
  return here > 0 ? leadingOrganization(reading, here - 1) : null
}

/** "the minister": the person last named before that holds such a role; null when there is none. */
function holderOf({ affiliations, open }: Scene, head: string): number | null {
  // Further back somebody else has become the minister.
  let last = firstAtOrAfter(affiliations.length, index => affiliations[index]?.start ?? 0, open) - 1
  for (const furthest = last - MOST_STATEMENTS; last >= 0 && last > furthest; last--) {
    const words = affiliations[last]?.role.toLowerCase().split(/[^\p{L}]+/u)
    if (words?.includes(head)) return affiliations[last]?.person ?? null
  }
  return null
}

const MOST_STATEMENTS = 200

/** "the vet said": the only person named in the two sentences before, when nobody is called that. */
function onlyPersonBefore({ reading, open, quoted }: Scene): number | null {
  const here = reading.sentenceAt(open)
  const people = new Set<number | null>()
  for (let index = Math.max(0, here - 2); index <= here; index++)
    for (const item of reading.sentence(index))
      if (item.kind === 'person' && item.end <= open && !isWithin(quoted, item)) people.add(reading.entityOf(item.mention))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

/** "the Dane said", "the striker said": a word for the person whom the sentence before begins with. */
const isEpithet = ({ kind, word, capital }: Item): boolean =>
  (kind === 'word' || kind === 'place') && (/-year-old$/.test(word) || (capital ? DEMONYM.test(word) : EPITHET.test(word)))

const DEMONYM =
  /^(?:dane|swede|finn|pole|turk|scot|scotsman|englishman|frenchman|dutchman|irishman|welshman|spaniard|briton|serb|croat|greek|czech|slovak|\p{L}+(?:ian|ican|rean|ese))$/u
const EPITHET =
  /^(?:striker|midfielder|defender|goalkeeper|winger|forward|batsman|batter|bowler|pitcher|quarterback|skipper|veteran|youngster|teenager|champion|fullback|lock|flanker|sprinter|cyclist|boxer|golfer|jockey|runner|swimmer|driver|opener|widow|widower|grandmother|grandfather|pensioner|retiree)$/

/** "Crane said the defendant, Potter, had shown no remorse. “You laughed,” the judge told Potter": who has just been speaking in the same paragraph. */
function statingPerson(scene: Scene): number | null {
  const { reading, open } = scene
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const at = items.findIndex(({ kind }) => kind === 'person')
  const isHere = !reading.text.slice(items[0]?.start ?? 0, open).includes('\n\n')
  return isHere && isSpeechVerb(items[at + 1]) ? leadingPerson(scene) : null
}

const REPLIES = /^(?:replied|replies|answered|answers|responded|responds)$/

/** "The judge asked the prosecutor which line had offended. “The second,” he replied": who was asked, null when without a name; undefined when nobody was. */
function askedBefore({ reading, open }: Scene): number | null | undefined {
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const verb = items.findIndex(({ word, end }, index) => index > 0 && end <= open && /^(?:asked|asks)$/.test(word))
  if (verb < 0 || /^(?:was|were|is|when|been|being)$/.test(items[verb - 1]?.word ?? '')) return undefined
  const next = items[verb + 1]
  if (next?.kind === 'person') return reading.entityOf(next.mention)
  return /^(?:the|a|an|his|her|their)$/.test(next?.word ?? '') && isHead(items[verb + 2]) && items[verb + 3]?.kind !== 'person'
    ? null
    : undefined
}

function leadingPerson({ reading, open, quoted }: Scene): number | null {
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const at = items.findIndex(item => item.kind === 'person' && item.end <= open && !isWithin(quoted, item))
  const name = items[at]
  return name !== undefined && at <= 3 && isSubject(items, at, 0) ? reading.entityOf(name.mention) : null
}

/** "her father, David, was a janitor and her mother, Keziah, told her": the name right before the verb, beside a noun or after "and". */
function besideVerb(items: readonly Item[], from: number, to: number): Item | undefined {
  if (!isSpeechVerb(items[to])) return undefined
  const name = items[to - 1]?.word === ',' ? to - 2 : to - 1
  if (name <= from || items[name]?.kind !== 'person') return undefined
  const [before, earlier] = [items[name - 1]?.word ?? '', items[name - 2]]
  const isApposed = before === ',' && name < to - 1 && (isHead(earlier) || KIN.test(earlier?.word ?? ''))
  const isJoined = /^(?:and|but|while|as)$/.test(before) && earlier?.kind === 'word'
  return isApposed || isJoined ? items[name] : undefined
}

const KIN =
  /^(?:father|mother|wife|husband|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|cousin|neighbor|neighbour|friend|colleague)$/
const NAMELESS_HEAD = /^(?:one|a|an|another|some)$/
const NAMELESS = /^(?:one|another|others|some|many|somebody|someone|everybody|everyone|nobody|they|i|you)$/

/** "Through his lawyer, Smith, he said": the pronoun right before the verb is who speaks. */
function pronounBefore(items: readonly Item[], from: number, to: number): Item | undefined {
  const last = items[to - 1]
  return to - 1 >= from && (last?.word === 'he' || last?.word === 'she') ? last : undefined
}

/** Not "a friend of Smith", not "told Smith". */
export function isSubject(items: readonly Item[], at: number, from: number): boolean {
  if (isPossessive(items[at + 1])) return false
  // "Clinton spokesman Joe Lockhart".
  let next = at + 1
  while (next < at + 4 && (isHead(items[next]) || isModifier(items[next]))) next++
  if (next > at + 1 && items[next]?.kind === 'person') return false
  const before = at > from ? items[at - 1] : undefined
  return before === undefined || !BEFORE_OBJECT.has(before.word) || (before.word === 'and' && at === from + 1)
}

/** "Acme said", "a spokesman for Acme", "an Acme spokeswoman": not "an analyst at Acme", "people close to Acme". */
function speaks(items: readonly Item[], at: number, from: number, to: number): boolean {
  const range = items.slice(from, to)
  if (range.some(({ word }) => word.startsWith('spokes'))) return true
  if (range.some(isHead) || isPossessive(items[at + 1])) return false
  return (
    items.slice(from, at).every(({ word, kind }) => kind === 'mark' || OPENERS.has(word)) &&
    !(kindOf(items[at + 1]) === 'word' && !isSpeechVerb(items[at + 1]) && nounFollows(items[at + 1]))
  )
}

const kindOf = (item: Item | undefined): string => item?.kind ?? ''

/** "Acme employees said": a plural noun after the name speaks, not the organization. */
const nounFollows = (item: Item | undefined): boolean =>
  item !== undefined && /(?:ees|ers|ors|ists|als|officials|sources|staff|leaders|members|fans)$/.test(item.word)
