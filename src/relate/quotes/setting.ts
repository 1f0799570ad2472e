import type { Reading } from '../reading.ts'
import type { Quoted } from './marks.ts'

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

const FURTHEST_TITLE = 200
const WITH =
  /\b(?:interview|conversation|hour|lunch|breakfast|dinner|supper|coffee|tea|drinks?|minutes|day|morning|afternoon|evening|talk|walk|drive|questions|Q ?& ?A) (?:with|for) (?:the )?$/i

/** Of "Lunch With Ilse Koopmans", a title: who speaks where the text does not say who does. */
export function guest(reading: Reading): number | null {
  const { text, linked } = reading
  const title = linked.document.title ?? ''
  const from = title === '' ? -1 : text.indexOf(title)
  if (from < 0 || from > FURTHEST_TITLE) return null
  for (const [index, { kind, start, end }] of linked.mentions.entries()) {
    if (end > from + title.length) break
    if (kind === 'person' && WITH.test(text.slice(from, start))) return reading.entityOf(index)
  }
  return null
}
