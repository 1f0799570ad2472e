import { decodeWhole } from '../decode-whole.ts'
import { problem, type Reader, type Reading } from '../source.ts'
import { declaredCharset } from './charset.ts'
import { type Page, readPage } from './page.ts'

/** A web page as the article in it: its headline and its text, without what stands around it. */
export const readHtml: Reader = async source => {
  const { text: markup, problems } = await decodeWhole(source, declaredCharset(source.bytes))
  if (markup === null) return { drafts: [], problems }
  const reading = pageReading(source.path, await readPage(markup))
  return { ...reading, problems: [...problems, ...reading.problems] }
}

export function pageReading(path: string, { draft, excessive }: Page): Reading {
  if (draft === null) return { drafts: [], problems: [problem(path, 'NO_TEXT', noText)] }
  return { drafts: [draft], problems: excessive ? [problem(path, 'TOO_DEEP', tooDeep)] : [] }
}

const noText = 'The page holds no text; perhaps a script fills it in. Open it in a browser, then save it from there.'
const tooDeep =
  'Its markup is too deep or too large to tell the article from what is around it; all its text was read. Save the article by itself.'
