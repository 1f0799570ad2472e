import { type Reader, refusal } from '../source.ts'

interface Kind {
  /** A stream that only this kind has; names in the directory of a compound file are in UTF-16. */
  readonly stream: string
  readonly load?: () => Promise<Reader>
  readonly remedy?: string
}

/** What compound files (OLE) are: asked in this order. */
const kinds: readonly Kind[] = [
  { stream: 'EncryptedPackage', remedy: 'The document is protected by a password. Save it without one, and give that.' },
  { stream: '__substg1.0_', load: async () => (await import('../mail/outlook.ts')).readOutlook },
  { stream: 'WordDocument', load: async () => (await import('./doc.ts')).readDoc },
  {
    stream: 'PowerPoint Document',
    remedy: 'This is an old PowerPoint presentation, which is not read. Save it as .pptx: soffice --headless --convert-to pptx FILE.',
  },
  {
    stream: 'Workbook',
    remedy: 'This is an old Excel workbook, which is not read. Save it as .xlsx: soffice --headless --convert-to xlsx FILE.',
  },
  {
    stream: 'Book',
    remedy: 'This is an old Excel workbook, which is not read. Save it as .xlsx: soffice --headless --convert-to xlsx FILE.',
  },
]

/** A file of the older office programs. */
export const readCompound: Reader = async source => {
  const bytes = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength)
  const kind = kinds.find(({ stream }) => bytes.includes(stream, 0, 'utf16le'))
  if (kind?.load !== undefined) return (await kind.load())(source)
  return refusal(source.path, kind?.stream === 'EncryptedPackage' ? 'UNREADABLE' : 'UNSUPPORTED', kind?.remedy ?? unknown)
}

const unknown = 'This is a file of an older Microsoft program, which is not read. Save it as .docx, .xlsx, .pptx, PDF or text.'
