import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../segment/index.ts'
import { type Annotated, authoredFiles, isTest, readTagged, textDocument } from '../train/corpora.ts'
import type { Kind, Segmented } from '../types.ts'
import { genreGroup } from './genres.ts'
import { type GoldSpan, readGold } from './gold.ts'

/** A document with what should be found in it. */
export interface GoldText {
  readonly name: string
  readonly group: string
  readonly segmented: Segmented
  readonly spans: readonly GoldSpan[]
  /** Kinds that its annotators marked at all. */
  readonly kinds: ReadonlySet<Kind>
}

const allKinds: ReadonlySet<Kind> = new Set(['organization', 'person', 'money', 'date'])
const nameKinds: ReadonlySet<Kind> = new Set(['organization', 'person'])

/** The product's own test set: the tenth of the annotated corpus that no model is trained on. */
export const ownTestSet = (corpus: string): GoldText[] =>
  authoredFiles(corpus)
    .filter(isTest)
    .map(name => goldText(corpus, name))

/** Any folder with gold: `.txt` files as in tests/corpus/GUIDE.md, `.jsonl` or `.jsonl.gz` with `{doc, tokens, tags}` a line. */
export function goldIn(folder: string): GoldText[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const tagged = readdirSync(folder)
    .filter(file => /\.jsonl(\.gz)?$/.test(file) && !file.endsWith('.docs.jsonl'))
    .sort()
    .flatMap(file => readTagged(join(folder, file)).map(fromTagged))
  return [...authoredFiles(folder).map(name => goldText(folder, name)), ...tagged]
}

function goldText(folder: string, name: string): GoldText {
  const { text, date, genre, spans } = readGold(name, readFileSync(join(folder, name), 'utf8'))
  return { name, group: genreGroup(genre), segmented: segment(textDocument(name, text, date)), spans, kinds: allKinds }
}

function fromTagged({ corpus, name, segmented, names }: Annotated): GoldText {
  return { name: `${corpus}/${name}`, group: corpus, segmented, spans: names.map(each => ({ ...each, value: null })), kinds: nameKinds }
}
