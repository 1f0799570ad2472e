import type { Recognised } from '../types.ts'
import type { Form } from './forms.ts'

/**
 * Who was born under another name, by the forms of a document's people: "Freddie Mercury (born Farrokh Bulsara)", and at the head of a sentence
 * "Born Winifred Louise Hatch" of the one before who has that given name. Gives, by the index of the form, that of the other.
 */
export function bornAs({ mentions, document: { text } }: Recognised, forms: readonly Form[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [
    index,
    {
      mentions: [first = -1],
      text: name,
    },
  ] of forms.entries()) {
    const start = mentions[first]?.start ?? 0
    // "née Lind": the family's others go by it as well.
    if (text.charCodeAt(start - 1) !== SPACE || !name.includes(' ') || !BORN.test(text.slice(Math.max(0, start - 12), start))) continue
    const before = mentions[first - 1]
    const other = before === undefined ? -1 : forms.findIndex(form => form.mentions.includes(first - 1))
    if (before !== undefined && other >= 0 && other !== index && BETWEEN.test(text.slice(before.end, start))) {
      found.set(index, other)
      continue
    }
    const [given = ''] = name.split(' ')
    if (!HEAD.test(text.slice(Math.max(0, start - 9), start))) continue
    const namesakes = forms.flatMap((form, at) =>
      at !== index && form.text.startsWith(`${given} `) && (form.mentions[0] ?? 0) < first ? [at] : [],
    )
    if (namesakes.length === 1) found.set(index, namesakes[0] ?? index)
  }
  return found
}

const SPACE = 32
const BORN = /(?:[Bb]orn|née|nee|né)(?: as)? $/
const BETWEEN = /^(?:,? (?:who )?(?:was|is)|,)? ?\(?(?:born|née|nee|né)(?: as)? $/
const HEAD = /(?:^|[.!?”"\n]\s?)Born $/
