import { type Reader, refusal } from '../source.ts'
import { namesIn, packageTroubles, unzip } from './unzip.ts'

interface Kind {
  /** A member that only this kind has, or what the member `mimetype` says. */
  readonly member?: RegExp
  readonly mimetype?: RegExp
  readonly load?: () => Promise<Reader>
  readonly remedy?: string
}

/** What ZIP files are: asked in this order; anything else is an archive of files. */
const kinds: readonly Kind[] = [
  { mimetype: /^application\/epub\+zip/, load: async () => (await import('./epub.ts')).readEpub },
  { mimetype: /opendocument\.text/, load: async () => (await import('./open-document.ts')).readOdt },
  { mimetype: /opendocument\.(?:presentation|graphics)/, load: async () => (await import('./open-document.ts')).readOdp },
  { mimetype: /opendocument\.spreadsheet/, load: async () => (await import('./spreadsheets.ts')).readOds },
  { member: /^word\/document\d*\.xml$/, load: async () => (await import('./docx.ts')).readDocx },
  { member: /^ppt\/presentation\.xml$/, load: async () => (await import('./pptx.ts')).readPptx },
  { member: /^xl\/workbook\d*\.xml$/, load: async () => (await import('./spreadsheets.ts')).readXlsx },
  { member: /^META-INF\/container\.xml$/, load: async () => (await import('./epub.ts')).readEpub },
  { member: /^xl\/workbook\.bin$/, remedy: 'This is a binary Excel workbook (.xlsb), which is not read. Save it as .xlsx or CSV.' },
  {
    member: /^Index\/(?:Document|Metadata)\.iwa$|^Index\.zip$/,
    remedy: 'This is a document of Apple Pages, Numbers or Keynote, which is not read. Export it as Word, Excel, PowerPoint or PDF.',
  },
  { member: /^META-INF\/MANIFEST\.MF$|^AndroidManifest\.xml$/, remedy: 'This is a program, which is not read. Leave it out.' },
]

/** A file in ZIP form: a document of an office program, an e-book, or an archive. */
export const readPackage: Reader = async source => {
  const { bytes, path } = source
  const names = namesIn(bytes)
  if (names === null) return refusal(path, 'UNREADABLE', packageTroubles.damaged.message)
  const mimetype = mimetypeOf(bytes, names)
  const kind = kinds.find(each => (mimetype !== '' && each.mimetype?.test(mimetype)) || names.some(name => each.member?.test(name)))
  if (kind?.remedy !== undefined) return refusal(path, 'UNSUPPORTED', kind.remedy)
  const read = await (kind?.load ?? (async () => (await import('../archives/zip.ts')).readZip))()
  return read(source)
}

function mimetypeOf(bytes: Uint8Array, names: readonly string[]): string {
  if (!names.includes('mimetype')) return ''
  const members = unzip(bytes, name => name === 'mimetype')
  return typeof members === 'string' ? '' : Buffer.from(members.get('mimetype') ?? '').toString('latin1', 0, 200)
}
