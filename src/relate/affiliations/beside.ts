import type { Item } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'

/** Where the organization stands that a name belongs to by its place alone, and whether that is over. */
export interface Beside {
  readonly at: number
  readonly former: boolean
}

/** The first of the ways below that finds an organization; null when none does. */
export function organizationBeside(items: readonly Item[], name: number): Beside | null {
  for (const way of ways) {
    const at = way(items, name)
    if (at >= 0 && items[at]?.kind === 'organization') return { at, former: way === formerlyInBrackets }
  }
  return null
}

/** From the name at an item to the place of its organization; -1 when the words around it are others. */
type Way = (items: readonly Item[], at: number) => number

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? ''

/** "Oxfam's Justin Forsyth", "Tottenham's masked Son", "the ministry's man, Ann Oke". */
const owned: Way = (items, at) => {
  if (isPossessive(items[at - 1])) return at - 2
  if (isPossessive(items[at - 2]) && OWN.test(wordAt(items, at - 1))) return at - 3
  return wordAt(items, at - 1) === ',' && wordAt(items, at - 2) === 'man' && isPossessive(items[at - 3]) ? at - 4 : -1
}
const OWN = /^(?:own|new|young|veteran|star|masked|injured|late|legendary|outgoing|incoming|former)$/

/** "Grigory Yavlinsky's Yabloko", "John Smith's party, the Plum League,". */
const owning: Way = (items, at) => {
  if (!isPossessive(items[at + 1])) return -1
  if (!BODIES.test(wordAt(items, at + 2))) return at + 2
  const name = wordAt(items, at + 3) === ',' ? at + 4 : at + 3
  return wordAt(items, name) === 'the' ? name + 1 : name
}
const BODIES = /^(?:party|firm|company|employer|club|union|paper|newspaper)$/

/** "the Democratic Party of Tony Leon". */
const of: Way = (items, at) => (wordAt(items, at - 1) === 'of' ? at - 2 : -1)

/** "John Smith (ex-Plum)", "Ann Oke (formerly Ardmore)". */
const formerlyInBrackets: Way = (items, at) => {
  if (wordAt(items, at + 1) !== '(' || !/^(?:ex|formerly|previously)$/.test(wordAt(items, at + 2))) return -1
  const name = wordAt(items, at + 3) === '-' ? at + 4 : at + 3
  return wordAt(items, name + 1) === ')' ? name : -1
}

/** "Michael Ancram (Con)", "Michael Ancram (Devizes) (Con)", but "THE LAST TRAM, by Ann Oke (Plum Press)" has a publisher. */
const inBrackets: Way = (items, at) => {
  const isAuthor = wordAt(items, at - 1) === 'by' && at > 1
  // "Carl Ibsen (Ibsen & Day LLP, auditors)".
  if (
    wordAt(items, at + 1) === '(' &&
    wordAt(items, at + 3) === ',' &&
    items.slice(at + 4, at + 7).some(({ word }) => word === ')') &&
    !isAuthor
  )
    return at + 2
  if (wordAt(items, at + 1) !== '(' || wordAt(items, at + 3) !== ')' || isAuthor) return -1
  return wordAt(items, at + 4) === '(' && wordAt(items, at + 6) === ')' ? at + 5 : at + 2
}

/** "John Smith, whose Plum Party led". */
const whose: Way = (items, at) => {
  const comma = wordAt(items, at + 1) === 'of' && items[at + 2]?.kind === 'place' ? at + 3 : at + 1
  return wordAt(items, comma) === ',' && wordAt(items, comma + 1) === 'whose' ? comma + 2 : -1
}

/** "At First Boston, where Mr Smith agreed", "The Players Association, under Gene Upshaw, left"; not "drawn from Plum, Fig and Oak, under Ann Oke". */
const setOff: Way = (items, at) => {
  const before = /^(?:mr|ms|mrs|dr|dame|sir)$/.test(wordAt(items, at - 1)) ? at - 2 : at - 1
  if (!/^(?:where|under)$/.test(wordAt(items, before)) || wordAt(items, before - 1) !== ',') return -1
  return wordAt(items, before) === 'under' && /^(?:and|,)$/.test(wordAt(items, before - 3)) ? -1 : before - 2
}

/** "For Star Radio, this is John Smith", "From Monitor Radio, I'm John Smith", "Zhang Li, CCTV, Meizhou." */
const onAir: Way = (items, at) => {
  if (at === 0 && wordAt(items, 1) === ',' && wordAt(items, 3) === ',' && items[4]?.kind === 'place') return items.length <= 6 ? 2 : -1
  const last = wordAt(items, at - 1) === "i'm" ? at - 1 : wordAt(items, at - 1) === 'is' && wordAt(items, at - 2) === 'this' ? at - 2 : -1
  return last >= 3 && wordAt(items, last - 1) === ',' && /^(?:for|from)$/.test(wordAt(items, last - 3)) ? last - 2 : -1
}

/** "Media Contact: John Smith, Acme PR, 555", "Present: Ann Oke, chair; John Smith, Plum Times." */
const labelled: Way = (items, at) => {
  if (wordAt(items, at + 1) !== ',') return -1
  if (at < 6 && wordAt(items, at - 1) === ':') return /^[,.]$/.test(wordAt(items, at + 3)) ? at + 2 : -1
  const isPresent = wordAt(items, 1) === 'present' || PRESENT.test(wordAt(items, 0))
  return isPresent && /^[;:,]$/.test(wordAt(items, at - 1)) && /^[;.]$/.test(wordAt(items, at + 3)) ? at + 2 : -1
}
const PRESENT = /^(?:present|absent|attending|attendance|participants|panel)$/

/** "Terry McEvoy -- Stephens: Is it on?", "RUBEN SALDIVAR, LA RAZA: Well". */
const speaking: Way = (items, at) =>
  at === 0 && /^(?:--|–|—|-|,)$/.test(wordAt(items, 1)) && wordAt(items, 3) === ':' && items.length > 4 ? 2 : -1

/** "Plum: John Smith downgraded it", but not the line-up "Plum: Smith (12), Pike". */
const noted: Way = (items, at) => {
  if (at !== 2 || wordAt(items, 1) !== ':') return -1
  const said = wordAt(items, 3) === ',' ? items[4] : items[3]
  return said?.kind === 'word' && !said.capital && !/^\d|^[a-z]$/.test(said.word) ? 0 : -1
}

/** A line of a list: "Deirdre Kwan, Target", "Emily Chow - Plum", "First question, Niamh Costello, Macquarie." */
const inList: Way = (items, at) => {
  const ends = items.length === at + 3 || (items.length === at + 4 && wordAt(items, at + 3) === '.')
  const isApart = wordAt(items, at + 1) === ',' || (at === 0 && /^(?:--|–|—|-)$/.test(wordAt(items, 1)))
  return ends && at <= 4 && isApart ? at + 2 : -1
}

/** In the order in which they are asked. */
const ways: readonly Way[] = [owned, owning, of, formerlyInBrackets, inBrackets, whose, setOff, onAir, labelled, speaking, noted, inList]
