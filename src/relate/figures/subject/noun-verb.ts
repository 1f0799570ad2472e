import { changeInfinitives, changePlurals, otherVerbs, seeingVerbs, takingParticiples } from '../../../data/figure-clauses.ts'
import { auxiliaries, beforeInfinitives, levelParticles } from '../../../data/figure-grammar.ts'
import { amountVerbs, changeVerbs, currencyNouns, plainVerbs, settingVerbs } from '../../../data/figure-words.ts'
import type { Item } from '../../reading.ts'
import { isAgent, phraseStart } from '../phrase.ts'
import { nounLeftOf } from './noun-left.ts'
import type { Subject, SubjectRule } from './rule.ts'

/** "third-quarter net profit rose 12% to $5 million", "revenue was $4 million", "shares closed at $3". */
export const nounVerb: SubjectRule = {
  name: 'noun, verb, amount',
  examples: [
    'Its aggregate liability shall not exceed the greater of [$5] and half of the fees. → aggregate liability',
    'The civil penalty is the lesser of [$5] or twice the value. → civil penalty',
    'Net profit rose 12% to [$5 million]. → Net profit',
    'Revenue in Asia was [$4 million]. → Revenue',
    'Its shares closed at [$3]. → shares',
    'The pound, which had slipped to [$1.24], is low. → pound',
    'Its Class A shares (NYSE: PBAC) rose 31% to [$14.22]. → shares',
    'The stock, trading at [$4], is dear. → stock',
    'It was [$4 million] then. → nothing',
    'Its loss for the year to «28 February|2019-02-28|2019-02-28» was [$4]. → loss',
    'The bill from {Acme}, {Plum} and the {Union} was [$4]. → bill',
    'Revenue from {Gannett} and the {Daily Mail} had tripled, to [$31 million]. → Revenue',
    'Sales will approach [$4]. → Sales',
    'The official rate remains [$4]. → official rate',
    'The pay is [$4]. → pay',
    'Bitcoin changed hands at [$4]. → Bitcoin',
    'The dollar was quoted at [133 yen]. → dollar',
    'Its branch in Morpeth has raised [$4]. → funds raised',
    'His wife went to Mehar, where the agent kept [$4]. → kept',
    'The largest is Ann, who drives a bus and put in [$4]. → put',
    'The first, on July 16, cost [$4]. → cost',
    'Each registered woman was given [$4]. → given',
    'Its borrowings stand at [$1 billion]. → borrowings',
    'The drug will pass [$1 billion]. → drug',
    'In composite trading, {Sears} lost [$4]. → loss',
    'His salary last year was [$4]. → salary',
    'Its profit «last year|2022-01-01|2022-12-31» was [$4]. → profit',
    'The cost of every meal was [$4]. → cost',
    'The general fund totals [$4]. → general fund',
    'The shares, which traded at <$4> in «May|2019-05-01|2019-05-31», fell to [$3]. → shares',
    'The Australian dollar bought [67 cents]. → Australian dollar',
    'The dollar exchanged for [360 naira]. → dollar',
    'They followed the lead of {Citicorp}, which added [$3]. → added',
    'Money changers were asking [$3]. → asking',
    'Higher corn prices would cost it [$3]. → cost',
    'Penalties under the act run as high as [$3] a day. → Penalties',
    'The fee paid to {Acme} was [$3]. → fee',
    'Sales to customers were [$3]. → Sales',
    'The backlog of such machines stood at [$3]. → backlog',
    'The cooperative lost [$3] in May. → loss',
    'The stock listed at [$3]. → stock',
    'The in-laws came by, and it was [$3] for a taxi. → taxi',
    'Shares plunged 19 percent, wiping [$3] off its value. → wiping',
    'The rent shall be [$3]. → rent',
    'Assets have dwindled to [$3]. → Assets',
    'The wage goes up to [$3] by then. → wage',
    'Shares of {GoTo} climbed as much as 6% in Jakarta on Tuesday, to [$4]. → Shares',
    'Spot rates jumped 115% to [$4]. → Spot rates',
    'Profit before tax was [$4]. → Profit before tax',
    'The cost of raising funds was [$4]. → cost',
    '{Lee}, a publisher, saw its stock touch [$4]. → stock',
    'Any ticket booked through a distribution system would cost [$4]. → cost',
    'Converting the site to make steel would cost [$4]. → cost',
    'Assets of stock trusts, which are run by {Acme}, {Plum} and {Dreyfus}, rose 5% to [$4]. → Assets',
    'The Australians put in [$4]. → put',
    'Net cash provided by operating activities was [$4]. → Net cash provided by operating activities',
    'Cost of goods sold increased to [$4]. → Cost of goods sold',
    'The reserves stood at <$9> in «May|2019-05-01|2019-05-31» and are projected to fall to [$4]. → reserves',
    'The box at his death, in «May|2019-05-01|2019-05-31», came to [$4]. → box',
    'Net income attributable to {Ferrand} was [$4]. → Net income',
    'Profit available to common shareholders was [$4]. → Profit',
    'Bail was set at [$4]. → Bail',
    'Net profit halved to [$4]. → Net profit',
    'It has seen its market value swell to [$4]. → market value',
    "{Silverline}'s units jumped 19% to [$4]. → units",
    'State aid is expected to come in at [$4]. → State aid',
    'The tax rate, now <$3> per <$1,000> of value, would rise to [$4]. → tax rate',
    'The ladder truck alone will run [$4]. → ladder truck',
    'The average tax bill will go up [$4]. → tax bill',
    'The matinee goes from [$4] to <$5>. → matinee',
    'Starting pay rises to [$4]. → Starting pay',
    'The city had [$4] in the bank. → nothing',
  ],
  find(items, money, from) {
    // "climbed as much as 6% in Jakarta on Tuesday, to $5".
    const reach = items[from]?.word === 'to' && items[from - 1]?.word === ',' ? 16 : 12
    for (let verb = money - 1; verb > money - reach && verb > 0; verb--) {
      const item = items[verb]
      if (item?.kind === 'money' || item?.word === ';' || item?.word === ':' || CLAUSE_STARTS.test(item?.word ?? '')) return null
      if (
        item !== undefined &&
        plainVerbs.has(item.word) &&
        !changeVerbs.has(item.word) &&
        verb > from - 4 &&
        !/^(?:at|up|down)$/.test(items[verb + 1]?.word ?? '') &&
        !(items[verb + 1]?.word === 'from' && isChange(items, verb))
      )
        return null
      if (
        item !== undefined &&
        (amountVerbs.has(item.word) || otherVerbs.has(item.word)) &&
        !changeVerbs.has(item.word) &&
        !isChange(items, verb) &&
        // "bail was set at".
        !(/^(?:set|fixed|put)$/.test(item.word) && items[verb + 1]?.word === 'at' && BEING.test(items[verb - 1]?.word ?? ''))
      )
        return null
      if (item === undefined || !isChange(items, verb)) continue
      // "cut its dividend to", "has raised $5": what changes stands after the verb.
      if (settingVerbs.has(item.word) && (/^(?:its|the|a|an|their|his|her)$/.test(items[verb + 1]?.word ?? '') || verb === from)) continue
      // "changers were asking": another verb bears the amount.
      if (BEING.test(item.word) && /.{3}ing$/.test(items[verb + 1]?.word ?? '') && isAgent(items[verb - 1])) return null
      // "the board had voted": another verb follows.
      if (
        /^(?:has|have|had)$/.test(item.word) &&
        /.{2}ed$/.test(items[verb + 1]?.word ?? '') &&
        !changeVerbs.has(items[verb + 1]?.word ?? '')
      )
        continue
      // "the in-laws came by, and it was $5 for a taxi", "plunged 19%, wiping $5 off".
      if (/^(?:it|they|he|she|we|i|you)$/.test(items[verb - 1]?.word ?? '')) return null
      if (items.slice(verb, from).some(({ word }, index) => word === ',' && isTaking(items[verb + index + 1]))) return null
      const found = nounLeftOf(items, verb) ?? joinedNoun(items, verb)
      if (found !== null) return found
    }
    return null
  },
}

/** "Reserves stood at $9 in May and are projected to fall to $4": the noun of the verb that this one is joined to. */
function joinedNoun(items: readonly Item[], verb: number): Subject | null {
  let joint = verb
  while (auxiliaries.has(items[joint - 1]?.word ?? '')) joint--
  if (!/^(?:and|but)$/.test(items[joint - 1]?.word ?? '')) return null
  for (let at = joint - 2; at > joint - 12 && at > 0; at--) {
    if (items[at]?.kind === 'organization' || items[at]?.kind === 'person' || /^(?:;|which|who|that)$/.test(items[at]?.word ?? ''))
      return null
    if (!isChange(items, at)) continue
    const found = nounLeftOf(items, at)
    if (found !== null) return found
  }
  return null
}

// "will pass $1 billion", "borrowings stand at": in the infinitive and after a plural these are verbs of change, too.
const isChange = (items: readonly Item[], at: number): boolean => mayChange.has(items[at]?.word ?? '') && isChangeHere(items, at)

// One look into a table spares the patterns of most words.
const mayChange: ReadonlySet<string> = new Set([
  ...changeVerbs,
  ...changePlurals,
  ...changeInfinitives,
  ...'bought buys buying fetched fetches listed debuted run go goes went going'.split(' '),
])

const isChangeHere = (items: readonly Item[], at: number): boolean =>
  (changeVerbs.has(items[at]?.word ?? '') &&
    // "higher prices would cost it $5".
    !(/^cost(?:s|ing)?$/.test(items[at]?.word ?? '') && /^(?:it|them|us|me|him|her)$/.test(items[at + 1]?.word ?? '')) &&
    !isTradingSession(items, at) &&
    // "the Australians put in $5".
    !(items[at]?.word === 'put' && /^(?:in|up|into|aside)$/.test(items[at + 1]?.word ?? '')) &&
    !(/^(?:brought|bringing)$/.test(items[at]?.word ?? '') && items[at + 1]?.word === 'in')) ||
  isExchange(items, at) ||
  // "the stock listed at".
  (/^(?:listed|debuted)$/.test(items[at]?.word ?? '') && items[at + 1]?.word === 'at') ||
  // "the dividend would go lower than".
  (/^(?:go|goes|went|going)$/.test(items[at]?.word ?? '') && levelParticles.has(items[at + 1]?.word ?? '')) ||
  // "saw its stock touch".
  (changeInfinitives.has(items[at]?.word ?? '') && isSeen(items, at)) ||
  // "the truck alone will run $5".
  (items[at]?.word === 'run' && beforeInfinitives.has(items[at - 1]?.word ?? '') && items[at + 1]?.kind === 'money') ||
  // "Penalties under the act run as high as".
  (items[at]?.word === 'run' && items[at + 1]?.word === 'as' && items[at + 2]?.word === 'high') ||
  // "the minimum goes up to": but "another $5 goes to".
  (/^(?:go|goes|went|gone|going)$/.test(items[at]?.word ?? '') && /^(?:up|down|from)$/.test(items[at + 1]?.word ?? '')) ||
  (changePlurals.has(items[at]?.word ?? '') &&
    /[^s]s$/.test(items[at - 1]?.word === 'there' ? (items[at - 2]?.word ?? '') : (items[at - 1]?.word ?? ''))) ||
  (changeInfinitives.has(items[at]?.word ?? '') && beforeInfinitives.has(items[at - 1]?.word ?? ''))

/** "The Australian dollar bought 67 cents". */
const isExchange = (items: readonly Item[], at: number): boolean =>
  /^(?:bought|buys|buying|fetched|fetches)$/.test(items[at]?.word ?? '') && currencyNouns.has(items[at - 1]?.word ?? '')

/** "In composite trading, Sears lost $1": a noun, and no verb. */
const isTradingSession = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'trading' &&
  (items[at + 1]?.word === ',' || /^(?:in|during|at)$/.test((items[at - 2]?.kind === 'word' ? items[at - 2] : items[at - 3])?.word ?? ''))

/** "saw its stock touch": a noun with its determiner after a verb of seeing. */
const isSeen = (items: readonly Item[], verb: number): boolean => {
  const start = phraseStart(items, verb)
  return start < verb && /^(?:its|the|their|his|her)$/.test(items[start - 1]?.word ?? '') && seeingVerbs.has(items[start - 2]?.word ?? '')
}

const isTaking = (item: Item | undefined): boolean => takingParticiples.has(item?.word ?? '')

const BEING = /^(?:is|was|are|were|been)$/

// What stands before these is another clause.
const CLAUSE_STARTS = /^(?:where|when|who|because|while|whether)$/
