import { genderOfGivenName } from '../data/given-names.ts'
import { formalGiven, type PersonName } from './person-name.ts'

/** How two full names come to mean the same person, or null when a part contradicts. */
export function samePerson(a: PersonName, b: PersonName): string | null {
  if (a.generation !== b.generation && a.generation !== null && b.generation !== null) return null
  const [all, others] = [
    [...a.given, ...a.family],
    [...b.given, ...b.family],
  ]
  const [long, short] = all.length > others.length ? [all, others] : [others, all]
  // "Tubbs Jones" of "Stephanie Tubbs Jones", "Ólafur Ragnar" of "Ólafur Ragnar Grímsson".
  if (short.length > 1 && short.length < long.length && (endsWith(long, short) || startsWith(long, short)))
    return 'one is a part of the other'
  if (isTurned(a, b)) return 'the same words in another order'
  const nickname = a.nickname ?? b.nickname
  if (!sameWords(a.family, b.family) && !endsWith(a.family, b.family) && !endsWith(b.family, a.family)) return null
  // 'Augustus "Gus" Tolliver' and "Gus Tolliver".
  if (nickname !== null && (nickname === a.given[0] || nickname === b.given[0])) return 'one gives the nickname of the other'
  const given = sameGiven(a.given[0] ?? '', b.given[0] ?? '')
  if (given === null) return null
  const [middleA, middleB] = [a.given[1], b.given[1]]
  if (middleA !== undefined && middleB !== undefined && sameGiven(middleA, middleB) === null) return null
  if (given === 'same') return middleA === middleB ? 'the same name' : 'one leaves out the middle name'
  return given === 'initial' ? 'one gives the initial only' : 'one is a short form of the given name'
}

/** "Tsukahara Isamu" and "Isamu Tsukahara", but "Dean Harlan" is not "Harlan Dean". */
function isTurned(a: PersonName, b: PersonName): boolean {
  const [[given = '', ...more], [family = '', ...others]] = [a.given, a.family]
  if (more.length + others.length > 0 || given.length < 2 || given !== b.family.join(' ') || family !== b.given.join(' ')) return false
  return !(genderOfGivenName.has(given) && genderOfGivenName.has(family))
}

export function sameGiven(a: string, b: string): 'same' | 'initial' | 'nickname' | null {
  if (a === b) return 'same'
  if (a === '' || b === '') return null
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null
  const formal = formalGiven(a)
  // "Ted" and "Eddie" are short for Edward both, but nobody is called both.
  return formal === formalGiven(b) && (formal === a || formal === b) ? 'nickname' : null
}

export const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

export const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length ? short.every((word, index) => word === long[long.length - short.length + index]) : sameWords(long, short)

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, index) => word.length > 1 && word === long[index])
