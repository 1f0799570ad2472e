import type { Span } from '../types.ts'
import type { Reading } from './reading.ts'

/** A stretch of a document under a heading that is nothing but an organization's name. */
export interface Section extends Span {
  readonly entity: number
}

const sections = new WeakMap<Reading, readonly Section[]>()

/** The organization that the stretch around an offset is headed by, in a document of several such stretches: "2. Genuine Parts", and then what is said of it. Null elsewhere. */
export function headedBy(reading: Reading, offset: number): number | null {
  let found = sections.get(reading)
  if (found === undefined) {
    found = findSections(reading)
    sections.set(reading, found)
  }
  return found.find(({ start, end }) => start <= offset && offset < end)?.entity ?? null
}

// Further from its heading a text may have come to something else.
const LONGEST = 3000

function findSections(reading: Reading): readonly Section[] {
  const { linked, text } = reading
  const headings = linked.mentions.flatMap(({ kind, start, end }, index) => {
    const entity = kind === 'organization' && isHeading(text, start, end) ? reading.entityOf(index) : null
    return entity === null ? [] : [{ start: end, entity }]
  })
  if (new Set(headings.map(({ entity }) => entity)).size < 2) return []
  return headings.map(({ start, entity }, index) => ({
    start,
    end: Math.min(headings[index + 1]?.start ?? text.length, start + LONGEST),
    entity,
  }))
}

/** "2. Genuine Parts (GPC)" on a line of its own, with a number or after a blank line, and prose below. */
function isHeading(text: string, start: number, end: number): boolean {
  const before = /(?:^|\n)([^\S\n]*\n)?[^\S\n]*((?:\(?\d{1,2}[.):]|#\d{1,2}|No\. \d{1,2}[.:]?)[^\S\n]+)?$/.exec(
    text.slice(Math.max(0, start - 24), start),
  )
  if (before === null || (before[1] === undefined && before[2] === undefined)) return false
  const after = /^(?: \([^()\n]{1,24}\))?:?[^\S\n]*\n\s*([^\n]+)/.exec(text.slice(end, end + 400))
  return after !== null && /\p{Ll}{2}.*\p{Ll} .*\p{Ll}[.?!]/u.test(after[1] ?? '')
}
