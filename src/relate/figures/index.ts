import { amountVerbs, changeVerbs, comparisons, plainVerbs, reportedNouns } from '../../data/figure-words.ts'
import type { Figure } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { carriedPeriod } from './carried-period.ts'
import { ownerOf } from './owner.ts'
import { periodOf } from './period.ts'
import { beforeHedges, isVerb } from './phrase.ts'
import type { Subject } from './rule.ts'
import { subjectAt } from './subject.ts'

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
    const items = reading.sentence(sentence)
    const at = items.findIndex(item => item.start === mention.start)
    if (at < 0) continue
    const figure = carried(
      reading,
      items,
      at,
      figureAt(reading, items, at, money, sentence === lastSentence ? last : null),
      sentence - lastSentence < 3 ? last : null,
    )
    const compared = isCompared(items, at)
    const timed: Figure = compared
      ? figure
      : withPeriod(reading, figure, sentence, mention.start, sentence - lastSentence < 2 ? main : null)
    if (!compared) main = timed
    ;[last, lastSentence] = [timed, sentence]
    if (figure.subject !== null || figure.owner !== null || figure.periodFrom !== null || timed.periodTo !== null) found.push(timed)
  }
  return found
}

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
  const own = periodOf(reading, items, at)
  const period = own ?? (earlier !== null && sharesPeriod(items, at, subject) ? { from: earlier.periodFrom, to: earlier.periodTo } : null)
  const isShared = compared || gapped !== null || (subject === null && earlier !== null && continuesClause(items, at))
  return {
    money,
    subject: isShared ? (earlier?.subject ?? null) : subject === null ? null : wordsOf(reading, subject),
    owner:
      gapped !== null
        ? gapped
        : compared || (earlier !== null && isJoined(items, at, subject))
          ? (ownerAfter(reading, items, at) ?? earlier.owner)
          : ownerOf(reading, items, at, subject),
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
  }
}

/** "By Thursday it was 58 cents.": the thing that the amount before was. */
function carried(reading: Reading, items: readonly Item[], at: number, figure: Figure, earlier: Figure | null): Figure {
  if (earlier === null) return figure
  // "A cup of rice costs ten. Over there it costs sixty."
  if (
    items[at - 2]?.word === 'it' &&
    /^(?:costs?|fetched|fetches)$/.test(items[at - 1]?.word ?? '') &&
    earlier.subject !== null &&
    !earlier.subject.endsWith('ed')
  )
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  // "It closed at": the verb tells less than what was named before.
  // "reported $124 million": the same as the firms before did; "gained 30%, to $170 million" is no price.
  const said = items[at - 1]?.word ?? ''
  if (figure.subject === null && /^(?:reported|posted|had)$/.test(said) && isReportedNoun(earlier.subject))
    return { ...figure, subject: earlier.subject }
  // "ended 25 cents lower and Acme lost 40 cents": in news of prices.
  if (
    /^(?:loss|gained|added|lost|shed)$/.test(figure.subject ?? '') &&
    /^(?:share price|shares|stock)$/i.test(earlier.subject ?? '') &&
    !isLarge(reading, items[at])
  )
    return { ...figure, subject: 'share price' }
  if (figure.subject === 'share price' && isLarge(reading, items[at]))
    return { ...figure, subject: isReportedNoun(earlier.subject) ? earlier.subject : null }
  // "was given a target of $5. RBC is at $6".
  const isTarget = figure.subject === 'share price' && /(?:target|estimate|forecast)$/.test(earlier.subject ?? '')
  if (figure.subject !== null && !isTarget && figure.subject !== 'quoted' && !changeVerbs.has(figure.subject)) return figure
  if (figure.subject !== null && (earlier.subject?.endsWith('ed') ?? true)) return figure
  for (let verb = at - 1; verb > at - 6 && verb > 0; verb--)
    if (
      (/^(?:is|was|stays|stands)$/.test(items[verb]?.word ?? '') &&
        items[verb - 1]?.kind === 'organization' &&
        items[verb + 1]?.word === 'at') ||
      (changeVerbs.has(items[verb]?.word ?? '') && /^(?:it|they|that|this|those)$/.test(items[verb - 1]?.word ?? ''))
    )
      return {
        ...figure,
        subject: earlier.subject ?? figure.subject,
        owner: items[verb - 1]?.kind === 'word' ? earlier.owner : figure.owner,
      }
  return figure
}

const isReportedNoun = (subject: string | null): boolean =>
  reportedNouns.has(
    subject
      ?.toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  ) && !/(?:shares?|stock)$/i.test(subject ?? '')

/** "$170 million", "£3m": more than a share costs. */
const isLarge = ({ text }: Reading, item: Item | undefined): boolean =>
  item !== undefined && /(?:[mb]illion|trillion|crore|\d\s?(?:mln|bln|m|bn|b))\b/i.test(text.slice(item.start, item.end))

/** "from $4 million", "compared with $4 million", "$3 million and $4 million", "5 million pounds ($6 million)": the same thing as the amount before. */
function isCompared(items: readonly Item[], at: number): boolean {
  if (continuesList(items, at) || items[at - 1]?.kind === 'money') return true
  // "operating profit of £41 million (2022: £22 million)".
  if (items[at - 1]?.word === ':' && items[at - 2]?.kind === 'date' && items[at - 3]?.word === '(') return true
  // "totals $31 million, of which $14 million goes to the sheriff": but "of which $2 million was net new money".
  if (items[at - 1]?.word === 'which' && items[at - 2]?.word === 'of') return !/^(?:is|was|are|were|in|of)$/.test(items[at + 1]?.word ?? '')
  // "owes $310 million, including $90 million due in June".
  if (items[at - 1]?.word === 'including' && items[at - 2]?.word === ',' && items[at - 3]?.kind === 'money')
    return /^(?:due|from|to|for|last|this|on|[,.;])$/.test(items[at + 1]?.word ?? '.') || items[at + 1]?.kind === 'date'
  // "spent $210 on horses and $38 on wine".
  if (items[at - 1]?.word === 'and' && /^(?:on|to|for|from)$/.test(items[at + 1]?.word ?? '')) {
    const other = items.findLastIndex(({ kind }, index) => index < at && kind === 'money')
    if (other > at - 9 && items[other + 1]?.word === items[at + 1]?.word) return true
  }
  const [direct, hedged] = [items[at - 1], beforeHedges(items, at)]
  const before = items[hedged]
  if (before === undefined || (direct !== undefined && /^(?:a|an)$/.test(direct.word))) return false
  // "sees a profit of $5, against an earlier $4".
  if (/^(?:earlier|previous)$/.test(direct?.word ?? '') && comparisons.has(items[at - 3]?.word ?? '')) return true
  // "now costs 420 rupees, up by 82".
  if (direct?.word === 'by' && /^(?:up|down)$/.test(items[at - 2]?.word ?? '') && items[at - 3]?.word === ',') return true
  if (direct?.word === 'up' || direct?.word === 'down' || (direct?.word === 'off' && items[at - 2]?.word === ',')) return true
  if (direct?.word === '(' || direct?.word === '/' || direct?.word === '-' || direct?.word === '–') return items[at - 2]?.kind === 'money'
  // "compared with $3 million": but "ended the quarter with $140 million".
  if (before.word === 'with')
    return /^(?:compared|compares|comparing|contrasts?|contrasted|comparison|line|up|down|,|\()$/.test(items[hedged - 1]?.word ?? '')
  if (before.word === 'against') return true
  // "was up at $5 and flat at 6 euros".
  if (
    before.word === 'at' &&
    /^(?:up|down|flat|unchanged|steady)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 2]?.word === 'and'
  )
    return items[hedged - 3]?.kind === 'money'
  // "profit of $1 beat the 97 cents expected".
  if (
    direct?.word === 'the' &&
    /^(?:beat|beating|topped|topping|exceeded|exceeding|missed|missing|above|below|than|with|from)$/.test(items[at - 2]?.word ?? '') &&
    !beginsNoun(items, at + 1)
  )
    return true
  if (direct?.word === 'the' && items[at - 2]?.word === 'of' && items[at - 3]?.word === 'ahead' && !beginsNoun(items, at + 1)) return true
  // "a penalty of $5, and the network one of $4".
  if (direct?.word === 'of' && items[at - 2]?.word === 'one' && !/^(?:the|with|,)$/.test(items[at - 3]?.word ?? ',')) return true
  // "slid to $5 in 1987 and is put at $4".
  if (
    before.word === 'at' &&
    /^(?:put|seen|expected|forecast|estimated)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 3]?.word === 'and'
  )
    return true
  // "It was 45p when I started and $5 when they left".
  if (direct?.word === 'and' && items[at + 1]?.word === 'when') return true
  // "traded up $1, reaching $52", "were five cents higher at $3.10".
  if (/^(?:reaching|hitting|touching)$/.test(direct?.word ?? '') && items[at - 2]?.word === ',') return true
  if (
    before.word === 'at' &&
    /^(?:higher|lower|better|worse|dearer|cheaper)$/.test(items[hedged - 1]?.word ?? '') &&
    items[hedged - 2]?.kind === 'money'
  )
    return true
  // "lost $4, or 18%, to close at $18.25".
  if (before.word === 'at' && closesAt(items, hedged)) return true
  if (before.word === 'and' || before.word === 'or')
    return items[hedged - 1]?.word === ',' && before.word === 'or' ? pricedBefore(items, hedged - 1) : items[hedged - 1]?.kind === 'money'
  if (before.word === 'to') return movesFrom(items, hedged)
  return comparisons.has(before.word)
}

/** "compared with an earlier range of $5 to $6": the same thing as before. */
function isOfRange(items: readonly Item[], at: number): boolean {
  if (
    items[at - 1]?.word !== 'of' ||
    !/^(?:range|forecast|estimate|target|projection|guidance|figure|total|median|average|consensus)$/.test(items[at - 2]?.word ?? '')
  )
    return false
  // "compared with a median of".
  if (/^(?:a|an|the)$/.test(items[at - 3]?.word ?? '') && /^(?:with|against|than|from)$/.test(items[at - 4]?.word ?? '')) return true
  for (let index = at - 3; index > at - 7; index--)
    if (/^(?:earlier|previous|prior|original|initial)$/.test(items[index]?.word ?? ''))
      return (
        /^(?:with|from|against|than|to|its)$/.test(items[index - 2]?.word ?? '') ||
        /^(?:with|from|against|than)$/.test(items[index - 1]?.word ?? '')
      )
  return false
}

/** "$5 a week in some branches and $6 in others", "$5 an hour, $6 after ten": joined to the amount before, with no verb between. */
function continuesClause(items: readonly Item[], at: number): boolean {
  const joint = beforeHedges(items, at)
  if (!/^(?:and|,|or|plus)$/.test(items[joint]?.word ?? '')) return false
  for (let index = joint - 1; index > joint - 10 && index >= 0; index--) {
    const item = items[index]
    if (item?.kind === 'money') return true
    if (item?.word === ';' || item?.word === ':' || isVerb(item) || plainVerbs.has(item?.word ?? '') || PREDICATES.test(item?.word ?? ''))
      return false
  }
  return false
}

const PREDICATES = /^(?:is|are|was|were|has|have|had|will|would|which|who|that|but|while|said|it|he|she|they|we|i|you)$/

/** "against $5 million for Clinton": whose the amount is that another one is compared with. */
function ownerAfter(reading: Reading, items: readonly Item[], at: number): number | null {
  const next = items[at + 2]?.word === 'the' ? at + 3 : at + 2
  // "from Rupert Murdoch's 21st Century Fox".
  const holder = items[next]?.kind === 'person' && items[next + 1]?.word === "'s" ? items[next + 2] : items[next]
  if (!/^(?:for|at|from)$/.test(items[at + 1]?.word ?? '')) return null
  return holder?.kind === 'organization' || holder?.kind === 'person' ? reading.entityOf(holder.mention) : null
}

/** "below the $250 reference price": but "beat the 97 cents expected", "analysts had forecast". */
const beginsNoun = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'word' &&
  !/ed$|^(?:of|a|an|per|in|it|that|analysts|economists|they|he|she|we|forecast|seen|for|at|from|each|paid)$/.test(items[at]?.word ?? '')

/** "to close in New York at": the one whose amount was named before. */
function closesAt(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index > at - 9 && index > 0; index--) {
    if (items[index]?.kind === 'money') return false
    if (/^(?:close|end|finish|settle|trade)$/.test(items[index]?.word ?? '')) return /^(?:to|and)$/.test(items[index - 1]?.word ?? '')
  }
  return false
}

/** "$28 a share, or $2 billion,": an amount right before the comma, or before "a share". */
const pricedBefore = (items: readonly Item[], comma: number): boolean =>
  items[comma - 1]?.kind === 'money' || (items[comma - 3]?.kind === 'money' && /^(?:a|an|per)$/.test(items[comma - 2]?.word ?? ''))

/** "rose 76 cents to $74.65": the amount before is close by, and no other verb stands between. */
function movesFrom(items: readonly Item[], to: number): boolean {
  for (let at = to - 1; at > to - 8 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'money') return true
    if (item !== undefined && (changeVerbs.has(item.word) || amountVerbs.has(item.word))) return false
  }
  return false
}

/** "El Surco will receive $900,000; the Penobscot Bay Tide $640,000": the verb is left out, the owner stands right before. */
function gappedOwner(reading: Reading, items: readonly Item[], at: number): number | null {
  // "ahead of Vueling with $5, easyJet with $6", "Sirius ($5), Rose ($6)".
  const place = /^(?:,|with|\()$/.test(items[at - 1]?.word ?? '') ? at - 2 : at - 1
  // "Sunrise 21 Energy of Perth (A$1.2m)".
  const name =
    items[place]?.kind === 'place' && items[place - 1]?.word === 'of' && items[at - 1]?.word === '(' ? items[place - 2] : items[place]
  if (name?.kind === 'organization') return reading.entityOf(name.mention)
  // "have each cut tariffs, Glo to 25 naira a minute and Etisalat to 20".
  const moved = /^(?:to|at|by)$/.test(items[at - 1]?.word ?? '') ? items[at - 2] : undefined
  if (moved?.kind === 'organization' && /^(?:,|;|and)$/.test(items[at - 3]?.word ?? '') && isListOfMoves(items, at))
    return reading.entityOf(moved.mention)
  // "Ridley has raised $5, Boone $6, and Van Zandt $7".
  return place === at - 1 && name?.kind === 'person' && /^(?:,|;|and)$/.test(items[at - 2]?.word ?? '')
    ? reading.entityOf(name.mention)
    : null
}

/** An amount stands shortly before, and no verb between. */
const isListOfMoves = (items: readonly Item[], at: number): boolean => {
  const other = items.findLastIndex(({ kind }, index) => index < at && kind === 'money')
  return other > at - 16 && !items.slice(other, at).some(item => isVerb(item) || PREDICATES.test(item.word))
}

/** "loans of $5 million and deposits of $7 million": the noun is joined to the amount before. */
function isJoined(items: readonly Item[], at: number, subject: Subject | null): boolean {
  if (subject === null || subject.verb !== null) return false
  let index = Math.min(subject.at, at) - 1
  while (/^(?:a|an|the|about|some)$/.test(items[index]?.word ?? '')) index--
  return items[index]?.word === 'and' && items[index - 1]?.kind === 'money'
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

/** "targets of Rs 510 (Motilal Oswal), Rs 525 (Kotak)": nothing but names and marks since the amount before. */
function continuesList(items: readonly Item[], at: number): boolean {
  let index = at - 1
  while (
    items[index]?.kind === 'mark' ||
    items[index]?.kind === 'organization' ||
    items[index]?.kind === 'person' ||
    /^(?:lower|higher|down|up|at|to|and)$/.test(items[index]?.word ?? '')
  )
    index--
  return index < at - 1 && items[index]?.kind === 'money' && items[at - 1]?.word !== ':' && items[at - 1]?.word !== ';'
}

const wordsOf = (reading: Reading, { words }: Subject): string =>
  typeof words === 'string' ? words : reading.text.slice(words.start, words.end).replace(/\s+/g, ' ')
