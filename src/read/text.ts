import { decodeWhole } from './decode-whole.ts'
import { decodeUtf16 } from './encoding/unicode.ts'
import { headOf } from './head.ts'
import { draft, type Piece, type Reader, type Reading, type Source } from './source.ts'
import { inParts, looksLikeJson } from './text-parts.ts'

/**
 * Plain text: the decoded file exactly as it stands, without its byte order mark, so that offsets are those of the file. A collection in JSON is
 * seen as such under this name too.
 */
export const readText: Reader = async source => {
  if (source.piece?.head !== undefined) return readPart(source, source.piece, source.piece.head)
  const { text, problems } = await decodeWhole(source)
  if (text !== null && looksLikeJson(text)) {
    const { readJson } = await import('./collections/json.ts')
    const collection = await readJson(source)
    if (collection.drafts.length > 0) return collection
  }
  return text === null ? { drafts: [], problems } : { drafts: [draft('text', text, headOf(text))], problems }
}

/** A part of a long text is a document of its own, written when the whole was. */
async function readPart(source: Source, piece: Piece, { encoding, ...head }: NonNullable<Piece['head']>): Promise<Reading> {
  const record = String(piece.number)
  const last = piece.of === undefined ? [] : [inParts(source.path, piece.of.bytes, `${source.path}#${piece.of.pieces}`)]
  // Each part may have an encoding of its own: whoever put files together seldom looked at theirs.
  const { text, problems } =
    encoding === null ? await decodeWhole({ ...source, piece: undefined }) : { text: decodeUtf16(source.bytes, encoding), problems: [] }
  const told = problems.filter(({ code }) => code !== 'EMPTY').map(each => ({ ...each, where: `part ${record}` }))
  const drafts =
    text === null || text.trim() === ''
      ? []
      : [draft('text', text, { record, title: piece.number === 1 ? headOf(text).title : null, ...head })]
  return { drafts, problems: [...last, ...told] }
}
