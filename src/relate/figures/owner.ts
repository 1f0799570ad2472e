import { objectPays, reportedNouns, reportingVerbs } from '../../data/figure-words.ts'
import { organizationNouns } from '../../data/role-words.ts'
import { typeOf } from '../../link/index.ts'
import { personBehind } from '../pronoun.ts'
import type { Item, Reading } from '../reading.ts'
import { isPossessive } from '../roles/index.ts'
import { agentOf, HELD, verbBefore } from './agent.ts'
import { DEALS } from './moves.ts'
import { beforeHedges, isNoun, pastEquivalent, phraseEnd } from './phrase.ts'
import { possessorOf } from './possessor.ts'
import type { Subject } from './rule.ts'
import { aboutOf, spokenOf } from './spoken-of.ts'

/**
 * Whose an amount is: a possessor right before the noun, a name after it ("revenue at Acme"), the object of "fined", else whoever the clause is about;
 * for what companies report also the organization that the sentence before is about.
 */
export function ownerOf(reading: Reading, items: readonly Item[], money: number, subject: Subject | null): number | null {
  const at = subject?.at ?? money
  if (subject?.verb != null && objectPays.has(subject.verb)) {
    // "valued by Acme at $5": who values is not whose it is.
    const values = /^value[sd]$/.test(subject.verb)
    if (values && items[at + 1]?.word === 'by') return null
    // "fines @Brightly $5M": somebody whose handle is all that is known.
    if (
      /^\s*[@#]\w+\s*$/.test(reading.text.slice(items[at]?.end ?? 0, items[money]?.start ?? 0)) &&
      items[at + 1]?.word === '@' &&
      !items.slice(at + 1, money).some(({ kind }) => kind === 'organization')
    )
      return null
    const object = items.slice(at + 1, money).find(item => item.kind === 'organization' || item.kind === 'person')
    if (object !== undefined) return reading.entityOf(object.mention)
    // "fined the union $5": but "values the lighting arm at $5" does not tell whose.
    const noun = items[at + 1]?.word === 'the' ? (items[at + 2]?.word ?? '') : ''
    if (organizationNouns.has(noun)) return spokenOf(reading, noun, items[at + 2]?.start ?? 0)
    if (values && noun !== '') return null
  }
  // "assessed a penalty of $5 on Acme": never the one who fines.
  if (subject !== null && subject.verb === null && FINES.test(headOf(reading, subject))) {
    const fined = finedBy(reading, items, at, money)
    if (fined !== undefined) return fined
  }
  // "cost the car maker $5", "cost Acme $5".
  if (subject?.verb != null && COSTS.test(subject.verb)) {
    const payer = costsWhom(reading, items, at, money)
    if (payer !== null) return payer
  }
  // "the auditor put the loss at $5": who reckons is not whose it is.
  if (isReckoned(items, at, money)) return possessorOf(reading, items, at) ?? named(reading, items, at, money, false)
  // "took 45 shares of Ford, worth $5": whose they now are.
  const holds =
    subject === null || subject.verb !== null || !/^(?:shares?|stock|stakes?|positions?|holdings?)$/.test(headOf(reading, subject))
      ? -1
      : verbBefore(items, at)
  if (holds > at - 5 && holds > 0 && /^(?:took|bought|buys|acquired|purchased|sold|sells)$/.test(items[holds]?.word ?? '')) {
    const agent = agentOf(reading, items, holds)
    if (agent != null) return agent
  }
  const of = ofWhom(reading, items, money)
  if (of !== null && subject !== null && subject.verb === null) return of
  const holder = heldBy(reading, items, at)
  if (holder !== null) return holder
  const giver = givenBy(reading, items, money)
  if (giver !== null) return giver
  const possessor = possessorOf(reading, items, at)
  if (possessor !== undefined) return possessor
  // "An album by Cheung costs $5": what costs has no owner there.
  const costs = subject?.verb != null && COSTS.test(subject.verb)
  const near = costs ? null : named(reading, items, at, money, subject?.verb != null)
  if (near !== null) return near
  // What has no owner beside it and is nothing that companies report is nobody's: "soybeans fell to $5".
  const isReported = subject !== null && reportedNouns.has(headOf(reading, subject))
  if (subject?.isTopic && !isReported) return null
  if (subject?.verb != null && COSTS.test(subject.verb))
    return nameIn(reading, items, at + 1, money) ?? (items[at - 2]?.word === 'by' ? null : agentOf(reading, items, at)) ?? null
  // "The index fell. Turnover swelled to $5": that of the market.
  if (subject !== null && /^(?:turnover|volume)$/.test(headOf(reading, subject)) && speaksOfIndex(reading, items)) return null
  const about = topic(reading, items, at, money, isReported, subject?.verb != null)
  return (about === undefined || (about === null && subject?.verb == null)) && isReported
    ? spokenOf(reading, 'company', items[0]?.start ?? 0)
    : (about ?? null)
}

const speaksOfIndex = (reading: Reading, items: readonly Item[]): boolean => {
  const here = reading.sentenceAt(items[0]?.start ?? 0)
  return [here, here - 1].some(index => index >= 0 && reading.sentence(index).some(({ word }) => word === 'index'))
}

// "It costs $5": what costs is no owner.
const COSTS = /^(?:costs?|costing|priced|fetch|fetched|fetches)$/

const FINES = /^(?:fines?|penalty|penalties|sanctions?)$/

/** Who is fined, when somebody is said to fine: "on Acme", else the one that the text is about; undefined when nobody does. */
function finedBy(reading: Reading, items: readonly Item[], at: number, money: number): number | null | undefined {
  const verb = items.findLastIndex(
    ({ word }, index) =>
      index < Math.max(at, money) &&
      index > Math.min(at, money) - 6 &&
      /^(?:assess|impos|levi|slap|issu|announc)(?:ed|es|e|ped)$/.test(word),
  )
  const on = items.findIndex(({ word }, index) => index > money && index < money + 8 && /^(?:on|against)$/.test(word))
  const name = items[on + 1]?.word === 'the' ? items[on + 2] : items[on + 1]
  if (on > 0 && (name?.kind === 'organization' || name?.kind === 'person')) return reading.entityOf(name.mention)
  const said = verb > 0 ? items[verb - 1] : undefined
  const fines = said?.kind === 'organization' ? reading.entityOf(said.mention) : null
  return fines === null ? undefined : aboutOf(reading) === fines ? null : aboutOf(reading)
}

/** "put the loss from the licences at", "puts losses at", "estimates damage at": the verb before the noun. */
function isReckoned(items: readonly Item[], noun: number, money: number): boolean {
  if (items[beforeHedges(items, money)]?.word !== 'at') return false
  let verb = noun - 1
  while (/^(?:the|its|their|a|an|his|her|total|any)$/.test(items[verb]?.word ?? '')) verb--
  return /^(?:puts?|putting|estimate[sd]?|reckons?|reckoned|pegs?|pegged|calculate[sd]?|set)$/.test(items[verb]?.word ?? '')
}

/** "$5 million of long-term debt of Acme", "the $5 million gift from the Acme Foundation": the name after the noun after the amount. */
function ofWhom(reading: Reading, items: readonly Item[], money: number): number | null {
  const next = pastEquivalent(items, money + 1)
  const first = /^(?:of|in|worth)$/.test(items[next]?.word ?? '') ? next + 1 : next
  // "$5 million of Corinth debt".
  if (first > next && items[first]?.kind === 'organization' && isNoun(items[first + 1]))
    return reading.entityOf(items[first]?.mention ?? -1)
  const end = phraseEnd(items, first)
  if (end === first) return null
  const preposition = items[end]?.word ?? ''
  const isGift = /^(?:gift|donation|bequest|grant|pledge|contribution)s?$/.test(items[end - 1]?.word ?? '')
  const isBid = /^(?:bid|offer|proposal)$/.test(items[end - 1]?.word ?? '')
  if (!(preposition === 'of' ? first > next : (preposition === 'from' && (isGift || isBid)) || (preposition === 'by' && isBid))) return null
  const name = items[end + 1]?.word === 'the' ? items[end + 2] : items[end + 1]
  return name?.kind === 'organization' || name?.kind === 'person' ? reading.entityOf(name.mention) : null
}

/** Who bears the cost: the name or noun right between the verb and the amount. */
function costsWhom(reading: Reading, items: readonly Item[], verb: number, money: number): number | null {
  const object = items[verb + 1]?.word === 'the' ? verb + 2 : verb + 1
  if (object >= money) return null
  if (items[object]?.kind === 'organization' || items[object]?.kind === 'person') return reading.entityOf(items[object]?.mention ?? -1)
  for (const noun of [object, object + 1])
    if (noun < money && object > verb + 1 && organizationNouns.has(items[noun]?.word ?? ''))
      return spokenOf(reading, items[noun]?.word ?? '', items[noun]?.start ?? 0)
  return null
}

/** "Pinecone, a payroll firm in Shoreditch with $5", "supplied by Miru under a $5 contract": the name that the phrase before the amount hangs on. */
function heldBy(reading: Reading, items: readonly Item[], at: number): number | null {
  let index = at - 1
  while (/^(?:a|an|the|about|some|over|more|than|nearly|around|of)$/.test(items[index]?.word ?? '')) index--
  const word = items[index]?.word
  // "The stake held by Acme is worth".
  const held = items.findIndex(
    (item, place) => place > at - 7 && place < at && item.word === 'by' && /^(?:held|owned)$/.test(items[place - 1]?.word ?? ''),
  )
  const owner = items[held + 1]?.word === 'the' ? items[held + 2] : items[held + 1]
  if (held > 0 && owner?.kind === 'organization') return reading.entityOf(owner.mention)
  if (word === 'under') {
    const by = items.findLastIndex((item, place) => place < index && place > index - 6 && item.word === 'by')
    const maker = by < 0 ? undefined : items[by + 1]?.word === 'the' ? items[by + 2] : items[by + 1]
    return maker?.kind === 'organization' ? reading.entityOf(maker.mention) : null
  }
  if (word !== 'with') return null
  for (let before = index - 1; before > index - 8 && before > 0; before--) {
    const item = items[before]
    if (item?.word === ',') {
      const [name, next] = [items[before - 1], items[before + 1]]
      return name?.kind === 'organization' && /^(?:a|an|the|now|one)$/.test(next?.word ?? '') ? reading.entityOf(name.mention) : null
    }
    if (item?.kind !== 'word' && item?.kind !== 'place') return null
    if (!isNoun(item) && !/^(?:a|an|the|in|of|based)$/.test(item.word) && item.kind === 'word') return null
  }
  return null
}

/** "a $1 million purse put up by Acme", "$2 million went to Acme". */
function givenBy(reading: Reading, items: readonly Item[], money: number): number | null {
  if (/^(?:went|goes|go)$/.test(items[money + 1]?.word ?? '') && items[money + 2]?.word === 'to') {
    const taker = items[money + 3]?.word === 'the' ? items[money + 4] : items[money + 3]
    if (taker?.kind === 'organization') return reading.entityOf(taker.mention)
  }
  for (let index = money + 1; index < Math.min(items.length, money + 8); index++) {
    if (items[index]?.word !== 'by') continue
    const verb = items[index - 1]?.word === 'up' ? (items[index - 2]?.word ?? '') : (items[index - 1]?.word ?? '')
    const next = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1]
    return GIVEN.test(verb) && next?.kind === 'organization' ? reading.entityOf(next.mention) : null
  }
  return null
}

const GIVEN =
  /^(?:put|offered|promised|pledged|donated|given|paid|provided|raised|spent|invested|reported|posted|lent|contributed|earned|lost)$/

/** "revenue at Acme rose", "the value of Acme", "investment by Acme": but not "raised by Acme", "an auction, run by Acme". */
function named(reading: Reading, items: readonly Item[], at: number, money: number, byVerb: boolean): number | null {
  for (let index = at + 1; index < money && index < at + 8; index++) {
    const word = items[index]?.word ?? ''
    if (!/^(?:at|of|for|by)$/.test(word)) continue
    // "two machines for Acme, worth $5": who buys is not whose they are.
    if (
      word === 'for' &&
      !reportedNouns.has(items[index - 1]?.word ?? '') &&
      !/^(?:price|target|estimate|objective|forecast)$/.test(items[index - 1]?.word ?? '')
    )
      continue
    // "took its share of Plum to 85 percent for $5": what is bought.
    if (word === 'of' && byVerb) continue
    // "the acquisition of Plum by Acme".
    if (word === 'of' && DEALS.test(items[index - 1]?.word ?? '')) continue
    // "the stake held by Acme".
    if (
      word === 'by' &&
      /(?:ed|run|led|held|sold|made|put|cut)$/.test(items[index - 1]?.word ?? '') &&
      !/^(?:held|owned)$/.test(items[index - 1]?.word ?? '')
    )
      continue
    const next = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1]
    if (next?.kind === 'organization') return reading.entityOf(next.mention)
  }
  return null
}

const CLAUSE = new Set([';', 'but', 'while', 'whereas', 'how', 'whether'])

/** What the clause is about: its first name before the amount that neither speaks nor stands in "by Smith", or a noun or "it" that stands for one. */
function topic(
  reading: Reading,
  items: readonly Item[],
  at: number,
  money: number,
  isReported: boolean,
  byVerb: boolean,
): number | null | undefined {
  const nearest = items[at - 1]
  if (nearest?.word === 'he' || nearest?.word === 'she') return personBehind(reading, nearest.start)
  const antecedent = antecedentOf(items, at)
  if (antecedent !== null) return reading.entityOf(antecedent.mention)
  const verb = byVerb ? at : verbBefore(items, Math.min(at, money))
  const agent = verb < 0 ? undefined : agentOf(reading, items, verb)
  // "Rosenblatt expects $5 of debt to be repaid", "Numis forecasts $5 of profit": of whom the document tells.
  if (isReported && !byVerb && verb >= 0 && FORECASTS.test(items[verb]?.word ?? '') && agent != null && agent !== aboutOf(reading))
    return isForecaster(reading, agent) ? spokenOf(reading, 'company', items[0]?.start ?? 0) : agent
  const speaks = verb >= 0 && reportingVerbs.has(items[verb]?.word ?? '')
  if (agent !== undefined && !speaks) return agent
  let start = 0
  for (let index = 0; index < at; index++) if (CLAUSE.has(items[index]?.word ?? '')) start = index + 1
  const speech = items.findLastIndex((item, index) => index >= start && index < at && reportingVerbs.has(item.word))
  // Names after the verb are what it acts on.
  // "told Parliament that".
  const told = speech >= 0 && /^(?:told|tells)$/.test(items[speech]?.word ?? '') && items[speech + 1]?.kind === 'organization' ? 2 : 1
  const own = nameIn(reading, items, Math.max(start, speech + told), at + 1)
  // "queried $5 million of spending": who asks is not whose it is.
  if (own !== null && byVerb === false && verb >= 0 && QUERIES.test(items[verb]?.word ?? '')) return null
  if (own !== null || speech < 0) return own ?? undefined
  // "Acme said net profit rose": the speaker's own; "firms lost $90 million, Concamin said" is not.
  if (!isReported && items[speech + 1]?.word !== 'it') return undefined
  const speaker = nameIn(reading, items, start, speech)
  if (speaker === null || reading.linked.entities[speaker]?.kind === 'organization') return speaker ?? undefined
  return nameIn(reading, items, start, speech, true) ?? undefined
}

const FORECASTS = /^(?:expects?|expected|forecasts?|sees|predicts?|predicted|projects|projected|estimates?|estimated|reckons|thinks)$/

/** An analyst, or a firm that the document does not begin with. */
const isForecaster = (reading: Reading, agent: number): boolean =>
  reading.linked.entities[agent]?.kind === 'person' ||
  (aboutOf(reading) !== null && (reading.linked.entities[agent]?.mentions.length ?? 0) < 2)

const QUERIES = /^(?:queried|questioned|flagged|uncovered|detected|traced|criticised|criticized|examined|examining|investigating|probing)$/

/** "the Inter-American Development Bank, which is lending": the name that "which" or "who" stands for. */
function antecedentOf(items: readonly Item[], verb: number): Item | null {
  let at = verb - 1
  while (/^(?:is|was|are|were|has|have|had|been|will|would|also|recently|already)$/.test(items[at]?.word ?? '')) at--
  if (!/^(?:which|who|that)$/.test(items[at]?.word ?? '')) return null
  at--
  if (items[at]?.word === ',') at--
  const name = items[at]
  // "workers of Acme who earned".
  if (name?.kind === 'organization' && items[at + 1]?.word === 'who') return null
  return name?.kind === 'organization' || name?.kind === 'person' ? name : null
}

function nameIn(reading: Reading, items: readonly Item[], from: number, to: number, onlyOrganizations = false): number | null {
  let skipped = false
  for (let index = from; index < to; index++) {
    const item = items[index]
    if (item === undefined) break
    if (item.kind === 'organization' || (item.kind === 'person' && !onlyOrganizations)) {
      const before = items[index - 1]?.word === 'the' ? items[index - 2] : items[index - 1]
      // "lenders led by Acme and Beta": what is joined to one that is left out is left out.
      const joined: boolean = skipped && /^(?:and|or|,)$/.test(before?.word ?? '')
      skipped =
        joined ||
        (index > from && NOT_ITS.test(before?.word ?? '') && !isHeldBy(items, items[index - 1]?.word === 'the' ? index - 2 : index - 1))
      if (skipped || reading.text[item.start - 1] === '(') continue
      const entity = reading.entityOf(item.mention)
      // Datelines and markets own nothing that is told of.
      if (entity !== null && !/^(?:media|exchange)$/.test(typeOf(reading.linked.entities[entity]?.name ?? '') ?? '')) return entity
    }
    const isSubject =
      SUBJECT_AFTER.test(items[index - 1]?.word ?? '') ||
      /^(?:will|would|has|had|could|may|might|should|plans|expects|intends|agreed|is)$/.test(items[index + 1]?.word ?? '')
    if ((item.word === 'it' && isSubject) || item.word === 'its') return spokenOf(reading, 'group', item.start)
    if (item.word === 'we' || item.word === 'our') return aboutOf(reading)
    if (item.kind === 'word' && organizationNouns.has(item.word) && isDefinite(items, index)) {
      const found = spokenOf(reading, item.word, item.start)
      if (found !== null) return found
    }
  }
  return null
}

/** "Directors of Acme voted", "At Acme, profit rose": the preposition leads to whom the sentence is about. */
function isHeldBy(items: readonly Item[], preposition: number): boolean {
  const word = items[preposition]?.word
  if (word === 'at') return preposition === 0 || (preposition === 1 && /^(?:and|but|meanwhile)$/.test(items[0]?.word ?? ''))
  return word === 'of' && preposition === 1 && HELD.test(items[0]?.word ?? '')
}

/** "the company", "the Minneapolis retailer", "the Reno-based maker". */
function isDefinite(items: readonly Item[], noun: number): boolean {
  for (let at = noun - 1; at > noun - 5 && at >= 0; at--) {
    if (items[at]?.word === 'the') return !isPossessive(items[noun + 1]) || at === noun - 1
    if (items[at]?.kind !== 'place' && !items[at]?.capital && items[at]?.word !== '-' && items[at]?.word !== 'based') return false
  }
  return false
}

const SUBJECT_AFTER = /^(?:|[,;:—–-]|and|but|that|as|when|while|because|said|says|if|which|where)$/

const NOT_ITS = /^(?:to|by|told|with|from|in|at|on|against|for|of|like|than|between|including)$/

function headOf(reading: Reading, { words }: Subject): string {
  const text = typeof words === 'string' ? words : reading.text.slice(words.start, words.end)
  return (
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  )
}
