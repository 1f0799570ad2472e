import { gestureVerbs } from '../../data/gesture-verbs.ts'
import type { Reading } from '../reading.ts'
import type { Quoted } from './marks.ts'

/** "“It’s daylight robbery.” Maggie Devlin, 71, shook her head": who the sentence after a quotation begins with, when the quotation opens its paragraph. */
export function personOfSentenceAfter(reading: Reading, all: readonly Quoted[], index: number, lineStart: number): number | null {
  const { text } = reading
  const quoted = all[index]
  if (quoted === undefined || !/[.?!…]$/.test(text.slice(quoted.start, quoted.end)) || text.slice(lineStart, quoted.open).trim() !== '')
    return null
  const rest = text.slice(quoted.close, quoted.close + FURTHEST)
  const words = WORDS_OF.exec(rest)
  const gap = words?.[0].length ?? rest.length - rest.trimStart().length
  // The paragraph after is about somebody else, unless it says that these were the words.
  if (words === null && rest.slice(0, gap).includes('\n')) return null
  const items = reading.items(quoted.close + gap, Math.min(all[index + 1]?.open ?? text.length, quoted.close + gap + FURTHEST))
  const [name, next] = items
  if (name?.kind !== 'person' || next === undefined) return null
  if (words !== null) return reading.entityOf(name.mention)
  const isAge = next.word === ',' && /^\d/.test(items[2]?.word ?? '')
  return isAge || gestureVerbs.has(next.word) || STANCE.test(next.word) ? reading.entityOf(name.mention) : null
}

const FURTHEST = 160
// "With those words Quiroga left", "The words are those of Ann Oke", "So says Ann Oke".
const WORDS_OF =
  /^\s+(?:With (?:these|those) words,? |Th(?:e|ose) (?:words|sentiments) (?:are|were) (?:those )?(?:of )|So (?:says?|said) |The speaker (?:is|was) )/
const STANCE = /^(?:looked|looks|sat|sits|stood|stands|is|was|has|had)$/

/** Under "Statement by Bishop Thomas Egan": that person, for a paragraph that is nothing but quoted; `before` is what stands before it in its paragraph. */
export function statedBy(reading: Reading, before: string): number | null {
  const { text } = reading
  if (before.trim() !== '' || !/^\s*(?:Statement|Remarks|Address|Speech|Message|Letter) (?:by|of|from) /.test(text.slice(0, 60)))
    return null
  const line = text.indexOf('\n', text.search(/\S/))
  const name = reading.items(0, Math.max(line, 0)).find(({ kind }) => kind === 'person')
  return name === undefined ? null : reading.entityOf(name.mention)
}

/** "A: “I was tired.”" of an interview: the person whom the text before its first question names most, the first of several. */
export function interviewee(reading: Reading, quoted: Quoted): number | null {
  const { text, linked } = reading
  const isMarked = /(?:^|\n)(?:A|Answer)[:.] ?$/.test(text.slice(Math.max(0, quoted.open - 12), quoted.open))
  // "How did you begin?", and then a paragraph that is nothing but quoted.
  const isUnmarked =
    /(?:^|\n)[^\n"“”:.!]{6,160}\?\n\n$/.test(text.slice(Math.max(0, quoted.open - 164), quoted.open)) &&
    /^\s*(?:\n|$)/.test(text.slice(quoted.close))
  if (!isMarked && !isUnmarked) return null
  const question = isMarked ? (/(?:^|\n)(?:Q|Question)[:.] /.exec(text)?.index ?? -1) : (/\n[^\n"“”:.!]{6,160}\?\n/.exec(text)?.index ?? -1)
  if (question < 0 || question > quoted.open) return null
  const counts = new Map<number, number>()
  for (const [index, mention] of linked.mentions.entries()) {
    if (mention.start >= question) break
    const entity = mention.kind === 'person' ? reading.entityOf(index) : null
    if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [entity, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = entity
  return best
}
