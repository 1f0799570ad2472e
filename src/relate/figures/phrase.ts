import { agentNouns, amountVerbs, changeVerbs, hedges, plainVerbs, settingVerbs } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import type { Span } from '../../types.ts'
import type { Item } from '../reading.ts'
import { isHead, isPossessive } from '../roles/index.ts'

/** The noun phrase before `end`, or the one before a phrase like "for white wheat" that ends there. */
export function beforePhrase(items: readonly Item[], end: number): readonly [number, number] {
  const start = phraseStart(items, end)
  const preposition = prepositionBefore(items, start, start === end)
  const earlier = preposition < 0 ? preposition : phraseStart(items, preposition)
  return preposition > 0 && earlier < preposition ? [earlier, preposition] : [start, end]
}

const STOP = new Set(
  (
    'a an the its their his her our my your this that these those some any each every no and or but if as than then so yet of in on at for from to by with about into over under after before during through between among against per via ' +
    'who whom whose which what when where why how is are was were be been being am has have had do does did will would can could may might must shall should not he she it they we you i him them us me said says say told also ' +
    'steady unchanged so far well ahead back apart nobody everybody somebody anybody everyone nothing something ups lower higher ' +
    'kind enough million billion trillion hundred thousand dozen crore lakh theirs ours mine yours hers there here while because since although though until more less fewer most much many several both other others another such due payable worth including according available needed required each apiece only just even still already ' +
    'little once alone soon afterwards later cent percent up down out off anything anyone everything beside behind beyond toward towards within without amid across along despite except inside outside onto throughout upon like unlike instead away again twice else too very rather quite thereafter'
  ).split(' '),
)

// "widely", "roughly" are no nouns.
export const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  !STOP.has(item.word) &&
  /^\p{L}/u.test(item.word) &&
  item.word !== "'s" &&
  (!/[^p]ly$|['’]/.test(item.word) || LY_NOUNS.test(item.word))

const LY_NOUNS = /^(?:(?:month|week|quarter|year|hour|dai|semimonth)ly|family|rally|assembly|monopoly)$/

export const isHyphen = (item: Item | undefined): boolean => item?.word === '-' || item?.word === '&'

export const span = (items: readonly Item[], from: number, to: number): Span => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
})

/** End of a noun phrase that begins at `at`: nouns and what joins them, at most six. */
export function phraseEnd(items: readonly Item[], at: number): number {
  let end = at
  while (
    end < at + 6 &&
    (isNoun(items[end]) ||
      (isHyphen(items[end]) &&
        (isNoun(items[end + 1]) || isPlaceInWord(items, end + 1) || PARTICLE.test(items[end + 1]?.word ?? '')) &&
        end > at) ||
      // "a write-off", "paid-up capital".
      (PARTICLE.test(items[end]?.word ?? '') && isHyphen(items[end - 1]) && end > at) ||
      isPlaceInWord(items, end)) &&
    !(
      end > at &&
      !isHyphen(items[end - 1]) &&
      (isVerb(items[end]) || isParticiple(items, end) || /^(?:maturing|expiring|yielding|carrying|bearing)$/.test(items[end]?.word ?? ''))
    )
  )
    end++
  return end
}

const DETERMINED =
  /^(?:the|a|an|its|their|his|her|our|my|'s|average|median|annual|base|basic|weekly|monthly|hourly|total|executive|minimum)$/

const PARTICLE = /^(?:off|up|down|out|in|on|over|back|through)$/

/** "its pan-India permit". */
const isPlaceInWord = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'place' && isHyphen(items[at - 1]) && isNoun(items[at + 1])

/** "of debt issued": but "of senior unsecured notes". */
const isParticiple = (items: readonly Item[], at: number): boolean =>
  /.{3}ed$/.test(items[at]?.word ?? '') &&
  !(
    isNoun(items[at + 1]) &&
    /^(?:un\p{L}+ed|secured|subordinated|fixed|guaranteed|backed|adjusted|combined|deferred|restricted|accrued|listed)$/u.test(
      items[at]?.word ?? '',
    )
  )

/** "as high as $5". */
const isHighAs = (items: readonly Item[], at: number): boolean =>
  /^(?:high|low|little)$/.test(items[at]?.word ?? '') && items[at - 1]?.word === 'as' && items[at + 1]?.word === 'as'

/** Beginning of the noun phrase that ends before `end`. */
export function phraseStart(items: readonly Item[], end: number): number {
  let at = end
  while (
    at > end - 5 &&
    at > 0 &&
    (isNoun(items[at - 1]) ||
      (isHyphen(items[at - 1]) && (isNoun(items[at - 2]) || PARTICLE.test(items[at - 2]?.word ?? ''))) ||
      (PARTICLE.test(items[at - 1]?.word ?? '') && isHyphen(items[at - 2]))) &&
    // "an earn-out", "the average pay of".
    (!isVerb(items[at - 1]) ||
      isHyphen(items[at]) ||
      (/^(?:pay|offer|claim|loan)$/.test(items[at - 1]?.word ?? '') && DETERMINED.test(items[at - 2]?.word ?? '')))
  )
    at--
  while (at < end && isHyphen(items[at])) at++
  // "Acme; orders refund of": a verb of a headline.
  if (
    at < end - 1 &&
    HEADLINE_VERBS.test(items[at]?.word ?? '') &&
    (at === 0 || items[at - 1]?.kind === 'mark' || items[at - 1]?.kind === 'organization')
  )
    at++
  // "he told analysts, promising sales of".
  if (
    items[at - 1]?.word === ',' &&
    at < end - 1 &&
    /^(?:promising|predicting|forecasting|citing|reporting|posting|booking|showing|targeting|announcing)$/.test(items[at]?.word ?? '')
  )
    at++
  if (items[at - 2]?.word === 'per' && isHyphen(items[at - 1])) at -= 2
  for (let verb = end - 2; verb >= at; verb--) if (isVerbInPhrase(items, verb)) return verb + 1
  // "it warned sales", "has placed shares".
  return at < end - 1 && /.{2}ed$/.test(items[at]?.word ?? '') && isSubject(items[at - 1]) ? at + 1 : at
}

/** "the foundation served minestrone", "he would take costs of", "to hand out grants of". */
const isVerbInPhrase = (items: readonly Item[], at: number): boolean => {
  const [word, before] = [items[at]?.word ?? '', items[at - 1]]
  if (/.{2}ed$/.test(word))
    return isAgent(before) || (isNoun(before) && !isHyphen(items[at + 1]) && !MODIFIER.test(word) && !before?.capital)
  // "is examining payments of".
  if (/.{3}ing$/.test(word) && /^(?:is|are|was|were|been)$/.test(before?.word ?? '')) return true
  if (/^(?:will|would|can|could|may|might|must|shall|should)$/.test(before?.word ?? '')) return true
  return before?.word === 'to' && (plainVerbs.has(word) || settingVerbs.has(word))
}

const HEADLINE_VERBS =
  /^(?:orders|wins|seeks|gets|agrees|secures|lands|inks|faces|plans|approves|imposes|sells|buys|signs|mulls|eyes|posts|sees|launches|clears|bags|clinches|nets|rejects|unveils|announces|accepts)$/

const MODIFIER =
  /^(?:un\p{L}+ed|secured|subordinated|fixed|guaranteed|backed|adjusted|combined|deferred|restricted|accrued|listed|based|related|linked|weighted|consolidated|need|seed|feed|breed|speed|shed|red|bed)$/u

const isSubject = (item: Item | undefined): boolean =>
  item?.kind === 'organization' || item?.kind === 'person' || /^(?:he|she|it|they|we|who|which|has|have|had)$/.test(item?.word ?? '')

export const isVerb = (item: Item | undefined): boolean =>
  item !== undefined &&
  ((changeVerbs.has(item.word) && !NOUNS_TOO.has(item.word)) ||
    (amountVerbs.has(item.word) && !NOUNS_TOO.has(item.word)) ||
    OTHER_VERBS.has(item.word))

// As the head of a noun phrase these are nouns: "operating costs", "share offering".
export const NOUNS_TOO = new Set(
  'costs cost charge charges award awards offering offer bid bids fines fine spending borrowing lending funding financing savings pledges increase decrease decline jump drop rise fall cut range transfers transfer return returns bet bets deposit deposits refund refunds gains'.split(
    ' ',
  ),
)

export const OTHER_VERBS = new Set(
  'expect generate receive provide seek began begun begins thinks think believes believe reckons reckon said says warned warns predicts predicted hopes hoped agreed agrees reported reports posted posts announced expects expected generated generates received receives took takes set sets showed gets got used provided led took takes saw sees wanted wants shows showing listed lists needed seeking seeks threatened proposes proposed faces faced denied denies ordered told allows allowed blamed cites cited suffered suffers includes included include'.split(
    ' ',
  ),
)

// "in the quarter was": when, not what.
export const TIMES =
  /^(?:year|quarter|month|week|day|time|period|half|today|yesterday|weekend|weekends|season|decade|night|years|months|weeks|days|hours?|minutes?|stage|date|fortnight|dates)$/

export const AUXILIARY =
  /^(?:has|have|had|is|was|were|are|be|been|will|would|could|may|might|also|likely|expected|to|should|shall|must|ought|can|only|just|then|never|not|now|already|recently|soon|still)$/

/** "the company raised $5", "investors put $5": who acts is not what the amount is. */
export const isAgent = (item: Item | undefined): boolean =>
  item !== undefined && (organizationNouns.has(item.word) || isHead(item) || agentNouns.has(item.word))

// "the second of $5", "a total of $5": what it is stands elsewhere.
export const ORDINAL =
  /^(?:median|total|sum|amount|average|maximum|minimum|record|first|second|third|fourth|last|latter|former|rest|remainder|half|part|one)$/

/** The preposition of a phrase whose noun begins at `noun`, or whose name or date ends before it: "for the year", "at Acme", "in Asia", "of its unit". */
export function prepositionBefore(items: readonly Item[], noun: number, bare: boolean): number {
  let at = noun - 1
  // "from Gannett and the Daily Mail": a list of names hangs on the preposition before the first.
  while (bare && items[at]?.kind === 'organization') {
    let joint = items[at - 1]?.word === 'the' ? at - 2 : at - 1
    if (!/^(?:and|,)$/.test(items[joint]?.word ?? '')) break
    if (items[joint - 1]?.word === ',') joint--
    if (items[joint - 1]?.kind !== 'organization') break
    at = joint - 1
  }
  // "the cost of raising funds was".
  if (/.{3}ing$/.test(items[at]?.word ?? '') && items[at - 1]?.word === 'of') return at - 1
  // "profit before tax was".
  if (/^(?:before|after)$/.test(items[at]?.word ?? '') && /^(?:tax|taxes|items|interest)$/.test(items[noun]?.word ?? '')) return at
  // "the advisory fee paid to Whitehurst was".
  if (bare && items[at]?.kind === 'organization' && items[at - 1]?.word === 'to' && /^(?:paid|owed|sent)$/.test(items[at - 2]?.word ?? ''))
    return at - 2
  // "Sales to customers were".
  if (
    !bare &&
    items[at]?.word === 'to' &&
    /^(?:sales|exports|deliveries|payments|loans|donations|arrears|proceeds|price|cost|damage|benefit)$/.test(items[at - 1]?.word ?? '')
  )
    return at
  const isName = () =>
    items[at]?.kind === 'organization' || items[at]?.kind === 'date' || items[at]?.kind === 'place' || items[at]?.kind === 'person'
  if (bare && !isName()) return -1
  if (bare || isPossessive(items[at])) at -= bare ? 1 : 2
  // "the contract for December delivery".
  else if (isName()) at--
  while (/^(?:the|its|a|an|first|last|this|each|every|these|those|such|some|all|any)$/.test(items[at]?.word ?? '')) at--
  // "rates from Shanghai to Rotterdam".
  if (items[at]?.word === 'to' && items[noun - 1]?.kind === 'place' && items[at - 1]?.kind === 'place' && items[at - 2]?.word === 'from')
    return at - 2
  // "for the year to 28 February".
  const isUpTo = bare && items[noun - 1]?.kind === 'date' && /^(?:to|ended|ending|through|until|by|since)$/.test(items[at]?.word ?? '')
  return isUpTo || /^(?:of|in|for|at|from|on|during|per|under)$/.test(items[at]?.word ?? '') ? at : -1
}

/** Past "($6 million)", the amount before in another currency, when it stands at `at`. */
export const pastEquivalent = (items: readonly Item[], at: number): number =>
  items[at]?.word === '(' && items[at + 1]?.kind === 'money' && items[at + 2]?.word === ')' ? at + 3 : at

/** Item before the amount and its hedges. */
export function beforeHedges(items: readonly Item[], money: number): number {
  let at = money - 1
  while (
    at >= 0 &&
    (hedges.has(items[at]?.word ?? '') || isHighAs(items, at)) &&
    items[at]?.word !== 'of' &&
    // "a loss of at least $5".
    !(items[at]?.word === 'to' || (items[at]?.word === 'at' && !/^(?:least|most)$/.test(items[at + 1]?.word ?? '')))
  )
    at--
  // "for a total of $5".
  if (
    items[at]?.word === 'of' &&
    /^(?:total|sum|median|average|record)$/.test(items[at - 1]?.word ?? '') &&
    items[at - 2]?.word === 'a' &&
    items[at - 3]?.word === 'for'
  )
    return at - 3
  if ((items[at]?.word === 'to' || items[at]?.word === 'at') && /^(?:up|close|least|most|much)$/.test(items[at - 1]?.word ?? ''))
    return beforeHedges(items, at - 1)
  return at
}
