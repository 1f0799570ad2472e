import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'

/** A pair of numbers with its counts. */
export interface CountedPair {
  readonly one: number
  readonly other: number
  readonly documents: number
  readonly sentences: number
}

/** Counted pairs in a file: those that memory has no room for. */
export interface PairFile {
  readonly isEmpty: boolean
  /** A run of pairs, four numbers each as `CountedPair` has them, in the order of their ranks. A pair may be in several runs: its counts add up. */
  addRun(run: Uint32Array): void
  /** All pairs, by documents, then sentences, most first, then by the ranks of their numbers. */
  sorted(ranks: Int32Array): Iterable<CountedPair>
  /** Removes the file. */
  close(): void
}

const FIELDS = 4
/** Pairs of a run that are in memory while runs are merged. */
const WINDOW = 4096
/** Pairs of equal counts that lie together. */
const BLOCK = 256

/** Pairs of the same counts: where in the file their blocks lie, and those that make no full block yet. */
interface Equals {
  readonly documents: number
  readonly sentences: number
  readonly blocks: number[]
  readonly open: Uint32Array
  filled: number
}

/** The file is made with the first run. External sorting: the runs are merged (Knuth 5.4.1), and the pairs dealt out by their counts, of which few differ. */
export function openPairFile(path: string): PairFile {
  let file: number | null = null
  let end = 0
  const runs: { readonly start: number; readonly end: number }[] = []
  const append = (numbers: Uint32Array): number => {
    file ??= openSync(path, 'w+')
    const start = end
    for (const bytes = bytesOf(numbers); end < start + bytes.length; )
      end += writeSync(file, bytes, end - start, bytes.length - (end - start), end)
    return start
  }
  const read = (into: Uint32Array, start: number): void => {
    const bytes = bytesOf(into)
    for (let at = 0; at < bytes.length && file !== null; ) at += readSync(file, bytes, at, bytes.length - at, start + at)
  }
  return {
    get isEmpty() {
      return runs.length === 0
    },
    addRun(run) {
      const start = append(run)
      runs.push({ start, end })
    },
    sorted(ranks) {
      const dealt = deal(merged(runs.map(run => cursor(run.start, run.end, ranks, read))), append)
      const block = new Uint32Array(2 * BLOCK)
      return {
        *[Symbol.iterator]() {
          for (const { documents, sentences, blocks, open, filled } of dealt) {
            for (const start of blocks) {
              read(block, start)
              yield* pairsOf(block, documents, sentences)
            }
            yield* pairsOf(open.subarray(0, 2 * filled), documents, sentences)
          }
        },
      }
    },
    close() {
      if (file === null) return
      closeSync(file)
      rmSync(path)
      file = null
    },
  }
}

function* pairsOf(block: Uint32Array, documents: number, sentences: number): Generator<CountedPair> {
  for (let at = 0; at < block.length; at += 2) yield { one: block[at] ?? 0, other: block[at + 1] ?? 0, documents, sentences }
}

const bytesOf = (numbers: Uint32Array): Buffer => Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)

/** The pairs of a run one after the other. */
interface Cursor {
  /** What the pair at hand is sorted by; infinite after the last. */
  key: number
  readonly pair: Uint32Array
  next(): void
}

function cursor(start: number, end: number, ranks: Int32Array, read: (into: Uint32Array, start: number) => void): Cursor {
  const size = FIELDS * Uint32Array.BYTES_PER_ELEMENT
  let window = new Uint32Array(FIELDS * WINDOW)
  let at = window.length
  let from = start
  const found: Cursor = {
    key: 0,
    pair: new Uint32Array(FIELDS),
    next() {
      if (at === window.length) {
        window = window.subarray(0, Math.min(window.length, ((end - from) / size) * FIELDS))
        read(window, from)
        from += window.byteLength
        at = 0
      }
      if (window.length === 0) {
        found.key = Number.POSITIVE_INFINITY
        return
      }
      for (let field = 0; field < FIELDS; field++) found.pair[field] = window[at + field] ?? 0
      at += FIELDS
      found.key = (ranks[found.pair[0] ?? 0] ?? 0) * ranks.length + (ranks[found.pair[1] ?? 0] ?? 0)
    },
  }
  found.next()
  return found
}

/** The pairs of all runs in order, each once. */
function* merged(cursors: readonly Cursor[]): Generator<CountedPair> {
  const keys = Float64Array.from(cursors, ({ key }) => key)
  for (;;) {
    let least = Number.POSITIVE_INFINITY
    for (const key of keys) if (key < least) least = key
    if (least === Number.POSITIVE_INFINITY) return
    let [one, other, documents, sentences] = [0, 0, 0, 0]
    for (let index = keys.indexOf(least); index >= 0; index = keys.indexOf(least, index + 1)) {
      const cursor = cursors[index]
      if (cursor === undefined) continue
      one = cursor.pair[0] ?? 0
      other = cursor.pair[1] ?? 0
      documents += cursor.pair[2] ?? 0
      sentences += cursor.pair[3] ?? 0
      cursor.next()
      keys[index] = cursor.key
    }
    yield { one, other, documents, sentences }
  }
}

function deal(pairs: Iterable<CountedPair>, append: (block: Uint32Array) => number): readonly Equals[] {
  const byDocuments = new Map<number, Map<number, Equals>>()
  const equalsOf = (documents: number, sentences: number): Equals => {
    const bySentences = byDocuments.get(documents) ?? new Map<number, Equals>()
    byDocuments.set(documents, bySentences)
    const known = bySentences.get(sentences)
    if (known !== undefined) return known
    const equals: Equals = { documents, sentences, blocks: [], open: new Uint32Array(2 * BLOCK), filled: 0 }
    bySentences.set(sentences, equals)
    return equals
  }
  for (const { one, other, documents, sentences } of pairs) {
    const equals = equalsOf(documents, sentences)
    equals.open[2 * equals.filled] = one
    equals.open[2 * equals.filled + 1] = other
    if (++equals.filled < BLOCK) continue
    equals.blocks.push(append(equals.open))
    equals.filled = 0
  }
  return [...byDocuments.values()]
    .flatMap(bySentences => [...bySentences.values()])
    .sort((a, b) => b.documents - a.documents || b.sentences - a.sentences)
}
