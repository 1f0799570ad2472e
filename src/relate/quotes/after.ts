import type { Item } from '../reading.ts'
import { isHead, isModifier } from '../roles/index.ts'
import { kinHolder } from './holder.ts'
import type { Quoted } from './marks.ts'
import type { Scene } from './scene.ts'
import { speakerIn } from './subject.ts'
import { clauseEnd, isNamelessPhrase, isSpeechVerb } from './words.ts'

// Who speaks is told in the first words after a quotation.
const FURTHEST = 260

// "…”, to which a Tory replied that": the words after it begin a clause of their own.
const TURNS = /^(?:which|who|whose|whom|where|when|while|whereas|whereupon|but|or|and|though|although|because|since)$/

/** The speaker that stands after a quotation: "…, said Ripley", "…, Ripley said", "…, according to Ripley"; null when somebody without a name speaks, undefined when nobody does. `title`: the title in quotation marks that describes the speaker. */
export function speakerAfter(scene: Scene, quotation: Quoted, limit: number, title: Quoted | null = null): number | null | undefined {
  const { reading } = scene
  const { text } = reading
  if (text.charAt(quotation.end - 1) === '.' && text.charAt(quotation.end - 2) !== '.') return undefined
  const all = reading.items(quotation.close, Math.min(limit, quotation.close + FURTHEST))
  const items = title === null ? all : all.filter(({ start, end }) => end <= title.open || start >= title.close)
  const end = clauseEnd(items, 0)
  const comma = items[0]?.word === ','
  const from = comma ? 1 : 0
  // “He picked ‘Sweet Caroline,’”: a title ends within.
  const last =
    text
      .slice(quotation.start, quotation.end)
      .replace(/['’”"]$/, '')
      .at(-1) ?? ''
  const isSetOff = comma || last === ','
  if (isSetOff && (TURNS.test(items[from]?.word ?? '') || items[from + 1]?.word === 'which')) return undefined
  if (comma && isTimeAfter(items, from)) return undefined
  if (items[from]?.word === 'according' && items[from + 1]?.word === 'to') return speakerIn(scene, items, from + 2, end)
  if (isSpeechVerb(items[from]) || (isSetOff && givesWords(items, from))) {
    const after = items[from + 1]?.kind !== 'mark' ? from + 1 : from + 2
    // "“It is the only job,” said his wife": somebody else than who spoke before.
    if (after === from + 1 && !/^the$/.test(items[after]?.word ?? '') && isNamelessPhrase(items, after, end))
      return kinHolder(scene, items, after, end)
    const speaker = speakerIn(scene, items, after, Math.min(end, after + 14))
    return (
      speaker ?? (after === from + 1 && /^(?:one|an?|another|the|some|his|her|my|their)$/.test(items[after]?.word ?? '') ? null : undefined)
    )
  }
  if (!isSetOff && !/[?!…—–-]/.test(last)) return undefined
  // "“Yes?” Eight, he was told.": who is told does not speak.
  const verb = items.findIndex(
    (item, index) => index > from && index < end && isSpeechVerb(item) && !/^(?:was|were|been|being)$/.test(items[index - 1]?.word ?? ''),
  )
  if (verb < 0 || verb > from + 24 || (!isSetOff && beginsAnew(items, from, verb))) return undefined
  // "“…,” Detik quoted Djamal as saying".
  const quoted = /^quot(?:ed|es)$/.test(items[verb]?.word ?? '')
    ? items.findIndex((item, at) => at > verb && at < verb + 8 && item.kind === 'person')
    : -1
  if (quoted > 0 && items[quoted + 1]?.word === 'as') return reading.entityOf(items[quoted]?.mention ?? -1)
  // "“For selling,” they said.", "“We are learning,” a director at Morgan said".
  const isNameless =
    (isSetOff || /^s?he$/.test(items[from]?.word ?? '')) && (verb <= from + 4 || /^(?:an?|one|another|some)$/.test(items[from]?.word ?? ''))
  return speakerIn(scene, items, from, verb) ?? (isNameless ? null : undefined)
}

/** "“…”, a day after the minister vowed", "“…”, hours before she said": another's deed. */
const isTimeAfter = (items: readonly Item[], from: number): boolean => {
  const at = items.findIndex(({ word }, index) => index > from && index < from + 4 && /^(?:after|before)$/.test(word))
  return at > 0 && /^(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|soon|just)$/.test(items[at - 1]?.word ?? '')
}

const NO_VERBS =
  /^(?:as|this|his|its|hers|theirs|besides|towards|plus|versus|always|perhaps|across|stars|starred|features|featured|indeed)$/

/** "“He got the wood for nothing,” marvels Lawrence Ross": whatever the verb, when a name comes right after it. */
function givesWords(items: readonly Item[], verb: number): boolean {
  const item = items[verb]
  if (item?.kind !== 'word' || item.capital || !/..(?:s|ed)$/.test(item.word) || NO_VERBS.test(item.word)) return false
  let next = verb + 1
  while (next < verb + 4 && items[next]?.capital && (isHead(items[next]) || isModifier(items[next]))) next++
  return items[next]?.kind === 'person'
}

const ACTS =
  /^(?:went|goes|put|puts|posted|posts|reported|reports|read|reads|offered|offers|ruled|rules|agreed|agrees|promised|continued|called|calls)$/

/** After "?" or "!" a sentence of its own: "“How long?” Since May, he says.", "“What is his name?” Adam, says the mother.", "“Why us?” Hill scored 24, then went up". */
function beginsAnew(items: readonly Item[], from: number, verb: number): boolean {
  const [word, before, earlier] = [items[verb]?.word ?? '', items[verb - 1], items[verb - 2]]
  if (ACTS.test(word)) return true
  if (earlier?.word === ',' && verb - 2 > from && /^(?:he|she|they|i|we)$/.test(before?.word ?? '')) return true
  return before?.word === ',' && /^(?:the|his|her|a|an|one)$/.test(items[verb + 1]?.word ?? '')
}
