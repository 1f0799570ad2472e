import { segment } from '../segment/index.ts'
import type { Annotated } from './corpora.ts'
import { randomNumbers } from './crf.ts'

type Rewrite = (text: string) => string

const capitals: Rewrite = text => text.toUpperCase()
const lower: Rewrite = text => text.toLowerCase()
const titleCase: Rewrite = text =>
  text.replace(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’']*/gu, word => (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
const small = new Set('a an and as at but by for from in of on or the to vs with'.split(' '))

/** Share of the documents of which a copy writes surnames in capitals. */
const SURNAMES = 0.1

/** `Justice David SOUTER dissented`, as minutes, telexes and courts do. */
function capitalSurnames(document: Annotated): Annotated {
  const { segmented } = document
  const { text } = segmented.document
  const pieces: string[] = []
  const altered: number[] = []
  let copied = 0
  for (const { kind, start, end } of document.names) {
    if (kind !== 'person') continue
    const from = Math.max(start, text.lastIndexOf(' ', end - 1) + 1)
    const surname = text.slice(from, end).toUpperCase()
    if (surname.length !== end - from) continue
    pieces.push(text.slice(copied, from), surname)
    copied = end
    altered.push(from)
  }
  pieces.push(text.slice(copied))
  const { sentences } = segmented
  const changed = (at: number): boolean =>
    sentences.some(({ start, end }) => at >= start && at < end && altered.some(each => each >= start && each < end))
  return { ...document, segmented: segment({ ...segmented.document, text: pieces.join('') }), changed }
}

/** Share of the sentences that a copy rewrites, beside the heading. */
const SHARE = 0.12

/**
 * Copies of documents with headings and some sentences in Title Case or ALL CAPITALS, and of some documents whole in lower case: headlines, old wires and hasty mail
 * are rare in the corpora and names look different in them. Only the rewritten sentences are trained on, the others are their context. Offsets stay: what changes its length in
 * another case is left alone.
 */
export function rewriteCase(documents: readonly Annotated[]): Annotated[] {
  const random = randomNumbers(4711)
  return documents.map(document => {
    const { segmented } = document
    const { text } = segmented.document
    const sort = random()
    if (sort > 1 - SURNAMES) return capitalSurnames(document)
    const whole = sort < 0.15
    const ranges: (readonly [number, number])[] = []
    const pieces: string[] = []
    let copied = 0
    for (const [index, { start, end }] of segmented.sentences.entries()) {
      const draw = random()
      const rewrite = whole
        ? lower
        : index === 0
          ? draw < 0.5
            ? titleCase
            : capitals
          : draw < SHARE / 2
            ? titleCase
            : draw < SHARE
              ? capitals
              : null
      if (rewrite === null) continue
      const rewritten = rewrite(text.slice(start, end))
      if (rewritten.length !== end - start || rewritten === text.slice(start, end)) continue
      pieces.push(text.slice(copied, start), rewritten)
      copied = end
      ranges.push([start, end])
    }
    pieces.push(text.slice(copied))
    const changed = (start: number): boolean => ranges.some(([from, to]) => start >= from && start < to)
    return { ...document, segmented: segment({ ...segmented.document, text: pieces.join('') }), changed }
  })
}
