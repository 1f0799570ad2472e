import WordExtractor from 'word-extractor'
import { headOf } from '../head.ts'
import { withoutInvisible } from '../invisible.ts'
import { draft, type Reader, refusal } from '../source.ts'

/** A document of Word 97 to 2003: its paragraphs, the cells of its tables apart by tabs, its text boxes and its notes. */
export const readDoc: Reader = async ({ bytes, path }) => {
  let raw: string
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    // Its filter would turn quotation marks and dashes into ASCII.
    const asTheyStand = { filterUnicode: false }
    raw = [
      document.getBody(asTheyStand),
      document.getTextboxes({ ...asTheyStand, includeHeadersAndFooters: false }),
      document.getFootnotes(asTheyStand),
      document.getEndnotes(asTheyStand),
    ].join('\n')
  } catch {
    return refusal(path, 'UNREADABLE', damaged)
  }
  const paragraphs = withoutInvisible(mended(raw).replace(/[\r\v\f]/g, '\n'))
    .split('\n')
    .map(paragraph => paragraph.replace(/[^\S\t]+/g, ' ').trim())
    .filter(paragraph => paragraph !== '')
  if (paragraphs.length === 0)
    return refusal(path, 'NO_TEXT', 'The document holds no text; perhaps pictures of it. Have them recognised by an OCR program.')
  const text = paragraphs.join('\n\n')
  return { drafts: [draft('doc', text, { title: headOf(text).title })], problems: [] }
}

// The library writes "Softundefinedbank" where a word has a soft hyphen, and Word notes a hyphen that must not break as U+001E.
const mended = (raw: string): string => raw.replace(/(?<=\p{L})undefined(?=\p{L})/gu, '').replaceAll('\u001e', '-')

const damaged = 'The document is damaged or protected by a password. Open it, save it as .docx without one, and give that.'
