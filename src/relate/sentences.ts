import type { Linked, Span } from '../types.ts'

// "of Fireman's Fund Corp. Mr. Fenn told": words that begin a sentence, and hardly go on with a name.
const STARTS =
  /^\s+(?:Mr|Mrs|Ms|Dr|Sir|He|She|It|They|We|The|Its|His|Her|Their|This|That|These|In|On|At|But|And|An?|For|Under|Last|Both|Two)\b/

/**
 * The document's sentences, divided further where only names or marks tell that one ends: after "Corp." and the like that a name ends in, before a word that
 * begins a sentence, and after a full stop within quotation marks ("only one." Dr. Fontaine voted).
 */
export function dividedSentences({ document, mentions, sentences }: Linked): readonly Span[] {
  const { text } = document
  const ends: number[] = []
  for (const { kind, end } of mentions)
    if (kind !== 'money' && text.charAt(end - 1) === '.' && STARTS.test(text.slice(end, end + 8))) ends.push(end)
  for (const mark of ['."', '.”', ".''"])
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const end = at + mark.length
      if (/^\s+\p{Lu}/u.test(text.slice(end, end + 4))) ends.push(end)
    }
  if (ends.length === 0) return sentences
  ends.sort((a, b) => a - b)
  const found: Span[] = []
  let next = 0
  for (const sentence of sentences) {
    let { start } = sentence
    while ((ends[next] ?? text.length) <= start) next++
    for (; (ends[next] ?? text.length) < sentence.end; next++) {
      const end = ends[next] ?? start
      found.push({ start, end })
      start = end + (/\S/.exec(text.slice(end, sentence.end))?.index ?? 0)
    }
    found.push({ start, end: sentence.end })
  }
  return found
}
