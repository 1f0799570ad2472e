import { decodeWhole } from '../decode-whole.ts'
import { draft, type Reader } from '../source.ts'
import { textOfMarkup } from './text-of-markup.ts'

export const readHtml: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  return text === null ? { drafts: [], problems } : { drafts: [draft('html', textOfMarkup(text))], problems }
}
