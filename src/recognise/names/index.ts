import { readFileSync } from 'node:fs'
import type { MentionOf, Segmented, Settings, Span } from '../../types.ts'
import { readModel } from './model.ts'
import { createRecogniser, type Recogniser, recogniseNames } from './recogniser.ts'

let recogniser: Recogniser | null = null

/** The shipped model, read at its first use. */
function shipped(): Recogniser {
  recogniser ??= createRecogniser(readModel(readFileSync(new URL('../../../src/data/names.model.bin', import.meta.url))))
  return recogniser
}

export interface Names {
  readonly mentions: readonly (MentionOf<'organization'> | MentionOf<'person'>)[]
  readonly places: readonly Span[]
}

/** People, organizations and places of a document: what the model finds, corrected by the user's own rules. */
export function findNames(segmented: Segmented, settings: Settings): Names {
  return namesBy(shipped(), segmented, settings)
}

export function namesBy(by: Recogniser, segmented: Segmented, settings: Settings): Names {
  const mentions: (MentionOf<'organization'> | MentionOf<'person'>)[] = []
  const places: Span[] = []
  const { tokens, document } = segmented
  for (const { kind, from, to, probability } of recogniseNames(by, segmented).names) {
    const span = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }
    if (kind === 'place') places.push(span)
    else if (probability >= settings.minConfidence) {
      const name = document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      mentions.push({ ...span, kind, value: { name }, confidence: probability, rule: 'model' })
    }
  }
  return { mentions, places }
}
