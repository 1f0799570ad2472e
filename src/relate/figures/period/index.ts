import { datedOtherwise, periodNouns, timeNouns } from '../../../data/figure-clauses.ts'
import { clauseOpeners } from '../../../data/figure-grammar.ts'
import { contractNouns } from '../../../data/figure-words.ts'
import type { Item, Reading } from '../../reading.ts'
import { isNoun } from '../phrase.ts'
import { isOfBefore } from './before.ts'
import { respectively } from './respectively.ts'
import { endingWith } from './span.ts'

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The time an amount is for: the next date after it in its sentence and before the next amount, else the nearest one before it. Days are left out
 * but of what one has on a day (`ofDay`: cash, debt).
 */
export function periodOf(reading: Reading, items: readonly Item[], money: number, ofDay: boolean): Period | null {
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
    // "to £4.6m following the pay award of July 2022".
    if (items[at]?.word === 'following' && items[at - 1]?.word !== 'the' && items[at + 1]?.kind !== 'date') break
    comma ||= items[at]?.word === ','
    // "from $15 million, or 74 cents a share, a year earlier".
    if (comma && items[at]?.kind === 'date' && items[at - 1]?.word === ',' && isEarlier(reading, items, at))
      return read(reading, items, at, ofDay)
    // "to $28,177 by evening, its highest this month".
    if (comma && !(/^(?:in|for|during|over)$/.test(beforeDate(items, at)) && items[at - 2]?.word !== 'of')) continue
    // "$5 more than in 2008".
    if (items[at]?.kind === 'date' && (items[at - 1]?.word === 'than' || items[at - 2]?.word === 'than')) break
    // "$5, more than anybody dreamt of in 2007".
    if (items[at]?.kind === 'date' && comma && !isSetOff(items, money, at)) continue
    // "$5 million to holders of the company seized in 2012".
    if (items[at]?.kind === 'date' && at - money > 5 && isDoneIn(items, at)) break
    const period = read(reading, items, at, ofDay)
    if (period !== null) return period
  }
  // "from a profit of $5": the times before it are those of what it is set against.
  if (isOfBefore(items, money)) return null
  comma = false
  for (let at = money - 1; at >= Math.max(0, money - FURTHEST); at--) {
    comma ||= items[at]?.word === ','
    if (items[at]?.word === ';' || /^(?:where|who|whose)$/.test(items[at]?.word ?? '')) break
    // "in the first quarter, when the company lost $5".
    if (items[at]?.word === 'when' && items[at - 1]?.word === ',')
      return items[at - 2]?.kind === 'date' ? read(reading, items, at - 2, ofDay) : null
    // "which sold for $7 million in 2022, went for", "from $5 in 2022 to $6": the date of something else.
    if (
      items[at]?.kind === 'date' &&
      ((comma && at > FIRST && (endingWith(reading, items, at)?.start ?? at) > FIRST) || datesAnother(items, at))
    )
      break
    // "whose 1956 “Armonía” fetched $5".
    if (items[at]?.kind === 'date' && /^["“‘]$/.test(items[at + 1]?.word ?? '')) continue
    // "increased 9% from the previous year to $5".
    if (items[at]?.kind === 'date' && /^(?:from|than|against|with)$/.test(beforeDate(items, at))) continue
    const period = read(reading, items, at, ofDay)
    if (period !== null) return period
  }
  return ofSentence(reading, items, money, ofDay)
}

/** "company seized in 2012", "bank that failed in 2008": a noun and what was done with it then. */
const isDoneIn = (items: readonly Item[], date: number): boolean =>
  items[date - 1]?.word === 'in' &&
  /.{2}ed$|^(?:bought|sold|built|lost|taken|given|made|won|found|held|left|put|set|shut|struck|drawn)$/.test(items[date - 2]?.word ?? '') &&
  (isNoun(items[date - 3]) || items[date - 3]?.kind === 'organization' || /^(?:that|which|who)$/.test(items[date - 3]?.word ?? '')) &&
  items.slice(date - 7, date - 3).some(({ word }) => /^(?:of|to|at|from|by|on)$/.test(word))

/** "a year earlier", "the year before", "a year ago". */
const isEarlier = ({ text }: Reading, items: readonly Item[], at: number): boolean =>
  /\b(?:earlier|before|ago)$/i.test(text.slice(items[at]?.start ?? 0, items[at]?.end ?? 0))

/** "$12 million, or 90 cents a share,", "5 million marks ($3 million)", "$5 million at a value of $9 million": the amount before in other terms. */
function isSame(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word ?? ''
  return before === 'or' || before === '(' || (before === 'of' && /^(?:value|valuation|price)$/.test(items[at - 2]?.word ?? ''))
}

/** "In July 2010 we took delivery of the Heron, in Cebu, at a price of $5": a date that the sentence begins with, when no other thing is dated. */
function ofSentence(reading: Reading, items: readonly Item[], money: number, ofDay: boolean): Period | null {
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
  return read(reading, items, at, ofDay)
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

/** "between 2016 and 2022", "from May to July": two dates that are the ends of one time. */
const isFromTo = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'date' &&
  items[at + 2]?.kind === 'date' &&
  ((items[at - 1]?.word === 'between' && items[at + 1]?.word === 'and') ||
    (items[at - 1]?.word === 'from' && /^(?:to|until|till|through)$/.test(items[at + 1]?.word ?? '')))

function dateOf(reading: Reading, item: Item | undefined) {
  const mention = reading.linked.mentions[item?.mention ?? -1]
  return mention?.kind === 'date' ? mention.value : null
}
const firstDay = (reading: Reading, item: Item | undefined) => dateOf(reading, item)?.from ?? null
const lastDay = (reading: Reading, item: Item | undefined) => dateOf(reading, item)?.to ?? null

/** "debt of $5 at June 30", "as of 31 March 2021": a full day, and no "on Tuesday". */
const isBalanceDay = ({ text }: Reading, items: readonly Item[], at: number): boolean =>
  /\d/.test(text.slice(items[at]?.start ?? 0, items[at]?.end ?? 0)) &&
  (/^(?:at|on)$/.test(items[at - 1]?.word ?? '') || (/^(?:of|at|on)$/.test(items[at - 1]?.word ?? '') && items[at - 2]?.word === 'as'))

// A date further away in the sentence dates something else.
const FURTHEST = 14

function read(reading: Reading, items: readonly Item[], at: number, ofDay: boolean): Period | null {
  const item = items[at]
  if (item?.kind !== 'date') return null
  const ending = endingWith(reading, items, at)
  if (ending !== null) return { from: ending.from, to: ending.to }
  const [before, earlier, after] = [items[at - 1]?.word ?? '', items[at - 2]?.word ?? '', items[at + 1]?.word ?? '']
  if (datedOtherwise.has(before) || (datedOtherwise.has(earlier) && /^(?:in|on|the|of)$/.test(before)) || contractNouns.has(after))
    return null
  // "notes due 2029 and 2033".
  if (before === 'and' && items[at - 2]?.kind === 'date' && datedOtherwise.has(items[at - 3]?.word ?? '')) return null
  // "savings of $5 by the end of 2025".
  if (before === 'of' && earlier === 'end' && items.slice(Math.max(0, at - 5), at - 2).some(({ word }) => word === 'by')) return null
  // "an increase of £82 on 2020/21".
  if (before === 'on' && !ofDay) return null
  // "Brent futures for November slipped": the month of a contract.
  if (before === 'for' && (at < 6 || contractNouns.has(earlier)) && !periodNouns.has(earlier)) return null
  const mention = reading.linked.mentions[item.mention]
  if (mention?.kind !== 'date' || mention.value.precision === 'week') return null
  if (mention.value.precision === 'day')
    return ofDay && isBalanceDay(reading, items, at) ? { from: mention.value.from, to: mention.value.to } : null
  // "licensed in the 1990s", "since the last century".
  if (/^\d{2,3}X*$/.test(mention.value.timex)) return null
  const { from, to } = mention.value
  // "between December 2016 and October 2022": the one after or before is the other end.
  if (isFromTo(items, at)) return { from, to: lastDay(reading, items[at + 2]) ?? to }
  if (isFromTo(items, at - 2)) return { from: firstDay(reading, items[at - 2]) ?? from, to }
  return from === null && to === null ? null : { from, to }
}
