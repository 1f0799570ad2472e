import { obliquePrepositions } from '../../../data/figure-grammar.ts'
import { amountVerbs, onlookers, plainVerbs } from '../../../data/figure-words.ts'
import { typeOf } from '../../../link/index.ts'
import { EMPLOYERS, fits, topicOf } from '../../anaphora.ts'
import type { Item, Reading } from '../../reading.ts'

/** "PHILADELPHIA -- Acme said", "TOKYO (AP) - Acme said": where the sentence begins behind its dateline. */
export function afterDateline(items: readonly Item[]): number {
  if (items[0]?.kind !== 'place') return 0
  const dash = items.findIndex((item, index) => index < 12 && /^(?:--|—|–|-)$/.test(item.word))
  // "Seoul-based Acme".
  return dash < 1 || items[dash]?.start === items[dash - 1]?.end ? 0 : dash + 1
}

const LEADING =
  /^(?:shares?|stock|directors|board|shareholders|holders|units?|owners?|profits?|sales|revenues?|earnings|subsidiary|arm|parent)$/

/** "arranged with Citigroup": but "At Acme, profit rose", "Shares of Acme rose", "for Tellaro, which had". */
export function isOblique(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? at - 2 : at - 1
  // "who sold Ramsden & Daughter to the group".
  if (before > 0 && (amountVerbs.has(items[before]?.word ?? '') || plainVerbs.has(items[before]?.word ?? ''))) return true
  // "lenders such as Acme".
  if (items[before]?.word === 'as' && items[before - 1]?.word === 'such') return true
  if (!obliquePrepositions.has(items[before]?.word ?? '')) return false
  return before > 0 && !LEADING.test(items[before - 1]?.word ?? '')
}

/** "Fitch", and "/PRNewswire/" of a dateline. */
export const isOnlooker = ({ text }: Reading, { start, end }: Item): boolean =>
  onlookers.has(text.slice(start, end).toLowerCase()) || counts(text.slice(start, end)) || (text[start - 1] === '/' && text[end] === '/')

/** "Statistics Canada", "the General Administration of Customs": who counts what others do. */
export const counts = (name: string): boolean => /\b(?:Statistics|Statistical|Ratings?|Customs|Census|Meteorological)\b/.test(name)

export const isAuthority = (reading: Reading, entity: number): boolean =>
  /^(?:government|regulator|court|legislature|central bank|police|military)$/.test(
    typeOf(reading.linked.entities[entity]?.name ?? '') ?? '',
  )

export const isMarket = (reading: Reading, entity: number): boolean => typeOf(reading.linked.entities[entity]?.name ?? '') === 'exchange'

export function isNamedBefore({ linked }: Reading, entity: number, offset: number): boolean {
  const first = linked.mentions[linked.entities[entity]?.mentions[0] ?? -1]
  return first !== undefined && first.start < offset
}

const known = new WeakMap<Reading, number | null>()

/**
 * The organization whose figures a document gives: the one that its title begins with, if that is named again; else the one that it names most, or that its first
 * sentence speaks of and that is named again. Null in letters.
 */
export function aboutOf(reading: Reading): number | null {
  let about = known.get(reading)
  if (about === undefined) {
    about = reading.linked.document.format === 'mail' ? null : findAbout(reading)
    known.set(reading, about)
  }
  return about
}

// "Cobalt Sells Shares of Discovery", "Cadence Upgraded at Compass Point": of these the company is whose shares they are.
const HOLDINGS = /\b(?:shares|stakes?|positions?|holdings|upgraded|downgraded|target|rating|v\.|vs\.?)\b/i

const datelines = new WeakMap<Reading, readonly number[]>()

/** Where each story of a round-up begins, which gives one after another with its dateline; empty for a text of one story. */
function storiesOf(reading: Reading): readonly number[] {
  let known = datelines.get(reading)
  if (known === undefined) {
    const starts = [...datelinesOf(reading.text)]
    known = starts.length > 1 ? starts : []
    datelines.set(reading, known)
  }
  return known
}

/** Where the story that holds the offset begins: the firm of another is not that of this one. */
export const storyStart = (reading: Reading, offset: number): number => storiesOf(reading).findLast(start => start <= offset) ?? 0

const DATELINE = /\p{Lu}[\p{Lu}.' -]{2,30}(?:, [\p{L}. ]{2,20})? (?:-|–|—|--) /uy

/** Where lines begin with a place in capitals and a dash; a look at two characters spares most lines the pattern. */
function* datelinesOf(text: string): Generator<number> {
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || -1) {
    if (!isCapital(text.charCodeAt(at)) || !isCapital(text.charCodeAt(at + 1))) continue
    DATELINE.lastIndex = at
    if (DATELINE.test(text)) yield at
  }
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x3ff)

/** A filing or report that has the name of who gives it alone on its first line. */
function letterhead(reading: Reading): number | null {
  const end = reading.text.indexOf('\n')
  const items = end < 0 ? [] : reading.items(0, end).filter(({ word }) => word !== 'the')
  const [name] = items
  return items.length === 1 && name?.kind === 'organization' && !isOnlooker(reading, name) ? reading.entityOf(name.mention) : null
}

function findAbout(reading: Reading): number | null {
  const { document, entities } = reading.linked
  if (storiesOf(reading).length > 0) return null
  const topic = topicOf(reading)
  const title = document.title ?? ''
  const titleEnd = title === '' ? 0 : document.text.indexOf(title) + title.length
  const titled = title === '' || HOLDINGS.test(title) ? null : firstNamed(reading, 0, titleEnd)
  const often = (entity: number | null) => (entity === null ? 0 : (entities[entity]?.mentions.length ?? 0))
  if (titled !== null && often(titled) > 1 && 2 * often(titled) >= often(topic)) return titled
  const own = topic !== null && !isMarket(reading, topic) && !onlookers.has(entities[topic]?.name.toLowerCase() ?? '') ? topic : null
  return own ?? letterhead(reading) ?? onlyTitled(reading, titleEnd)
}

/** "Five questions for Ann Lee, chief executive of Tillbridge": the only organization of the title. */
function onlyTitled(reading: Reading, titleEnd: number): number | null {
  const [first, ...others] = reading.items(0, titleEnd).filter(({ kind }) => kind === 'organization')
  if (first === undefined || others.length > 0 || isOnlooker(reading, first)) return null
  const entity = reading.entityOf(first.mention)
  if (entity === null || !fits(reading, entity, EMPLOYERS) || isMarket(reading, entity)) return null
  return entity
}

/** The first organization that something is said of, when it is an employer. */
function firstNamed(reading: Reading, from: number, to: number): number | null {
  const items = reading.items(from, to)
  const at = items.findIndex(
    ({ kind }, index) =>
      (kind === 'organization' &&
        !/^(?:rival|supplier|unit|arm|partner|lender|owner|lawyers?|veteran|ally|neighbou?r|parent)$/.test(
          (items[index + 1]?.word === "'s" ? items[index + 2] : items[index + 1])?.word ?? '',
        )) ||
      kind === 'person',
  )
  const item = items[at]
  if (item?.kind !== 'organization' || isOblique(items, at) || isOnlooker(reading, item)) return null
  const entity = reading.entityOf(item.mention)
  return entity !== null && fits(reading, entity, EMPLOYERS) && !isMarket(reading, entity) ? entity : null
}
