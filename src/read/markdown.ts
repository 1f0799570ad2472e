import { decodeWhole } from './decode-whole.ts'
import { draft, type Reader } from './source.ts'

export const readMarkdown: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  return text === null ? { drafts: [], problems } : { drafts: [draft('markdown', text)], problems }
}
