import { beginsClause } from '../pronoun/index.ts'
import { firstAtOrAfter, type Item, isWithin } from '../reading.ts'
import { isHead, isModifier, isPlain } from '../roles/index.ts'
import type { Scene } from './scene.ts'
import { isSpeechVerb, isSubject } from './words.ts'

/** "the minister", "the Arsenal manager": the person last named before that holds such a role, at that organization; null when there is none. */
export function holderOf({ affiliations, open }: Scene, head: string, organization: number | null = null): number | null {
  // Further back somebody else has become the minister.
  let last = firstAtOrAfter(affiliations.length, index => affiliations[index]?.start ?? 0, open) - 1
  for (const furthest = last - MOST_STATEMENTS; last >= 0 && last > furthest; last--) {
    const statement = affiliations[last]
    const role = ` ${statement?.role.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
    if (role.includes(` ${head} `) && (organization === null || statement?.organization === organization)) return statement?.person ?? null
  }
  return null
}

/** "his niece said", "said her husband": the one person so far whose name stands behind that word ("His niece, Colleen Pike, read"). */
export function kinHolder({ reading, open }: Scene, items: readonly Item[], from: number, to: number): number | null {
  const kin = items[from + 1]?.word ?? ''
  const next = items[from + 2]
  if (!/^(?:his|her|their)$/.test(items[from]?.word ?? '') || !KIN.test(kin)) return null
  if (from + 2 < to && next !== undefined && !/^[,.]$/.test(next.word) && !isSpeechVerb(next)) return null
  const { text, linked } = reading
  const people = new Set<number | null>()
  for (const [index, { kind, start }] of linked.mentions.entries()) {
    if (start >= open) break
    const before = text.slice(Math.max(0, start - kin.length - 2), start)
    if (kind === 'person' && (before.endsWith(`${kin}, `) || before.endsWith(`${kin} `))) people.add(reading.entityOf(index))
  }
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

const KIN =
  /^(?:father|mother|wife|husband|widow|son|daughter|brother|sister|uncle|aunt|niece|nephew|cousin|partner|grandmother|grandfather|grandson|granddaughter|lawyer|agent)$/
const MOST_STATEMENTS = 200

/** "the vet said": the only person named in the two sentences before, when nobody is called that. */
export const onlyPersonBefore = (scene: Scene): number | null => onlyPersonIn(scene, 2)

function onlyPersonIn({ reading, open, quoted }: Scene, sentences: number, limit = open): number | null {
  const here = reading.sentenceAt(open)
  const people = new Set<number | null>()
  for (let index = Math.max(0, here - sentences); index <= here; index++)
    for (const item of reading.sentence(index))
      if (item.kind === 'person' && item.end <= Math.min(open, limit) && !isWithin(quoted, item)) people.add(reading.entityOf(item.mention))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

/** "the Dane said", "the striker said": a word for the person whom the sentence before begins with. */
export const isEpithet = ({ kind, word, capital }: Item): boolean =>
  (kind === 'word' || kind === 'place') && (capital ? DEMONYM : EPITHET).test(word)

const DEMONYM =
  /^(?:dane|swede|finn|pole|turk|scot|scotsman|englishman|frenchman|dutchman|irishman|welshman|spaniard|briton|serb|croat|greek|czech|slovak|\p{L}+(?:ian|ican|rean|ese))$/u
const EPITHET =
  /^(?:republican|democrat|conservative|socialist|senator|congressman|congresswoman|lawmaker|striker|midfielder|defender|goalkeeper|winger|forward|batsman|batter|bowler|pitcher|quarterback|skipper|veteran|youngster|teenager|champion|fullback|lock|flanker|sprinter|cyclist|boxer|golfer|jockey|runner|swimmer|driver|opener|widow|widower|grandmother|grandfather|pensioner|retiree)$/

/** "Crane said the defendant, Potter, had shown no remorse. “You laughed,” the judge told Potter": who has just been speaking in the same paragraph. */
export function statingPerson(scene: Scene): number | null {
  const { reading, open } = scene
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const at = items.findIndex(({ kind }) => kind === 'person')
  const isHere = !reading.text.slice(items[0]?.start ?? 0, open).includes('\n\n')
  return isHere && isSpeechVerb(items[at + 1]) ? leadingPerson(scene) : null
}

export function leadingPerson({ reading, open, quoted }: Scene): number | null {
  const here = reading.sentenceAt(Math.max(0, open - 2))
  // "The striker said: “I slept.”": the quotation ends the sentence of its verb.
  const items = reading.sentence(here > 0 && reading.sentence(here)[0]?.word === 'the' ? here - 1 : here)
  const at = items.findIndex(item => item.kind === 'person' && item.end <= open && !isWithin(quoted, item))
  const name = items[at]
  // "At the hospital, Atieno sat beside her father".
  const isLed =
    (at <= 3 && beginsClause(items, at)) ||
    (at <= 8 && items[at - 1]?.word === ',' && /^(?:at|in|on|outside|inside|across|near)$/.test(items[0]?.word ?? ''))
  return name !== undefined && isLed && isSubject(items, at, 0) ? reading.entityOf(name.mention) : null
}

/**
 * "the 36-year-old", "the Oregon Republican", "the Arsenal manager", "the former defence secretary" right before the verb or after it: who holds that role, else whom the
 * sentence before begins with, or the only one that it names, or that has been named so far. Null when that cannot be told, undefined when no such words stand there.
 */
export function definiteHolder(scene: Scene, items: readonly Item[], from: number, to: number): number | null | undefined {
  const start = isSpeechVerb(items[to]) ? items.findLastIndex(({ word }, index) => index >= from && index < to && word === 'the') : from
  if (items[start]?.word !== 'the' || start < from) return undefined
  let end = start + 1
  while (end < to && end < start + MOST_WORDS && isPartOfPhrase(items[end])) end++
  // "the grandmother-of-six".
  if (items[end - 1]?.word === '-' && items[end]?.word === 'of') {
    const isParent =
      PARENT.test(items[end - 2]?.word ?? '') && NUMBER.test(items[items[end + 1]?.word === '-' ? end + 2 : end + 1]?.word ?? '')
    return isParent ? leadingPerson(scene) : undefined
  }
  const noun = items[end - 1]
  if (noun === undefined || end - start < 2 || (isSpeechVerb(items[to]) && end !== to && items[end]?.word !== ',')) return undefined
  const inside = items.slice(start + 1, end - 1)
  const organization = inside.find(({ kind }) => kind === 'organization')
  if (organization !== undefined) {
    if (!isHead(noun) || noun.word.startsWith('spokes')) return undefined
    const entity = scene.reading.entityOf(organization.mention)
    return holderOf(scene, noun.word, entity) ?? onlyPersonOf(scene, entity)
  }
  // "said the mother of four".
  if (PARENT.test(noun.word) && items[end]?.word === 'of' && NUMBER.test(items[end + 1]?.word ?? '')) return leadingPerson(scene)
  if (end < to && items[end]?.word !== ',' && !isSpeechVerb(items[end])) return undefined
  // Of "23-year-old" the words are apart.
  const isAge = noun.word === 'old' && items[end - 3]?.word === 'year'
  if (isAge || isDescribed(noun) || inside.some(isDescribed))
    return leadingPerson(scene) ?? onlyPersonIn(scene, 1, items[start]?.start) ?? onlyPersonSoFar(scene)
  if (inside.length === 0 || !isHead(noun) || noun.word.startsWith('spokes') || inside.some(({ word }) => word === 'only')) return undefined
  // "the First Minister" is no minister who happens to be named before.
  if (noun.capital) return holderOf(scene, [...inside, noun].map(({ word }) => word).join(' '))
  // "the Bournemouth manager" is not Arsenal's.
  const where = inside.find(item => item.kind === 'place' || (item.capital && !isModifier(item)))
  const holder = where === undefined ? holderOf(scene, noun.word) : holderIn(scene, noun.word, where)
  return holder ?? onlyPersonIn(scene, 1, items[start]?.start)
}

const PARENT = /^(?:mother|father|mum|mom|dad|grandmother|grandfather)$/
const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/
const MOST_WORDS = 7

const isPartOfPhrase = (item: Item | undefined): boolean =>
  item?.kind === 'organization' ||
  item?.kind === 'place' ||
  item?.word === '-' ||
  (item?.kind === 'word' && !isSpeechVerb(item) && (item.capital || isHead(item) || isModifier(item) || isDescribed(item) || isPlain(item)))

/** "the Bournemouth manager": who holds such a role at an organization of that name. */
function holderIn(scene: Scene, head: string, { start, end }: Item): number | null {
  const { text, linked } = scene.reading
  const place = text.slice(start, end).toLowerCase()
  const entity = linked.entities.findIndex(({ kind, name }) => kind === 'organization' && name.toLowerCase().split(' ').includes(place))
  return entity < 0 ? null : (holderOf(scene, head, entity) ?? onlyPersonOf(scene, entity))
}

/** The only person that a document has said to be of an organization. */
function onlyPersonOf({ affiliations, open }: Scene, organization: number | null): number | null {
  const people = new Set(affiliations.filter(each => each.organization === organization && each.start < open).map(({ person }) => person))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

const isDescribed = ({ kind, word, capital }: Item): boolean =>
  kind === 'word' && (capital ? /^(?:republican|democrat|conservative|socialist)$/ : EPITHET).test(word)

function onlyPersonSoFar({ reading, open }: Scene): number | null {
  const { mentions } = reading.linked
  let only: number | null = null
  for (const [index, mention] of mentions.entries()) {
    if (mention.start >= open) break
    const entity = mention.kind === 'person' ? reading.entityOf(index) : null
    if (entity === null || entity === only) continue
    if (only !== null) return null
    only = entity
  }
  return only
}
