import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readGold } from '../evaluate/gold.ts'
import type { FoundKind } from '../recognise/names/labels.ts'
import { segment } from '../segment/index.ts'
import { tokenise } from '../segment/tokens.ts'
import type { Document, Segmented, Sentence, Span } from '../types.ts'

export interface NameSpan extends Span {
  readonly kind: FoundKind
}

/** One annotated document, segmented as the program will segment it. */
export interface Annotated {
  /** The corpus it comes from. */
  readonly corpus: string
  readonly name: string
  readonly genre: string
  readonly segmented: Segmented
  /** Ascending, never overlapping. */
  readonly names: readonly NameSpan[]
  /** Of a rewritten copy: whether what begins at an offset differs from the original; only that is trained on. */
  readonly changed?: (start: number) => boolean
}

const draw = (name: string): number => createHash('sha256').update(name).digest()[0] ?? 0

/** Of annotated documents, which tenth is for testing and never trained on: decided by the file's name alone. */
export const isTest = (name: string): boolean => draw(name) < 26

/** Which twenty-fifth is not trained on either, so that the confidence of a finished model can be measured on it. */
export const isForCalibration = (name: string): boolean => draw(name) >= 26 && draw(name) < 36

export const isForTraining = (name: string): boolean => draw(name) >= 36

/** Names of the annotated documents below `folder`: `.txt` files that begin with the header of tests/corpus/GUIDE.md, sorted. */
export const authoredFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.txt') && readFileSync(join(folder, file), 'utf8').startsWith('# title:'))
    .map(file => file.replaceAll('\\', '/'))
    .sort()

export function readAuthored(folder: string, corpus: string): Annotated[] {
  return authoredFiles(folder).map(name => {
    const gold = readGold(name, readFileSync(join(folder, name), 'utf8'))
    const names = gold.spans.flatMap(({ kind, start, end }): NameSpan[] =>
      kind === 'money' || kind === 'date' ? [] : [{ kind, start, end }],
    )
    return { corpus, name, genre: gold.genre, segmented: segment(textDocument(name, gold.text)), names }
  })
}

interface TaggedSentence {
  readonly doc: string | null
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

const kindOfTag: Readonly<Record<string, FoundKind>> = { PER: 'person', ORG: 'organization', LOC: 'place' }

/** A corpus of sentences as lines of JSON, `{doc, tokens, tags}` with BIO2 tags, gzipped or plain. Sentences with the same `doc` are one document. */
export function readTagged(path: string): Annotated[] {
  const bytes = readFileSync(path)
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  const corpus = basename(path).replace(/\.jsonl(\.gz)?$/, '')
  const documents: Annotated[] = []
  let group: TaggedSentence[] = []
  const flush = (): void => {
    if (group.length > 0) documents.push(joined(corpus, group[0]?.doc ?? `${corpus}-${documents.length}`, group))
    group = []
  }
  for (const line of lines) {
    if (line === '') continue
    const sentence = JSON.parse(line) as TaggedSentence
    if (sentence.doc === null || sentence.doc !== group[0]?.doc) flush()
    group.push(sentence)
  }
  flush()
  return documents
}

/** The text that the tokens were, as near as can be known, so that the program's own tokens can be laid over it. */
function joined(corpus: string, name: string, sentences: readonly TaggedSentence[]): Annotated {
  const ranges: Span[] = []
  const names: NameSpan[] = []
  let text = ''
  for (const { tokens, tags } of sentences) {
    const start = text.length
    let open: { kind: FoundKind; start: number; end: number } | null = null
    let quotes = 0
    for (const [index, token] of tokens.entries()) {
      if (index > 0 && spaceBetween(tokens[index - 1] ?? '', token, quotes)) text += ' '
      if (token === '"') quotes++
      const tag = tags[index] ?? 'O'
      const kind = kindOfTag[tag.slice(2)]
      if (open !== null && !(tag.startsWith('I-') && kind === open.kind)) {
        names.push(open)
        open = null
      }
      if (open === null && kind !== undefined) open = { kind, start: text.length, end: 0 }
      text += written(token)
      if (open !== null) open.end = text.length
    }
    if (open !== null) names.push(open)
    ranges.push({ start, end: text.length })
    text += '\n'
  }
  return { corpus, name, genre: corpus, segmented: segmentAt(textDocument(name, text), ranges), names }
}

const written = (token: string): string =>
  token === '-LRB-' ? '(' : token === '-RRB-' ? ')' : token === '``' || token === "''" ? '"' : token

function spaceBetween(before: string, token: string, quotes: number): boolean {
  if (/^(?:[.,;:!?%)\]}…]|'s|’s|n't|n’t|'re|'ve|'ll|'d|'m|''|-RRB-)$/i.test(token)) return false
  if (token === "'" || token === '’') return false
  if (/^(?:[([{$£€#@]|``|-LRB-)$/.test(before)) return false
  if (token === '-' || before === '-') return false
  if (token === '/' || before === '/') return false
  if (token === '"') return quotes % 2 === 0
  if (before === '"') return quotes % 2 === 0
  return true
}

/** Segments a document whose sentences are known. */
function segmentAt(document: Document, ranges: readonly Span[]): Segmented {
  const { endOfRange, ...tokens } = tokenise(document.text, ranges)
  let firstToken = 0
  const sentences = ranges.map(({ start, end }, index): Sentence => {
    const sentence = { start, end, firstToken, endToken: endOfRange[index] ?? firstToken }
    firstToken = sentence.endToken
    return sentence
  })
  return { document, sentences, tokens }
}

export function textDocument(path: string, text: string, published: string | null = null): Document {
  return {
    path,
    format: 'text',
    text,
    title: null,
    author: null,
    published,
    publishedFrom: published === null ? null : 'metadata',
    url: null,
    language: 'en',
    sha256: '',
    parts: [],
  }
}
