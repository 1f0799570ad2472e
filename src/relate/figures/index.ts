import type { Figure } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { behindPronoun, carried } from './carried.ts'
import { continuesClause, isCompared, isComparedWithBefore, isOfRange } from './compared.ts'
import { gappedOwner, ownerAfter } from './owner/gapped.ts'
import { ownerOf } from './owner/index.ts'
import { isJoined, isLabelled } from './owner/joined.ts'
import { isOfBefore, yearBefore } from './period/before.ts'
import { carriedPeriod, isFlow, isStock } from './period/carried.ts'
import { periodOf } from './period/index.ts'
import { namedPeriod } from './period/named.ts'
import { sharesPeriod } from './period/shared.ts'
import { columnPeriod } from './period/table.ts'
import { subjectAt } from './subject/index.ts'
import type { Subject } from './subject/rule.ts'
import { withTickers } from './ticker.ts'

/**
 * What each amount is, whose and for when, as far as its sentence, or those before, say so. Only sentences with an amount are read. Of each amount in turn:
 *
 * 1. Is it the same thing as the amount before it in its sentence (compared.ts)? Then that one's answers hold.
 * 2. What is it: the first rule of subject/index.ts that answers, else what the sentence before says (carried.ts).
 * 3. Whose is it: the name beside it, else who acts, else whom the text speaks of (owner/index.ts).
 * 4. For when: the head of its column, a date of its sentence, that of the amount before, else that of the sentences before (period/).
 */
export function findFigures(reading: Reading): readonly Figure[] {
  const found: Figure[] = []
  let last: Figure | null = null
  let lastSentence = -1
  // What the next sentence goes on from: not what it was compared with.
  let main: Figure | null = null
  // The last of this sentence that was not compared.
  let stated: Figure | null = null
  // What it stands at, where the last amount is only by how much it changed.
  let level: Figure | null = null
  for (const [money, mention] of reading.linked.mentions.entries()) {
    if (mention.kind !== 'money') continue
    const sentence = reading.sentenceAt(mention.start)
    const items = withTickers(reading, reading.sentence(sentence))
    const at = items.findIndex(item => item.start === mention.start)
    if (at < 0) continue
    const same = isCompared(items, at)
    const own = figureAt(
      reading,
      items,
      at,
      money,
      same,
      sentence === lastSentence ? (same && isByHowMuch(last) && level !== null ? level : last) : null,
    )
    const figure = behindPronoun(reading, items, at, carried(reading, items, at, own, sentence - lastSentence < 3 ? last : null))
    const compared = same || isComparedWithBefore(reading, items, at)
    const timed: Figure = compared
      ? yearEarlier(reading, items, at, figure, sentence === lastSentence ? stated : null)
      : withPeriod(
          reading,
          items,
          at,
          figure,
          sentence,
          sentence === lastSentence && stated !== null ? stated : sentence - lastSentence < 2 ? main : null,
        )
    if (!compared && !(isFlow(timed.subject) && BACK.test(reading.text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0)))) main = timed
    stated = compared || isOfBefore(items, at) ? (sentence === lastSentence ? stated : null) : timed
    level = isByHowMuch(timed) && sentence === lastSentence ? level : timed
    ;[last, lastSentence] = [timed, sentence]
    if (figure.subject !== null || figure.owner !== null || figure.periodFrom !== null || timed.periodTo !== null) found.push(timed)
  }
  return found
}

/** "rose to $4 from $3 a year earlier": the time of the first, a year before. */
function yearEarlier(reading: Reading, items: readonly Item[], at: number, figure: Figure, stated: Figure | null): Figure {
  if (figure.periodFrom !== null || stated === null) return figure
  const period = yearBefore(reading, items, at, stated)
  return period === null ? figure : { ...figure, periodFrom: period.from, periodTo: period.to }
}

/** "Sales were $9, an increase of $2, compared with $7": the last is what sales were. */
const isByHowMuch = (figure: Figure | null): boolean =>
  /(?:^|\s)(?:increase|decrease|rise|fall|decline|drop|gain|jump|growth|improvement)$/i.test(figure?.subject ?? '')

// What is told of such a time is no time of the sentences after it.
const BACK =
  /\b(?:year|quarter|period)[- ](?:ago|earlier|before)\b|\b(?:same|previous|prior|corresponding|comparable)[- ](?:year|period|quarter|fiscal|half)\b/i

/** A figure that its sentence gives no time may be for the one that the sentences before speak of. */
function withPeriod(
  reading: Reading,
  items: readonly Item[],
  at: number,
  figure: Figure,
  sentence: number,
  earlier: Figure | null,
): Figure {
  if (figure.periodFrom !== null || figure.periodTo !== null) return figure
  const last = earlier !== null && isOfBefore(items, at) ? yearBefore(reading, items, at, earlier) : undefined
  if (last !== undefined) return last === null ? figure : { ...figure, periodFrom: last.from, periodTo: last.to }
  const period = namedPeriod(reading, items, sentence) ?? carriedPeriod(reading, figure, sentence, items[at]?.start ?? 0, earlier)
  return period === null ? figure : { ...figure, periodFrom: period.from, periodTo: period.to }
}

/** What its own sentence says of an amount; `earlier` is the figure before in the same sentence, which it may go on from. */
function figureAt(reading: Reading, items: readonly Item[], at: number, money: number, same: boolean, earlier: Figure | null): Figure {
  if (earlier !== null && isOfPlace(items, at)) return { ...earlier, money, owner: null }
  const compared = earlier !== null && (same || isOfRange(items, at))
  const gapped = earlier === null ? null : gappedOwner(reading, items, at)
  const subject = compared ? null : subjectAt(items, at)
  const isShared = compared || gapped !== null || (subject === null && earlier !== null && continuesClause(items, at))
  const words = subject === null ? null : wordsOf(reading, subject)
  const ofOffence = isForOffence(items, at) && OFFENCES.test(words ?? '')
  const period =
    columnPeriod(reading, items, at) ??
    (ofOffence
      ? null
      : periodOf(reading, items, at, isStock(isShared ? (earlier?.subject ?? null) : subject?.verb === null ? words : null))) ??
    (earlier !== null && sharesPeriod(items, at, subject) ? { from: earlier.periodFrom, to: earlier.periodTo } : null)
  const ownerAt = (): number | null => {
    if (gapped !== null) return gapped
    if (earlier !== null && (compared || isJoined(items, at, subject)))
      return (isGiver(items, at, earlier) ? null : ownerAfter(reading, items, at)) ?? earlier.owner
    return subject === null && !isShared && isLabelled(reading, items, at) ? null : ownerOf(reading, items, at, subject)
  }
  return {
    money,
    subject: isShared ? (earlier?.subject ?? null) : words,
    owner: ownerAt(),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
  }
}

const OFFENCES = /(?:^|\s)(?:fines?|penalty)$/i

/** "fined $5 for an oil spill in June 2020": the time of what it is fined for. */
const isForOffence = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === 'for' || (items[at + 1]?.kind === 'word' && items[at + 2]?.word === 'for')

/** "a grant of $5 from Acme and $6 from Plum": who gives it is not whose it is. */
const isGiver = (items: readonly Item[], at: number, { subject }: Figure): boolean =>
  items[at + 1]?.word === 'from' && /(?:grant|gift|donation|legacy|loan|received?)s?$/.test(subject ?? '')

/** "Britain eighteen million pounds" after another amount: the same thing, of a place, which is no owner. */
const isOfPlace = (items: readonly Item[], at: number): boolean => {
  let before = at - 2
  while (/^(?:the|and|,)$/.test(items[before]?.word ?? '')) before--
  return items[at - 1]?.kind === 'place' && before < at - 2 && items[before]?.kind === 'money'
}

const wordsOf = (reading: Reading, { words }: Subject): string =>
  typeof words === 'string' ? words : reading.text.slice(words.start, words.end).replace(/\s+/g, ' ')
