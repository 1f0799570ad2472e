/**
 * A set of strings kept as its smallest hashes (a bottom-k sketch, Broder 1997): the same for any order of adding, never larger than `SIZE`,
 * so that what is remembered of a name does not grow with the number of documents. Sorted.
 */
export type Sketch = readonly number[]

const SIZE = 24

export const emptySketch: Sketch = []

/** FNV-1a, folded to 30 bits, which the engine keeps without a box. */
export function hash30(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 30)) & 0x3fffffff
}

/** The union, or one of the two themselves when it holds the other: they are shared rather than copied. */
export function addToSketch(sketch: Sketch, added: Sketch): Sketch {
  if (added.length === 0 || sketch === added) return sketch
  if (sketch.length === 0) return added
  const both: number[] = []
  let [at, next] = [0, 0]
  while (both.length < SIZE && (at < sketch.length || next < added.length)) {
    const [a, b] = [sketch[at] ?? ABOVE_ALL, added[next] ?? ABOVE_ALL]
    both.push(Math.min(a, b))
    if (a <= b) at++
    if (b <= a) next++
  }
  return holds(sketch, both) ? sketch : holds(added, both) ? added : both.slice()
}

const ABOVE_ALL = 2 ** 30

/** Whether a sketch is the same as the union. */
const holds = (sketch: Sketch, union: Sketch): boolean => sketch.length === union.length && sketch.every((value, at) => value === union[at])

/** How many members two sketches are seen to share; each member says so only if it is among the smallest of both. */
export function shared(a: Sketch, b: Sketch): number {
  let count = 0
  let [at, next] = [0, 0]
  while (at < a.length && next < b.length) {
    const [one, other] = [a[at] ?? 0, b[next] ?? 0]
    if (one === other) count++
    if (one <= other) at++
    if (other <= one) next++
  }
  return count
}
