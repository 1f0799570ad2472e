import nlp from 'compromise/three'
import type { Span } from '../types.ts'
import type { GoldText } from './gold-sets.ts'
import { judgeMentions, type Verdict } from './measure.ts'

interface Found extends Span {
  readonly kind: 'person' | 'organization'
}

interface Json {
  readonly text: string
  readonly offset: { readonly start: number }
}

/** What plain compromise finds, `people()` and `organizations()`, trimmed of marks at both ends. */
export function judgePeer(gold: GoldText): Verdict[] {
  const { text } = gold.segmented.document
  const document = nlp(text)
  const found: Found[] = []
  for (const [kind, view] of [
    ['organization', document.organizations()],
    ['person', document.people()],
  ] as const) {
    for (const { text: name, offset } of view.json({ offset: true }) as Json[]) {
      const bare = name
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .replace(/^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?|president) /i, '')
        .replace(/(?:['’]s)?[^\p{L}\p{N}.]*$/u, '')
      const start = text.indexOf(bare, offset.start)
      if (start >= 0 && bare !== '') found.push({ kind, start, end: start + bare.length })
    }
  }
  return judgeMentions({ kinds: new Set(['person', 'organization']) }, found, ({ start, end }) => text.slice(start, end), gold)
}
