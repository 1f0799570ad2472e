import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readGold } from '../evaluate/gold.ts'
import type { Document } from '../types.ts'

export const corpus = fileURLToPath(new URL('../../tests/corpus', import.meta.url))

/** The texts of the project's own corpus, always in the same order. */
export const corpusFiles = (): readonly string[] =>
  readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.txt') && !name.startsWith('links'))
    .sort()

/** The project's own corpus as plain documents with their dates: news, filings, mail, transcripts. Always the same, in the same order. */
export function benchDocuments(): readonly Document[] {
  return corpusFiles().map(name => {
    const { text, date } = readGold(name, readFileSync(join(corpus, name), 'utf8'))
    return {
      path: name.replaceAll('\\', '/'),
      format: 'text',
      text,
      title: null,
      author: null,
      published: date,
      publishedFrom: 'metadata',
      url: null,
      language: 'en',
      sha256: name,
      parts: [],
    }
  })
}

/** Words as `wc -w` counts them, so that all programs are measured by the same number. */
export const countWords = (text: string): number => text.split(/\s+/).filter(word => word !== '').length
