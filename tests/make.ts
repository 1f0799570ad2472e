import type { Document } from '../src/types.ts'

/** A document around a text, for tests. */
export function document(text: string, fields: Partial<Document> = {}): Document {
  return {
    path: 'test.txt',
    format: 'text',
    text,
    title: null,
    author: null,
    published: null,
    publishedFrom: null,
    url: null,
    language: 'en',
    sha256: '',
    parts: [],
    ...fields,
  }
}
