import type { Group } from './groups.ts'
import { mix } from './hash.ts'

/** Marks a key of `sharesGroup` of a word that the document has nowhere else. */
export const ALONE = 1 << 20

/** The labels around the token, and the kinds of the names before and after it. */
const labelsGroup: Group = (key, _, into, from) => {
  const neighbours = key & 15
  const ln2 = (key >> 4) & 31
  const ln = (key >> 9) & 31
  const l0 = (key >> 14) & 31
  const lp = (key >> 19) & 31
  const lp2 = (key >> 24) & 31
  into[from] = mix(3003, lp * 32 + l0)
  into[from + 1] = mix(3004, l0 * 32 + ln)
  into[from + 2] = mix(3005, (lp * 32 + l0) * 32 + ln)
  into[from + 3] = mix(3006, (lp2 * 32 + lp) * 32 + l0)
  into[from + 4] = mix(3007, (l0 * 32 + ln) * 32 + ln2)
  into[from + 5] = mix(3014, neighbours * 16 + l0)
  return from + 6
}

/** How sure the first stage was of the token itself. */
const massGroup: Group = (key, _, into, from) => {
  const look = key & 15
  const mode = (key >> 4) & 7
  const l0 = (key >> 7) & 15
  const masses = key >> 11
  into[from] = mix(3001, l0 * 128 + masses)
  into[from + 1] = mix(3002, l0 * 16 + look)
  into[from + 2] = mix(mix(3009, masses), mode)
  into[from + 3] = mix(3010, Math.trunc(masses / 25))
  into[from + 4] = mix(3011, Math.trunc(masses / 5) % 5)
  into[from + 5] = mix(3012, masses % 5)
  return from + 6
}

/** The same word elsewhere: how much of each kind it is there, beside what it is here. */
const sharesGroup: Group = (key, _, into, from) => {
  const l0 = key & 15
  if ((key & ALONE) !== 0) {
    into[from] = mix(3020, l0)
    return from + 1
  }
  const masses = (key >> 4) & 127
  const shares = key >> 11
  into[from] = mix(3021, shares)
  into[from + 1] = mix(mix(3022, shares), l0)
  into[from + 2] = mix(mix(3025, shares), masses)
  return from + 3
}

/** The commonest kind of the word elsewhere, how common, in how many places. */
const bestGroup: Group = (key, _, into, from) => {
  const l0 = key & 15
  const mode = (key >> 4) & 7
  const rest = key >> 7
  into[from] = mix(mix(3023, rest), l0)
  into[from + 1] = mix(mix(3024, rest), mode)
  return from + 2
}

/** Where the first stage was surest of the word. */
const surestGroup: Group = (key, _, into, from) => {
  const context = key & 127
  const l0 = (key >> 7) & 15
  const surest = key >> 11
  into[from] = mix(mix(3026, surest), l0)
  into[from + 1] = mix(mix(3027, surest), context)
  return from + 2
}

/** Longer names that hold the word. */
const longerGroup: Group = (key, _, into, from) => {
  const context = key & 127
  const l0 = (key >> 7) & 15
  const longer = key >> 11
  let at = from
  into[at++] = mix(mix(3030, longer), l0)
  into[at++] = mix(mix(3031, longer), context)
  for (let bit = 1; bit < 512; bit *= 2) if ((longer & bit) !== 0) into[at++] = mix(3032, bit * 16 + l0)
  return at
}

/** In the order of the keys that `secondKeys` writes. */
export const secondGroups: readonly Group[] = [labelsGroup, massGroup, sharesGroup, bestGroup, surestGroup, longerGroup]
