import { decodeWhole } from './decode-whole.ts'
import { headOf } from './head.ts'
import { draft, type Reader } from './source.ts'

/** Plain text: the decoded file exactly as it stands, without its byte order mark, so that offsets are those of the file. */
export const readText: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  return text === null ? { drafts: [], problems } : { drafts: [draft('text', text, headOf(text))], problems }
}
