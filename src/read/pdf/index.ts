import { dayOf } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { draft, problem, type Reader, refusal } from '../source.ts'
import { withoutFurniture } from './furniture.ts'
import { letters, type Piece } from './glyphs.ts'
import { type Line, linesOf } from './lines.ts'
import { flowOf } from './paragraphs.ts'

/** A PDF as running text, by pdf.js: lines joined to paragraphs, running heads and page numbers left out, its pages as parts. */
export const readPdf: Reader = async ({ bytes, path }) => {
  const { getDocumentProxy } = await import('unpdf')
  let document: Awaited<ReturnType<typeof getDocumentProxy>>
  try {
    // pdf.js takes the bytes away from their owner, so it gets its own.
    document = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
    })
  } catch (error) {
    return refusal(path, 'UNREADABLE', error instanceof Error && error.name === 'PasswordException' ? locked : damaged)
  }
  try {
    const pages: (readonly Line[])[] = []
    const broken: string[] = []
    for (let number = 1; number <= document.numPages; number++) {
      try {
        pages.push(linesOf(await piecesOf(document, number), number))
      } catch {
        broken.push(String(number))
      }
    }
    if (pages.length === 0) return refusal(path, 'UNREADABLE', damaged)
    const lines = withoutFurniture(pages).flat()
    const { text, parts } = flowOf(lines)
    if (text.trim() === '') return broken.length > 0 ? refusal(path, 'UNREADABLE', damaged) : refusal(path, 'NO_TEXT', noText)
    if (unknownShare(text) > 0.3) return refusal(path, 'NO_TEXT', scrambled)
    const problems = broken.length === 0 ? [] : [problem(path, 'UNREADABLE', someDamaged, `page ${broken.slice(0, 20).join(', ')}`)]
    return { drafts: [draft('pdf', text, { ...(await known(document, lines)), parts })], problems }
  } finally {
    await document.destroy().catch(() => {})
  }
}

const locked = 'The PDF is protected by a password. Open it, save it without one, and give that.'
const damaged = 'The PDF is damaged. Get it again, or open it in a PDF reader and print it to a new PDF.'
const someDamaged =
  'These pages are damaged and were passed over. Get the file again, or open it in a PDF reader and print it to a new PDF.'
const noText = 'The PDF holds pictures of pages and no text. Have them recognised first: ocrmypdf IN.pdf OUT.pdf.'
const scrambled =
  'The letters of the PDF cannot be told: its fonts do not say what they are. Have it recognised: ocrmypdf --force-ocr IN.pdf OUT.pdf.'

type Pdf = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>

async function piecesOf(document: Pdf, number: number): Promise<readonly Piece[]> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const pieces: Piece[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [a = 0, b = 0, c = 0, d = 0, left = 0, baseline = 0] = item.transform as readonly number[]
    // Text that runs up the edge of a page is a stamp.
    if (Math.abs(b) > Math.abs(a)) continue
    pieces.push({ text: letters(item.str), left, right: left + item.width, baseline, size: Math.hypot(c, d) || 1 })
  }
  page.cleanup()
  return pieces
}

/** Letters that a font maps to nothing or to its private numbers. */
function unknownShare(text: string): number {
  const sample = text.slice(0, 5000)
  return (sample.match(/[\p{Co}\p{Cn}\ufffd]/gu) ?? []).length / sample.length
}

async function known(
  document: Pdf,
  lines: readonly Line[],
): Promise<{ readonly title: string | null; readonly author: string | null; readonly madeOn: string | null }> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  const entry = (name: string): unknown => (info as Readonly<Record<string, unknown>>)[name]
  const text = (name: string): string | null => {
    const value = entry(name)
    return typeof value === 'string' ? oneLine(value) : null
  }
  return { title: largestOf(lines) ?? properTitle(text('Title')), author: text('Author'), madeOn: dayOf(entry('CreationDate')) }
}

// "Microsoft Word - draft3.doc", "untitled", "report_final.indd": what programs put there.
function properTitle(title: string | null): string | null {
  return title === null ||
    /^(?:untitled|microsoft word - |powerpoint presentation|document\d*$)|\.(?:docx?|indd|qxd|pdf|pptx?|xlsx?|rtf|odt|txt|html?)$/i.test(
      title,
    )
    ? null
    : title
}

/** The largest letters on the first page, when they are clearly larger than the rest and a line or three. */
function largestOf(lines: readonly Line[]): string | null {
  const first = lines.filter(({ page }) => page === lines[0]?.page)
  const sizes = first.map(({ size }) => size).sort((a, b) => a - b)
  const usual = sizes[sizes.length >> 1] ?? 0
  const largest = sizes.at(-1) ?? 0
  const title = first.filter(({ size }) => size > largest * 0.95)
  const text = title.map(line => line.text).join(' ')
  return largest > usual * 1.15 && title.length <= 4 && text.length > 8 && text.length < 200 ? oneLine(text) : null
}
