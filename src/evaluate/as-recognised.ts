import { segment } from '../segment/index.ts'
import type { Document, Mention, Recognised } from '../types.ts'
import type { GoldDocument } from './gold.ts'

/** A document of the annotated corpus as if a faultless recogniser had read it. Dates keep the guide's value as both ends. */
export function asRecognised(gold: GoldDocument): Recognised {
  const { text } = gold
  const mentions: Mention[] = []
  for (const { kind, start, end, value } of gold.spans) {
    const common = { start, end, confidence: 1, rule: 'gold' }
    const name = text.slice(start, end).replace(/\s+/g, ' ')
    if (kind === 'person' || kind === 'organization') mentions.push({ ...common, kind, value: { name } })
    else if (kind === 'money')
      mentions.push({ ...common, kind, value: { amount: value, amountMax: null, currency: null, qualifier: null, per: null } })
    else if (kind === 'date') {
      const precision = /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? 'day' : 'year'
      mentions.push({ ...common, kind, value: { timex: value ?? '', from: value, to: value, precision, resolvedAgainst: null } })
    }
  }
  return { ...segment(documentOf(gold)), mentions, places: gold.spans.filter(({ kind }) => kind === 'place'), banned: [] }
}

export function documentOf({ name, text, date }: GoldDocument): Document {
  return {
    path: name,
    format: 'text',
    text,
    title: text.slice(0, Math.max(0, text.indexOf('\n'))),
    author: null,
    published: date,
    publishedFrom: 'list',
    url: null,
    language: 'en',
    sha256: '',
    parts: [],
  }
}
