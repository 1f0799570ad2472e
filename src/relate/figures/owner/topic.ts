import { analystWords, heldNouns, queryVerbs } from '../../../data/figure-clauses.ts'
import { afterSubjects, auxiliariesAndAlready, namePrepositions } from '../../../data/figure-grammar.ts'
import { reportingVerbs } from '../../../data/figure-words.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import { typeOf } from '../../../link/index.ts'
import { personBehind } from '../../pronoun/index.ts'
import type { Item, Reading } from '../../reading.ts'
import { isHead, isPossessive } from '../../roles/index.ts'
import { aboutOf } from './about.ts'
import { agentOf, verbBefore } from './agent.ts'
import { oursAt } from './possessor.ts'
import { spokenOf } from './spoken-of.ts'

const CLAUSE = new Set([';', 'but', 'while', 'whereas', 'how', 'whether'])

/** What the clause is about: its first name before the amount that neither speaks nor stands in "by Smith", or a noun or "it" that stands for one. */
export function topic(
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
  if (own !== null && byVerb === false && verb >= 0 && queryVerbs.has(items[verb]?.word ?? '')) return null
  if (own !== null || speech < 0) return own ?? undefined
  // "Acme said net profit rose": the speaker's own; "firms lost $90 million, Concamin said" is not.
  if (!isReported && items[speech + 1]?.word !== 'it') return undefined
  const speaker = nameIn(reading, items, start, speech)
  if (speaker === null || reading.linked.entities[speaker]?.kind === 'organization') return speaker ?? undefined
  const named = nameIn(reading, items, start, speech, true)
  if (named !== null) return named
  // "Jens Petersen, chief executive of Acme, said the purchase would lift sales to": but an analyst speaks of others.
  const said = items.slice(start, speech)
  if (said.some(({ word }) => analystWords.has(word))) return undefined
  const firm = said.find(({ kind }) => kind === 'organization')
  return firm === undefined ? undefined : (reading.entityOf(firm.mention) ?? undefined)
}

const FORECASTS = /^(?:expects?|expected|forecasts?|sees|predicts?|predicted|projects|projected|estimates?|estimated|reckons|thinks)$/

/** An analyst, or a firm that the document does not begin with. */
const isForecaster = (reading: Reading, agent: number): boolean =>
  reading.linked.entities[agent]?.kind === 'person' ||
  (aboutOf(reading) !== null && (reading.linked.entities[agent]?.mentions.length ?? 0) < 2)

/** "the Inter-American Development Bank, which is lending": the name that "which" or "who" stands for. */
function antecedentOf(items: readonly Item[], verb: number): Item | null {
  let at = verb - 1
  while (auxiliariesAndAlready.has(items[at]?.word ?? '')) at--
  if (!/^(?:which|who|that)$/.test(items[at]?.word ?? '')) return null
  at--
  if (items[at]?.word === ',') at--
  const name = items[at]
  // "workers of Acme who earned".
  if (name?.kind === 'organization' && items[at + 1]?.word === 'who') return null
  return name?.kind === 'organization' || name?.kind === 'person' ? name : null
}

export function nameIn(reading: Reading, items: readonly Item[], from: number, to: number, onlyOrganizations = false): number | null {
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
        (index > from &&
          namePrepositions.has(before?.word ?? '') &&
          !isHeldBy(items, items[index - 1]?.word === 'the' ? index - 2 : index - 1))
      // "Check Point rival Sentrix".
      const leads =
        /^(?:rival|supplier|partner|neighbou?r)$/.test(items[index + 1]?.word ?? '') && items[index + 2]?.kind === 'organization'
      // "a former Hartwell adviser jailed for": somebody without a name.
      const holds =
        isHead(items[index + 1]) &&
        items[index + 2]?.kind !== 'person' &&
        items[index + 3]?.kind !== 'person' &&
        /^(?:former|ex)$/.test(items[index - 1]?.word ?? '')
      if (skipped || leads || holds || reading.text[item.start - 1] === '(') continue
      const entity = reading.entityOf(item.mention)
      // Datelines and markets own nothing that is told of.
      if (entity !== null && !/^(?:media|exchange)$/.test(typeOf(reading.linked.entities[entity]?.name ?? '') ?? '')) return entity
    }
    const isSubject = SUBJECT_AFTER.test(items[index - 1]?.word ?? '') || afterSubjects.has(items[index + 1]?.word ?? '')
    if ((item.word === 'it' && isSubject) || item.word === 'its') return spokenOf(reading, 'group', item.start)
    if (item.word === 'we' || item.word === 'our') return oursAt(reading, item.start)
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
  return word === 'of' && preposition === 1 && heldNouns.has(items[0]?.word ?? '')
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
