import { changeVerbs, reportedNouns } from '../../data/figure-words.ts'
import type { Figure } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { behindPronoun, carried } from './carried.ts'
import { continuesClause, isCompared, isComparedWithBefore, isOfRange, pricedBefore } from './compared.ts'
import { gappedOwner, ownerAfter } from './owner/gapped.ts'
import { ownerOf } from './owner/index.ts'
import { carriedPeriod, isFlow } from './period/carried.ts'
import { periodOf } from './period/index.ts'
import { columnPeriod } from './period/table.ts'
import { isNoun, isVerb } from './phrase.ts'
import { subjectAt } from './subject/index.ts'
import type { Subject } from './subject/rule.ts'
import { withTickers } from './ticker.ts'

/** What each amount is, whose and for when: as far as its sentence, or the one before, says so. Only sentences with an amount are read. */
export function findFigures(reading: Reading): readonly Figure[] {
  const found: Figure[] = []
  let last: Figure | null = null
  let lastSentence = -1
  // What the next sentence goes on from: not what it was compared with.
  let main: Figure | null = null
  for (const [money, mention] of reading.linked.mentions.entries()) {
    if (mention.kind !== 'money') continue
    const sentence = reading.sentenceAt(mention.start)
    const items = withTickers(reading, reading.sentence(sentence))
    const at = items.findIndex(item => item.start === mention.start)
    if (at < 0) continue
    const own = figureAt(reading, items, at, money, sentence === lastSentence ? last : null)
    const figure = behindPronoun(reading, items, at, carried(reading, items, at, own, sentence - lastSentence < 3 ? last : null))
    const compared = isCompared(items, at) || isComparedWithBefore(reading, items, at)
    const timed: Figure = compared
      ? figure
      : withPeriod(reading, figure, sentence, mention.start, sentence - lastSentence < 2 ? main : null)
    if (!compared && !(isFlow(timed.subject) && BACK.test(reading.text.slice(items[0]?.start ?? 0, items.at(-1)?.end ?? 0)))) main = timed
    ;[last, lastSentence] = [timed, sentence]
    if (figure.subject !== null || figure.owner !== null || figure.periodFrom !== null || timed.periodTo !== null) found.push(timed)
  }
  return found
}

// What is told of such a time is no time of the sentences after it.
const BACK = /\b(?:year|quarter|period)[- ](?:ago|earlier|before)\b|\b(?:same|previous|prior) (?:year|period|quarter)\b/i

/** A figure that its sentence gives no time may be for the one that the sentences before speak of. */
function withPeriod(reading: Reading, figure: Figure, sentence: number, offset: number, earlier: Figure | null): Figure {
  if (figure.periodFrom !== null || figure.periodTo !== null) return figure
  const period = carriedPeriod(reading, figure, sentence, offset, earlier)
  return period === null ? figure : { ...figure, periodFrom: period.from, periodTo: period.to }
}

function figureAt(reading: Reading, items: readonly Item[], at: number, money: number, earlier: Figure | null): Figure {
  const compared = earlier !== null && (isCompared(items, at) || isOfRange(items, at))
  const gapped = earlier === null ? null : gappedOwner(reading, items, at)
  if (earlier !== null && isOfPlace(items, at)) return { ...earlier, money, owner: null }
  const subject = compared ? null : subjectAt(items, at)
  const own = columnPeriod(reading, items, at) ?? periodOf(reading, items, at)
  const period = own ?? (earlier !== null && sharesPeriod(items, at, subject) ? { from: earlier.periodFrom, to: earlier.periodTo } : null)
  const isShared = compared || gapped !== null || (subject === null && earlier !== null && continuesClause(items, at))
  return {
    money,
    subject: isShared ? (earlier?.subject ?? null) : subject === null ? null : wordsOf(reading, subject),
    owner:
      gapped !== null
        ? gapped
        : compared || (earlier !== null && isJoined(items, at, subject))
          ? ((/^from$/.test(items[at + 1]?.word ?? '') && /(?:grant|gift|donation|legacy|loan|received?)s?$/.test(earlier.subject ?? '')
              ? null
              : ownerAfter(reading, items, at)) ?? earlier.owner)
          : subject === null && !isShared && isLabelled(reading, items, at)
            ? null
            : ownerOf(reading, items, at, subject),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
  }
}

/** "Bosch laser measure $59.99", "COBB: Ten million dollars!": of an amount that nothing tells what it is, a name is no owner that labels a thing or who speaks. */
const isLabelled = (reading: Reading, items: readonly Item[], at: number): boolean => {
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

/** "loans of $5 million and deposits of $7 million": the noun is joined to the amount before. */
function isJoined(items: readonly Item[], at: number, subject: Subject | null): boolean {
  if (subject === null || subject.verb !== null) return false
  let index = Math.min(subject.at, at) - 1
  while (/^(?:a|an|the|about|some|up|to)$/.test(items[index]?.word ?? '')) index--
  // "was fined $5, with a surcharge of $6 and costs of $7".
  if (/^(?:with|plus|and)$/.test(items[index]?.word ?? '') && items[index - 1]?.word === ',' && items[index - 2]?.kind === 'money')
    return true
  return /^(?:and|plus)$/.test(items[index]?.word ?? '') && items[index - 1]?.kind === 'money'
}

/** "$5 to $6", "5 million marks ($3 million)", "a loss of $3 million on sales of $9 million": for the same time as the amount before. */
function sharesPeriod(items: readonly Item[], at: number, subject: Subject | null): boolean {
  const before = items[at - 1]?.word ?? ''
  // "revenue reached $5 in 2019, and net profit stood at $6".
  if (subject?.isTopic && items[subject.at - 1]?.word === 'and' && isReportedTopic(items, subject)) return true
  if ((before === 'to' || before === 'and' || before === '(' || before === '-') && items[at - 2]?.kind === 'money') return true
  if (before === 'or' && items[at - 2]?.word === ',') return pricedBefore(items, at - 2)
  const noun = subject === null || subject.verb !== null ? -1 : subject.at
  return (
    noun > 1 &&
    noun < at &&
    /^(?:on|with)$/.test(items[noun - 1]?.word ?? '') &&
    items.slice(Math.max(0, noun - 14), noun).some(({ kind }) => kind === 'money')
  )
}

/** "net profit stood at": a figure that companies report, after another one in the same sentence. */
const isReportedTopic = (items: readonly Item[], { at }: Subject): boolean => {
  const end = items.findIndex((item, index) => index >= at && changeVerbs.has(item.word))
  return (
    end > at && end < at + 5 && reportedNouns.has(items[end - 1]?.word ?? '') && items.slice(0, at).some(({ kind }) => kind === 'money')
  )
}

/** "Britain eighteen million pounds": likewise, of a place, which is no owner. */
const isOfPlace = (items: readonly Item[], at: number): boolean => {
  let before = at - 2
  while (/^(?:the|and|,)$/.test(items[before]?.word ?? '')) before--
  return items[at - 1]?.kind === 'place' && before < at - 2 && items[before]?.kind === 'money'
}

const wordsOf = (reading: Reading, { words }: Subject): string =>
  typeof words === 'string' ? words : reading.text.slice(words.start, words.end).replace(/\s+/g, ' ')
