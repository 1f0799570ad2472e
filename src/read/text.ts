import { decodeWhole } from './decode-whole.ts'
import { headOf } from './head.ts'
import { draft, type Reader } from './source.ts'

/**
 * Plain text: the decoded file exactly as it stands, without its byte order mark, so that offsets are those of the file. A collection in JSON is
 * seen as such under this name too.
 */
export const readText: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  if (text !== null && /^\s*(?:\{\s*"|\[\s*\{)/.test(text)) {
    const { readJson } = await import('./collections/json.ts')
    const collection = await readJson(source)
    if (collection.drafts.length > 0) return collection
  }
  return text === null ? { drafts: [], problems } : { drafts: [draft('text', text, headOf(text))], problems }
}
