import { plainText } from '../segment/index.ts'
import type { Span } from '../types.ts'

/** The tags of the annotated corpus; `place` is marked for the recogniser's sake and printed in no table. */
export type GoldKind = 'person' | 'organization' | 'place' | 'money' | 'date'

export interface GoldSpan extends Span {
  readonly kind: GoldKind
  /** Of money and dates: the value as the guide writes it (`USD 5`, `2018-Q3`, `199X`, `2019..2022`). */
  readonly value: string | null
}

export interface GoldDocument {
  readonly name: string
  /** Title, blank line, body: what a reader would hand on, as it reads. Spans point into it. */
  readonly text: string
  readonly date: string
  readonly genre: string
  readonly spans: readonly GoldSpan[]
}

const kindOfTag: Readonly<Record<string, GoldKind>> = { p: 'person', o: 'organization', l: 'place', m: 'money', d: 'date' }

/**
 * Reads one file of the annotated corpus: header lines `# key: value`, a blank line, the body with inline tags (tests/corpus/GUIDE.md).
 * The header's title becomes the first paragraph of the text. Layout is undone, as it is in every document that is analysed.
 */
export function readGold(name: string, file: string): GoldDocument {
  const end = file.indexOf('\n\n')
  const header = new Map<string, string>()
  for (const line of file.slice(0, end).split('\n')) {
    const field = /^# (\w+): (.*)$/.exec(line)
    if (field?.[1] !== undefined && field[2] !== undefined) header.set(field[1], field[2])
  }
  const marked = `${header.get('title') ?? ''}\n\n${file.slice(end + 2)}`
  return { name, date: header.get('date') ?? '', genre: header.get('genre') ?? '', ...asItReads(withoutTags(marked)) }
}

type Marked = Pick<GoldDocument, 'text' | 'spans'>

function asItReads({ text: original, spans }: Marked): Marked {
  const { text, toPlain } = plainText(original)
  return { text, spans: spans.map(span => ({ ...span, start: toPlain(span.start), end: toPlain(span.end) })) }
}

function withoutTags(marked: string): Marked {
  const spans: GoldSpan[] = []
  let text = ''
  let copied = 0
  for (const tag of marked.matchAll(/<([polmd])(?: v="([^"]*)")?>([^<]*)<\/\1>/g)) {
    text += marked.slice(copied, tag.index)
    const inner = tag[3] ?? ''
    const kind = kindOfTag[tag[1] ?? '']
    if (kind !== undefined) spans.push({ kind, start: text.length, end: text.length + inner.length, value: tag[2] ?? null })
    text += inner
    copied = tag.index + tag[0].length
  }
  return { text: text + marked.slice(copied), spans }
}
