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

export function addToSketch(sketch: Sketch, added: Sketch): Sketch {
  if (added.length === 0) return sketch
  if (added.every(value => sketch.includes(value))) return sketch
  return [...new Set([...sketch, ...added])].sort((a, b) => a - b).slice(0, SIZE)
}

/** How many members two sketches are seen to share; each member says so only if it is among the smallest of both. */
export function shared(a: Sketch, b: Sketch): number {
  let count = 0
  for (const value of a) if (b.includes(value)) count++
  return count
}
