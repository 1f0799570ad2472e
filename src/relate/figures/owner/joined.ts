import type { Item, Reading } from '../../reading.ts'
import { isNoun, isVerb } from '../phrase.ts'
import type { Subject } from '../subject/rule.ts'

/** "loans of $5 million and deposits of $7 million": the noun is joined to the amount before. */
export function isJoined(items: readonly Item[], at: number, subject: Subject | null): boolean {
  if (subject === null || subject.verb !== null) return false
  let index = Math.min(subject.at, at) - 1
  while (/^(?:a|an|the|about|some|up|to)$/.test(items[index]?.word ?? '')) index--
  // "was fined $5, with a surcharge of $6 and costs of $7".
  if (/^(?:with|plus|and)$/.test(items[index]?.word ?? '') && items[index - 1]?.word === ',' && items[index - 2]?.kind === 'money')
    return true
  return /^(?:and|plus)$/.test(items[index]?.word ?? '') && items[index - 1]?.kind === 'money'
}

/** "Bosch laser measure $59.99", "COBB: Ten million dollars!": of an amount that nothing tells what it is, a name is no owner that labels a thing or who speaks. */
export const isLabelled = (reading: Reading, items: readonly Item[], at: number): boolean => {
  const first = items.slice(0, at).findLastIndex(({ kind }) => kind === 'organization' || kind === 'person')
  const name = items[first]
  const next = items[first + 1]
  if (next?.word === ':' && isSpeaker(reading, name)) return true
  const label = items.slice(first + 1, at)
  return (
    name?.kind === 'organization' &&
    label.length > 0 &&
    label.length < 8 &&
    label.every(item => (isNoun(item) && !isVerb(item)) || /^\d/.test(item.word))
  )
}

/** "COBB: Ten million dollars!": the text has more lines that begin with the name and a colon. */
const isSpeaker = ({ text }: Reading, name: Item | undefined): boolean =>
  name !== undefined && name.kind === 'person' && text.split(`\n${text.slice(name.start, name.end)}:`).length > 2
