import type { Recognised } from '../types.ts'
import type { Form } from './forms.ts'

/**
 * Who was born under another name, by the forms of a document's people: "Freddie Mercury (born Farrokh Bulsara)", and at the head of a sentence
 * "Born Winifred Louise Hatch" of the one before who has that given name. Gives the index of the other form; null for all other names.
 */
export function bornAs({ mentions, document: { text } }: Recognised, forms: readonly Form[]): readonly (number | null)[] {
  const formOf = new Map(forms.flatMap((form, index) => form.mentions.map(mention => [mention, index] as const)))
  return forms.map(({ mentions: [first = -1], text: name }, index) => {
    const mention = mentions[first]
    // "née Lind": the family's others go by it as well.
    if (mention === undefined || !name.includes(' ') || !BORN.test(text.slice(Math.max(0, mention.start - 12), mention.start))) return null
    const before = mentions[first - 1]
    const other = formOf.get(first - 1)
    if (before !== undefined && other !== undefined && other !== index && BETWEEN.test(text.slice(before.end, mention.start))) return other
    const [given = ''] = name.split(' ')
    if (!HEAD.test(text.slice(Math.max(0, mention.start - 9), mention.start))) return null
    const namesakes = forms.flatMap((form, at) =>
      at !== index && form.text.startsWith(`${given} `) && (form.mentions[0] ?? 0) < first ? [at] : [],
    )
    return namesakes.length === 1 ? (namesakes[0] ?? null) : null
  })
}

const BORN = /(?:[Bb]orn|née|nee|né)(?: as)? $/
const BETWEEN = /^(?:,? (?:who )?(?:was|is)|,)? ?\(?(?:born|née|nee|né)(?: as)? $/
const HEAD = /(?:^|[.!?”"\n]\s?)Born $/
