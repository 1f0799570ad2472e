import { datedOtherwise, periodNouns, timeNouns } from '../../../data/figure-clauses.ts'
import { clauseOpeners } from '../../../data/figure-grammar.ts'
import { contractNouns } from '../../../data/figure-words.ts'
import type { Item, Reading } from '../../reading.ts'
import { respectively } from './respectively.ts'
import { endingWith } from './span.ts'

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The time an amount is for: the next date after it in its sentence and before the next amount, else the nearest one before it. Days are left out
 * unless nothing else is there and "on" does not make them the day of the news ("said on Tuesday").
 */
export function periodOf(reading: Reading, items: readonly Item[], money: number): Period | null {
  if (!items.some(({ kind }) => kind === 'date')) return null
  const paired = respectively(reading, items, money)
  if (paired !== null) return paired
  let comma = false
  for (let at = money + 1; at < Math.min(items.length, money + FURTHEST); at++) {
    // "between $5 and $6 in 2024".
    const isRange = items[at]?.kind === 'money' && at === money + 2 && /^(?:and|to|or)$/.test(items[money + 1]?.word ?? '')
    if ((items[at]?.kind === 'money' && !isRange && !isSame(items, at)) || items[at]?.word === ';') break
    // "£41 million (2022: £22 million)": the year of the next.
    if (items[at]?.kind === 'date' && items[at + 1]?.word === ':') break
    // "$5 for their name and, in November, $6": the time of the next.
    if (items[at]?.kind === 'date' && items[at - 1]?.word === 'in' && items[at + 1]?.word === ',' && items[at + 2]?.kind === 'money') break
    // "$5 million paid to officers who left after it was bought in 1988": another clause.
    if (clauseOpeners.has(items[at]?.word ?? '')) break
    comma ||= items[at]?.word === ','
    // "from $15 million, or 74 cents a share, a year earlier".
    if (comma && items[at]?.kind === 'date' && items[at - 1]?.word === ',' && isEarlier(reading, items, at)) return read(reading, items, at)
    // "to $28,177 by evening, its highest this month".
    if (comma && !(/^(?:in|for|during|over)$/.test(beforeDate(items, at)) && items[at - 2]?.word !== 'of')) continue
    // "$5 more than in 2008".
    if (items[at]?.kind === 'date' && (items[at - 1]?.word === 'than' || items[at - 2]?.word === 'than')) break
    // "$5, more than anybody dreamt of in 2007".
    if (items[at]?.kind === 'date' && comma && !isSetOff(items, money, at)) continue
    const period = read(reading, items, at)
    if (period !== null) return period
  }
  comma = false
  for (let at = money - 1; at >= Math.max(0, money - FURTHEST); at--) {
    comma ||= items[at]?.word === ','
    if (items[at]?.word === ';' || /^(?:where|who|whose)$/.test(items[at]?.word ?? '')) break
    // "in the first quarter, when the company lost $5".
    if (items[at]?.word === 'when' && items[at - 1]?.word === ',')
      return items[at - 2]?.kind === 'date' ? read(reading, items, at - 2) : null
    // "which sold for $7 million in 2022, went for", "from $5 in 2022 to $6": the date of something else.
    if (
      items[at]?.kind === 'date' &&
      ((comma && at > FIRST && (endingWith(reading, items, at)?.start ?? at) > FIRST) || datesAnother(items, at))
    )
      break
    // "increased 9% from the previous year to $5".
    if (items[at]?.kind === 'date' && /^(?:from|than|against|with)$/.test(beforeDate(items, at))) continue
    const period = read(reading, items, at)
    if (period !== null) return period
  }
  return ofSentence(reading, items, money)
}

/** "a year earlier", "the year before", "a year ago". */
const isEarlier = ({ text }: Reading, items: readonly Item[], at: number): boolean =>
  /\b(?:earlier|before|ago)$/i.test(text.slice(items[at]?.start ?? 0, items[at]?.end ?? 0))

/** "$12 million, or 90 cents a share,", "5 million marks ($3 million)", "$5 million at a value of $9 million": the amount before in other terms. */
function isSame(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? ''
  return before === 'or' || before === '(' || (before === 'of' && /^(?:value|valuation|price)$/.test(items[at - 2]?.word ?? ''))
}

/** "In July 2010 we took delivery of the Heron, in Cebu, at a price of $5": a date that the sentence begins with, when no other thing is dated. */
function ofSentence(reading: Reading, items: readonly Item[], money: number): Period | null {
  const at = items.findIndex(({ kind }) => kind === 'date')
  if (at < 0) return null
  // "In our best year, 2021, we had".
  const isApposed = at < 6 && items[at - 1]?.word === ',' && items[at + 1]?.word === ',' && timeNouns.has(items[at - 2]?.word ?? '')
  const isOpening = at <= 2 && /^(?:in|for|during)$/.test(items[at - 1]?.word ?? (at === 0 ? 'in' : ''))
  if (!isOpening && !isApposed) return null
  for (let index = at + 1; index < money; index++)
    if (
      items[index]?.kind === 'money' ||
      items[index]?.kind === 'date' ||
      items[index]?.word === ';' ||
      clauseOpeners.has(items[index]?.word ?? '')
    )
      return null
  return read(reading, items, at)
}

/** The comma stands right before the phrase of the date, or what it closes off has no verb: "$5 a share, or $3, in 2007". */
const isSetOff = (items: readonly Item[], money: number, date: number): boolean =>
  date - money < 6 || items.slice(Math.max(money, date - 4), date).some(({ word }) => word === ',')

// A date that stands this early in its sentence is that of all of it: "In June 1961 Mrs. Lee paid 39 cents".
const FIRST = 4

/** "$5 in 2022": right after another amount; "barely half its price of late November", "its notes of 2023": part of a name or a comparison. */
function datesAnother(items: readonly Item[], date: number): boolean {
  const before = items[date - 1]
  if (before?.kind === 'money' || (items[date - 2]?.kind === 'money' && before?.kind === 'word')) return true
  return before?.word === 'of' || before?.word === 'late' || before?.word === 'early'
}

const beforeDate = (items: readonly Item[], date: number): string => {
  const before = items[date - 1]?.word ?? ''
  return /^(?:the|all|its)$/.test(before) ? (items[date - 2]?.word ?? '') : before
}

// A date further away in the sentence dates something else.
const FURTHEST = 14

function read(reading: Reading, items: readonly Item[], at: number): Period | null {
  const item = items[at]
  if (item?.kind !== 'date') return null
  const ending = endingWith(reading, items, at)
  if (ending !== null) return { from: ending.from, to: ending.to }
  const [before, earlier, after] = [items[at - 1]?.word ?? '', items[at - 2]?.word ?? '', items[at + 1]?.word ?? '']
  if (datedOtherwise.has(before) || (datedOtherwise.has(earlier) && /^(?:in|on|the|of)$/.test(before)) || contractNouns.has(after))
    return null
  // "notes due 2029 and 2033".
  if (before === 'and' && items[at - 2]?.kind === 'date' && datedOtherwise.has(items[at - 3]?.word ?? '')) return null
  // "soybeans for November eased": the month of a contract.
  if (before === 'for' && at < 6 && !periodNouns.has(earlier)) return null
  const mention = reading.linked.mentions[item.mention]
  if (mention?.kind !== 'date' || mention.value.precision === 'day' || mention.value.precision === 'week') return null
  // "licensed in the 1990s", "since the last century".
  if (/^\d{2,3}X*$/.test(mention.value.timex)) return null
  const { from, to } = mention.value
  return from === null && to === null ? null : { from, to }
}
