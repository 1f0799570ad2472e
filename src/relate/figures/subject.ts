import { agentNouns, amountVerbs, changeVerbs, hedges, marketVerbs, notSubjects } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import type { Span } from '../../types.ts'
import type { Item } from '../reading.ts'
import { isHead, isPossessive } from '../roles.ts'

/** What an amount is, found beside it. */
export interface Subject {
  /** The text's own words; of a verb its noun ("fined" → fine). */
  readonly words: Span | string
  /** Item from which an owner is looked for to the left: the first word of the noun phrase, or the verb. */
  readonly at: number
  /** The verb that bears the amount, when that is how it was found. */
  readonly verb: string | null
  /** Whether the words are what the clause is about: "revenue rose to". Then nobody else is. */
  readonly isTopic?: true
}

/** One way in which text says what an amount is. */
export interface SubjectRule {
  readonly name: string
  /** `sentence with its amount in [ ] → subject`; tests run them. */
  readonly examples: readonly string[]
  find(items: readonly Item[], money: number): Subject | null
}

const STOP = new Set(
  (
    'a an the its their his her our my your this that these those some any each every no and or but if as than then so yet of in on at for from to by with about into over under after before during through between among against per via ' +
    'who whom whose which what when where why how is are was were be been being am has have had do does did will would can could may might must shall should not he she it they we you i him them us me said says say told also ' +
    'so far well ahead back apart nobody everybody somebody anybody everyone nothing something ups ' +
    'while because since although though until more less most much many several both other another such due payable worth including according available needed required each apiece only just even still already'
  ).split(' '),
)

// "widely", "roughly" are no nouns.
const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !STOP.has(item.word) && /^\p{L}/u.test(item.word) && item.word !== "'s" && !/[^p]ly$/.test(item.word)
const isHyphen = (item: Item | undefined): boolean => item?.word === '-' || item?.word === '&'

const span = (items: readonly Item[], from: number, to: number): Span => ({ start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 })

/** End of a noun phrase that begins at `at`: nouns and what joins them, at most six. */
function phraseEnd(items: readonly Item[], at: number): number {
  let end = at
  while (
    end < at + 6 &&
    (isNoun(items[end]) || (isHyphen(items[end]) && isNoun(items[end + 1]) && end > at)) &&
    !(end > at && isVerb(items[end]))
  )
    end++
  return end
}

/** Beginning of the noun phrase that ends before `end`. */
function phraseStart(items: readonly Item[], end: number): number {
  let at = end
  while (at > end - 5 && at > 0 && (isNoun(items[at - 1]) || (isHyphen(items[at - 1]) && isNoun(items[at - 2]))) && !isVerb(items[at - 1]))
    at--
  while (at < end && isHyphen(items[at])) at++
  return at
}

const isVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((changeVerbs.has(item.word) && !NOUNS_TOO.has(item.word)) ||
    (amountVerbs.has(item.word) && !NOUNS_TOO.has(item.word)) ||
    OTHER_VERBS.has(item.word))
// As the head of a noun phrase these are nouns: "operating costs", "share offering".
const NOUNS_TOO = new Set(
  'costs cost charge charges award awards offering offer bid bids fines fine spending savings pledges increase decrease decline jump drop rise fall cut range'.split(
    ' ',
  ),
)
const OTHER_VERBS = new Set(
  'said says reported reports posted posts announced expects expected generated generates received receives took takes set sets showed gets got used provided'.split(
    ' ',
  ),
)

/** "$11.8 billion in advertising revenue", "$900 million of debt", "$2 million worth of goods". */
export const partitive: SubjectRule = {
  name: 'amount of something',
  examples: [
    'It pulled in [$11.8 billion] in advertising revenue in 2018. → advertising revenue',
    'They sold roughly [$900 million] of debt. → debt',
    'It was paid [$5 million] in cash. → payment',
    'It has [$5 million] worth of gold bars. → gold bars',
  ],
  find(items, money) {
    let at = money + 1
    if (items[at]?.word === 'worth') at++
    const preposition = items[at]?.word
    if (preposition !== 'in' && preposition !== 'of') return null
    at++
    while (items[at]?.word === 'new' || items[at]?.word === 'its' || items[at]?.word === 'the') at++
    const word = items[at]?.word ?? ''
    if (!isNoun(items[at]) || (preposition === 'of' ? TIMES.test(word) : notSubjects.has(word))) return null
    const end = phraseEnd(items, at)
    return end === at ? null : { words: span(items, at, end), at: money, verb: null }
  },
}

/** "a $40 million fine", "its $3 billion takeover of". */
export const compound: SubjectRule = {
  name: 'amount before its noun',
  examples: [
    'It faces a [$40 million] fine. → fine',
    'The [$3 billion] takeover of Acme failed. → takeover',
    'It paid [$5] a share. → payment',
  ],
  find(items, money) {
    let at = money + 1
    if (items[at]?.word === ',' || isHyphen(items[at])) at++
    if (at > money + 1 && !/^(?:\d|one|two|three|four|five|six|seven|ten)/.test(items[at]?.word ?? '')) return null
    if (at > money + 1) while (at < money + 6 && !isNoun(items[at])) at++
    const determined =
      /^(?:a|an|the|its|their|his|her|this|that|our|another|'s|first|new)$/.test(firstBeforeHedges(items, money)?.word ?? '') ||
      items[money - 1]?.kind === 'organization'
    if (!isNoun(items[at]) || isVerb(items[at])) return null
    const end = phraseEnd(items, at)
    if (!determined && !isSureNoun(items[end - 1])) return null
    return end === at || notSubjects.has(items[at]?.word ?? '') ? null : { words: span(items, at, end), at: money, verb: null }
  },
}

const isSureNoun = (item: Item | undefined): boolean =>
  /(?:loan|loans|fine|budget|contract|deal|stake|bond|bonds|notes|fund|investment|settlement|grant|bonus|profit|loss|offering|platform|purse|bid|plan|program|programme|package|facility|budget|offer|takeover|payout|dividend)$/.test(
    item?.word ?? '',
  )

function firstBeforeHedges(items: readonly Item[], money: number): Item | undefined {
  const before = items[money - 1]
  return before?.word === 'a' || before?.word === 'an' ? before : items[beforeHedges(items, money)]
}

/** Item before the amount and its hedges. */
export function beforeHedges(items: readonly Item[], money: number): number {
  let at = money - 1
  while (
    at >= 0 &&
    hedges.has(items[at]?.word ?? '') &&
    items[at]?.word !== 'of' &&
    !(items[at]?.word === 'to' || items[at]?.word === 'at')
  )
    at--
  if ((items[at]?.word === 'to' || items[at]?.word === 'at') && /^(?:up|close|least|most|much)$/.test(items[at - 1]?.word ?? ''))
    return beforeHedges(items, at - 1)
  return at
}

/** "revenue of $5 million", "a net loss of about $3 million", "a fine of $2 million", "debt at $5 million". */
export const nounOf: SubjectRule = {
  name: 'noun of the amount',
  examples: [
    'It had a net loss of about [$3 million]. → net loss',
    'He has to pay a fine of [$200]. → fine',
    'It thinks of [$200]. → nothing',
  ],
  find(items, money) {
    const preposition = beforeHedges(items, money)
    if (items[preposition]?.word !== 'of') return null
    return nounBefore(items, preposition)
  },
}

function nounBefore(items: readonly Item[], end: number): Subject | null {
  const start = phraseStart(items, end)
  if (start === end || TIMES.test(items[end - 1]?.word ?? '') || /^(?:he|she|it|they|we|who|i|you)$/.test(items[start - 1]?.word ?? ''))
    return null
  return { words: span(items, start, end), at: start, verb: null }
}

// "in the quarter was": when, not what.
const TIMES = /^(?:year|quarter|month|week|day|time|period|half|today|yesterday|years|months|weeks|days)$/

/** "third-quarter net profit rose 12% to $5 million", "revenue was $4 million", "shares closed at $3". */
export const nounVerb: SubjectRule = {
  name: 'noun, verb, amount',
  examples: [
    'Net profit rose 12% to [$5 million]. → Net profit',
    'Revenue in Asia was [$4 million]. → Revenue',
    'Its shares closed at [$3]. → shares',
    'It was [$4 million] then. → nothing',
  ],
  find(items, money) {
    for (let verb = money - 1; verb > money - 12 && verb > 0; verb--) {
      const item = items[verb]
      if (item?.kind === 'money' || item?.word === ';' || item?.word === ':') return null
      if (item !== undefined && amountVerbs.has(item.word) && !changeVerbs.has(item.word)) return null
      if (item === undefined || !changeVerbs.has(item.word)) continue
      const found = nounLeftOf(items, verb)
      if (found !== null) return found
    }
    return null
  },
}

const AUXILIARY =
  /^(?:has|have|had|is|was|were|are|be|been|will|would|could|may|might|also|likely|expected|to|should|can|only|just|then|never|not|now|already|recently|soon|still)$/

/** The noun that a verb says something of: before it, past auxiliaries, what stands between commas, and phrases like "in Asia", "for the year". */
function nounLeftOf(items: readonly Item[], verb: number): Subject | null {
  let end = verb
  while (end > 0 && AUXILIARY.test(items[end - 1]?.word ?? '')) end--
  if (items[end - 1]?.word === ',') end = beforeInsertion(items, end - 1)
  let start = phraseStart(items, end)
  for (let phrases = 0; phrases < 3; phrases++) {
    const preposition = prepositionBefore(items, start, start === end)
    if (preposition < 0) break
    const earlier = phraseStart(items, preposition)
    if (earlier === preposition) break
    ;[start, end] = [earlier, preposition]
  }
  const last = items[end - 1]?.word ?? ''
  if (start === end || OTHER_VERBS.has(last) || TIMES.test(last) || AUXILIARY.test(last) || isAgent(items[end - 1])) return null
  return { words: span(items, start, end), at: start, verb: null, isTopic: true }
}

/** "the company raised $5", "investors put $5": who acts is not what the amount is. */
const isAgent = (item: Item | undefined): boolean =>
  item !== undefined && (organizationNouns.has(item.word) || isHead(item) || agentNouns.has(item.word))

const LONGEST_INSERTION = 25

/** "West Texas Intermediate, the grade most widely traded, settled": the comma that opens what the one at `comma` closes; `comma + 1` when there is none. */
function beforeInsertion(items: readonly Item[], comma: number): number {
  for (let at = comma - 2; at > Math.max(0, comma - LONGEST_INSERTION); at--) {
    if (items[at]?.kind === 'money') return comma + 1
    if (items[at]?.word === ',') return at
  }
  return comma + 1
}

/** The preposition of a phrase whose noun begins at `noun`, or whose name or date ends before it: "for the year", "at Acme", "in Asia", "of its unit". */
function prepositionBefore(items: readonly Item[], noun: number, bare: boolean): number {
  let at = noun - 1
  const isName = () =>
    items[at]?.kind === 'organization' || items[at]?.kind === 'date' || items[at]?.kind === 'place' || items[at]?.kind === 'person'
  if (bare && !isName()) return -1
  if (bare || isPossessive(items[at])) at -= bare ? 1 : 2
  // "the contract for December delivery".
  else if (isName()) at--
  while (/^(?:the|its|a|an|first|last|this|each)$/.test(items[at]?.word ?? '')) at--
  return /^(?:of|in|for|at|from|on|during)$/.test(items[at]?.word ?? '') ? at : -1
}

/** "fined Acme $3 million", "raised $5 million", "bought the unit for $2 million". */
export const verbOf: SubjectRule = {
  name: 'verb of the amount',
  examples: [
    'The regulator fined Acme [$3 million]. → fine',
    'It raised [$5 million] from investors. → funds raised',
    'It bought the unit for [$2 million]. → purchase',
    'It is thought to be worth [$2 million]. → value',
    'It told staff about [$2 million]. → nothing',
  ],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 10 && at >= 0; at--) {
      const item = items[at]
      if (item === undefined || item.kind === 'money' || item.word === ';') return null
      const noun = item.kind === 'word' ? amountVerbs.get(item.word) : undefined
      if (noun !== undefined) return { words: noun, at, verb: item.word }
    }
    return null
  },
}

/** "Jerrycan of water: $1", "revenue (FY17: $5 million)", "Interest in cash: $2". */
export const colon: SubjectRule = {
  name: 'noun, colon, amount',
  examples: ['Jerrycan of water: [$1] → Jerrycan', 'Extra cost: about [$1.1 million]. → Extra cost', 'He said: [$5] is enough. → nothing'],
  find(items, money) {
    let at = beforeHedges(items, money)
    if (items[at]?.word !== ':' && items[at]?.word !== '|') return null
    while (at > 0 && items[at - 1]?.kind === 'date') at--
    let start = phraseStart(items, at)
    let end = at
    const preposition = prepositionBefore(items, start, start === end)
    const earlier = preposition < 0 ? start : phraseStart(items, preposition)
    if (preposition > 0 && earlier < preposition) [start, end] = [earlier, preposition]
    return start === end || OTHER_VERBS.has(items[end - 1]?.word ?? '') ? null : { words: span(items, start, end), at: start, verb: null }
  },
}

/** "(A) Canals and Rubber Dams, $71 million": an item of a list, before its amount. */
export const listed: SubjectRule = {
  name: 'listed noun, comma, amount',
  examples: ['Rubber dams, [$71 million]. → Rubber dams', 'He met her, [$5] in hand. → nothing'],
  find(items, money) {
    if (items[money - 1]?.word !== ',') return null
    const start = phraseStart(items, money - 1)
    const before = items[start - 1]?.word ?? ''
    const opens = start === 0 || before === ')' || before === ';' || before === ':' || before === '•'
    return opens && start < money - 1 ? { words: span(items, start, money - 1), at: start, verb: null } : null
  },
}

/** "Dawson Holdings jumped 19p to 196p": of firms these verbs tell the price of their shares. */
export const shareMove: SubjectRule = {
  name: 'move of a share',
  examples: [],
  find(items, money) {
    const from = beforeHedges(items, money)
    for (let at = from; at > from - 3 && at > 0; at--) {
      if (!marketVerbs.has(items[at]?.word ?? '')) continue
      let name = at - 1
      while (AUXILIARY.test(items[name]?.word ?? '') || items[name]?.word === 'shares') name--
      return items[name]?.kind === 'organization' ? { words: 'share price', at, verb: items[at]?.word ?? null } : null
    }
    return null
  },
}

/** "$1 million for wildlife", "$2 million to replace it" is left to its verb. */
export const purpose: SubjectRule = {
  name: 'amount for something',
  examples: ['It put aside [$1 million] for wildlife. → wildlife', 'It gave [$5] for the second time. → donation'],
  find(items, money) {
    let at = money + 1
    if (items[at]?.word !== 'for') return null
    at++
    while (/^(?:the|its|a|an|his|her|their|new|each|every)$/.test(items[at]?.word ?? '')) at++
    if (!isNoun(items[at]) || notSubjects.has(items[at]?.word ?? '') || /^(?:first|second|third|same)$/.test(items[at]?.word ?? ''))
      return null
    const end = phraseEnd(items, at)
    return end === at ? null : { words: span(items, at, end), at: money, verb: null }
  },
}

/** "the $30 billion it is lending": the verb stands after the amount. */
export const relative: SubjectRule = {
  name: 'amount, then its verb',
  examples: ['From the [$30 billion] it is lending, little is left. → loan', 'It had [$30 billion] and sold nothing. → nothing'],
  find(items, money) {
    let at = money + 1
    if (items[at]?.word === 'that' || items[at]?.word === 'which') at++
    if (!/^(?:it|they|he|she|we)$/.test(items[at]?.word ?? '') && items[at]?.kind !== 'organization' && items[at]?.kind !== 'person')
      return null
    at++
    while (AUXILIARY.test(items[at]?.word ?? '')) at++
    const noun = amountVerbs.get(items[at]?.word ?? '')
    return noun === undefined ? null : { words: noun, at: money + 1, verb: null }
  },
}

/** In the order in which they are asked. */
export const subjectRules: readonly SubjectRule[] = [
  partitive,
  nounOf,
  colon,
  listed,
  compound,
  nounVerb,
  shareMove,
  relative,
  purpose,
  verbOf,
]
