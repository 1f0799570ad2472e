import type { Whole } from './collections/split.ts'
import { unicodeEncoding } from './encoding/unicode.ts'
import { beginsAsMail, beginsAsMailbox, looksBinary, looksLikePage, spells } from './magic.ts'
import { LONGEST_TEXT, type Piece, type Reader } from './source.ts'

type Split = readonly Piece[] | null

/** A kind of file: how it is told, and what reads it or what the user can do instead. */
export interface KnownFormat {
  /** As in "a PDF": for messages. */
  readonly name: string
  /** Lower-case, without the full stop. */
  readonly extensions: readonly string[]
  /** Tells it by its first bytes, whatever it is called. */
  readonly begins?: (bytes: Uint8Array) => boolean
  /** Its files are text: where the beginning does not tell, the extension does. */
  readonly textual?: true
  /** Loads the reader, when the first file of this kind comes. */
  readonly load?: () => Promise<Reader>
  /** Loads what splits a large file of this kind; null: it has to be read as a whole. */
  readonly split?: () => Promise<(whole: Whole) => Split | Promise<Split>>
  /** Bytes of the smallest file that it is worth asking. */
  readonly splitFrom?: number
  /** For a kind that is not read: what to do with the file. */
  readonly remedy?: string
  /** Files above this many megabytes are refused. */
  readonly megabytes?: number
}

const DEFAULT_MEGABYTES = 64
const COLLECTION_MEGABYTES = 256

const text: KnownFormat = {
  name: 'a text file',
  extensions: ['txt', 'text', 'log', 'asc'],
  load: async () => (await import('./text.ts')).readText,
  split: async () => (await import('./text-parts.ts')).splitText,
  splitFrom: LONGEST_TEXT,
}

const html: KnownFormat = {
  name: 'a web page',
  extensions: ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'php', 'jsp'],
  load: async () => (await import('./html/index.ts')).readHtml,
}

const xml: KnownFormat = {
  name: 'an XML file',
  extensions: ['xml', 'rss', 'atom', 'rdf', 'fodt', 'fods', 'fodp', 'nitf', 'tei'],
  load: async () => (await import('./xml/index.ts')).readXml,
}

/** Every kind of file that is known. Those with `begins` are asked in this order; to read a new kind, add a line and a file. */
const formats: readonly KnownFormat[] = [
  text,
  html,
  {
    name: 'a Markdown file',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd'],
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'a JSON file',
    extensions: ['json'],
    load: async () => (await import('./collections/json.ts')).readJson,
    split: async () => (await import('./collections/json-pieces.ts')).splitJson,
    megabytes: COLLECTION_MEGABYTES,
  },
  {
    name: 'a JSON Lines file',
    extensions: ['jsonl', 'ndjson', 'jsonlines', 'ldjson'],
    load: async () => (await import('./collections/jsonl.ts')).readJsonLines,
    split: async () => (await import('./collections/jsonl.ts')).splitJsonLines,
    megabytes: COLLECTION_MEGABYTES,
  },
  {
    name: 'a table',
    extensions: ['csv', 'tsv', 'tab', 'psv'],
    load: async () => (await import('./collections/delimited.ts')).readDelimited,
    split: async () => (await import('./collections/delimited.ts')).splitDelimited,
    megabytes: COLLECTION_MEGABYTES,
  },
  {
    name: 'a PDF',
    extensions: ['pdf'],
    begins: bytes => spells(bytes, '%PDF-'),
    load: async () => (await import('./pdf/index.ts')).readPdf,
    megabytes: 256,
  },
  {
    name: 'a rich text file',
    extensions: ['rtf'],
    begins: bytes => spells(bytes, '{\\rtf'),
    load: async () => (await import('./rtf/index.ts')).readRtf,
  },
  {
    name: 'a document of an office program, an e-book or a ZIP archive',
    extensions: 'docx docm dotx odt ott epub pptx pptm ppsx odp odg xlsx xlsm ods zip pages numbers key'.split(' '),
    begins: bytes => spells(bytes, 'PK\x03\x04') || spells(bytes, 'PK\x05\x06'),
    load: async () => (await import('./office/package.ts')).readPackage,
    megabytes: 256,
  },
  {
    name: 'a file of an older Microsoft program',
    extensions: ['doc', 'dot', 'xls', 'ppt', 'msg'],
    begins: bytes => spells(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    load: async () => (await import('./office/compound.ts')).readCompound,
  },
  {
    name: 'a compressed file',
    extensions: ['gz', 'tgz'],
    begins: bytes => spells(bytes, '\x1f\x8b\x08'),
    load: async () => (await import('./archives/gzip.ts')).readGzip,
    megabytes: 256,
  },
  {
    name: 'an archive',
    extensions: ['tar'],
    begins: bytes => spells(bytes, 'ustar', 257),
    load: async () => (await import('./archives/tar.ts')).readTar,
    megabytes: 256,
  },
  {
    name: 'a compressed file or archive',
    extensions: ['bz2', 'xz', 'zst', '7z', 'rar', 'lzh', 'cab'],
    begins: bytes => archives.some(start => spells(bytes, start)),
    remedy: 'Unpack it first.',
  },
  {
    name: 'a picture',
    extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'bmp', 'heic', 'avif', 'ico', 'svg', 'psd', 'eps', 'djvu'],
    begins: bytes => pictures.some(start => spells(bytes, start)) || (spells(bytes, 'RIFF') && spells(bytes, 'WEBP', 8)),
    remedy: 'Have its text recognised by an OCR program (tesseract FILE out) and give the text.',
  },
  {
    name: 'a sound or film',
    extensions: ['mp3', 'mp4', 'm4a', 'm4v', 'wav', 'ogg', 'oga', 'ogv', 'flac', 'avi', 'mov', 'mkv', 'webm', 'aac', 'wma', 'wmv'],
    begins: bytes => media.some(start => spells(bytes, start)) || spells(bytes, 'ftyp', 4) || spells(bytes, 'RIFF'),
    remedy: 'Have it transcribed and give the transcript.',
  },
  {
    name: 'a database',
    extensions: ['sqlite', 'sqlite3', 'db', 'mdb', 'accdb', 'parquet', 'arrow', 'feather'],
    begins: bytes => spells(bytes, 'SQLite format 3\0') || spells(bytes, 'PAR1') || spells(bytes, 'ARROW1'),
    remedy: 'Export the table with the texts as CSV or JSON Lines.',
  },
  {
    name: 'a program or a part of one',
    extensions: 'exe dll so dylib class jar wasm pyc o a bin dat iso dmg deb rpm woff woff2 ttf otf'.split(' '),
    begins: bytes => programs.some(start => spells(bytes, start)),
    remedy: 'It holds no text to read; leave it out.',
  },
  {
    name: 'program source or settings',
    extensions:
      'js mjs cjs ts jsx tsx css scss less py rb java c h cpp hpp cs go rs sh bat ps1 pl lua r sql yaml yml toml ini cfg conf map lock'.split(
        ' ',
      ),
    remedy: 'Leave it out, or call it .txt to have it read as text.',
  },
  xml,
  {
    name: 'a saved web page',
    extensions: ['mht', 'mhtml'],
    textual: true,
    begins: bytes => spells(bytes, 'From: <Saved by ') || spells(bytes, 'From: "Saved by '),
    load: async () => (await import('./mail/mhtml.ts')).readMhtml,
  },
  {
    name: 'a mail',
    extensions: ['eml', 'emlx'],
    textual: true,
    begins: beginsAsMail,
    load: async () => (await import('./mail/eml.ts')).readEml,
  },
  {
    name: 'a mailbox',
    extensions: ['mbox', 'mbx'],
    textual: true,
    begins: beginsAsMailbox,
    load: async () => (await import('./mail/mbox.ts')).readMbox,
    split: async () => (await import('./mail/mbox-pieces.ts')).splitMbox,
    megabytes: 256,
  },
  {
    name: 'an Outlook mailbox',
    extensions: ['pst', 'ost'],
    begins: bytes => spells(bytes, '!BDN'),
    remedy: 'Export it as mbox: readpst FILE.',
  },
  {
    name: 'what Outlook wraps its attachments in',
    extensions: ['tnef'],
    begins: bytes => spells(bytes, '\x78\x9f\x3e\x22'),
    remedy: 'Unpack it first: tnef FILE.',
  },
  {
    name: 'an archive of the web',
    extensions: ['warc'],
    begins: bytes => spells(bytes, 'WARC/'),
    remedy: 'Unpack its pages first: warcat extract FILE.',
  },
  {
    name: 'an encrypted or signed mail',
    extensions: ['p7m', 'p7s'],
    // The object identifier of PKCS #7.
    begins: bytes => spells(bytes, '0') && spells(bytes, '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07', bytes[1] === 0x80 ? 2 : 4),
    remedy: 'Open it in the mail program that holds its key, and save it from there as .eml or text.',
  },
  {
    name: 'subtitles',
    extensions: ['srt', 'vtt'],
    textual: true,
    begins: bytes => spells(bytes, 'WEBVTT'),
    load: async () => (await import('./subtitles.ts')).readSubtitles,
  },
  { name: 'subtitles', extensions: ['sub', 'ass', 'ssa', 'ttml', 'dfxp'], remedy: 'Save the transcript as text, SRT or VTT.' },
]

const archives = ['BZh', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07'] as const
const pictures = [
  '\x89PNG\r\n',
  '\xff\xd8\xff',
  'GIF87a',
  'GIF89a',
  'II*\0',
  'MM\0*',
  'BM\0',
  '\0\0\x01\0',
  '8BPS',
  '%!PS-Adobe',
  'AT&TFORM',
] as const
const media = ['ID3\x02', 'ID3\x03', 'ID3\x04', '\xff\xfb', '\xff\xf3', 'OggS', 'fLaC', '\x1a\x45\xdf\xa3', '\0\0\x01\xba'] as const
const programs = [
  '\x7fELF',
  'MZ\x90\0',
  '\xca\xfe\xba\xbe',
  '\xcf\xfa\xed\xfe',
  '\0asm',
  'wOFF',
  'wOF2',
  '!<arch>\n',
  '\xed\xab\xee\xdb',
] as const

const byExtension: ReadonlyMap<string, KnownFormat> = new Map(
  formats.flatMap(format => format.extensions.map(extension => [extension, format])),
)

/**
 * What a file is: by its content where that is cheap to see, else by its extension. A file of an unknown kind is text unless it is full of
 * control characters; null then.
 */
export function identify(bytes: Uint8Array, path: string): KnownFormat | null {
  const begun = formats.find(({ begins }) => begins?.(bytes))
  const named = byExtension.get(extensionOf(path))
  // A web page saved by Word begins as any mail does.
  if (begun !== undefined) return begun.textual === true && named?.textual === true ? named : begun
  if (unicodeEncoding(bytes) === null && looksBinary(bytes)) return null
  if (looksLikePage(bytes)) return html
  if (named !== undefined && (named.begins === undefined || named.textual === true)) return named
  // A .pdf that does not begin as one and is no binary is a text with the wrong extension; an .xls may be XML.
  return startsWithXml(bytes) ? xml : text
}

const startsWithXml = (bytes: Uint8Array): boolean => spells(bytes, '<?xml ') || spells(bytes, '\xef\xbb\xbf<?xml ')

/** Whether a file of this name and so many bytes may be read piece by piece. One of an unknown kind may be text. */
export function mayBeSplit(path: string, size: number): boolean {
  const { split, splitFrom = LARGE } = formatNamed(path) ?? text
  return split !== undefined && size >= splitFrom
}

/** What is smaller is read as a whole. */
const LARGE = 2 ** 20

/** What a file of this name should be. */
export const formatNamed = (path: string): KnownFormat | null => byExtension.get(extensionOf(path)) ?? null

/** Bytes that a file of this name may have. */
export function sizeLimit(path: string): number {
  return (formatNamed(path)?.megabytes ?? DEFAULT_MEGABYTES) * 2 ** 20
}

export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}
