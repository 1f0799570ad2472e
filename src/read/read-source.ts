import { createHash } from 'node:crypto'
import type { Document, Problem, PublishedFrom } from '../types.ts'
import { dayOf } from './day.ts'
import { extensionOf, formatNamed, identify } from './formats.ts'
import { languageOf } from './language.ts'
import { publishedFromPath, publishedFromText } from './published.ts'
import { type Draft, type Piece, problem, type Read, type Reading, type ReadOptions, refusal, type Source } from './source.ts'
import { divided, inParts } from './text-parts.ts'

/** Files in files in files: a report in an archive attached to a mail in a mailbox. */
const DEEPEST = 4

/**
 * The documents in the bytes of one file, or of a piece of one: most kinds hold one, a collection one for every record, an archive those of the files in it. Depends
 * on nothing but its arguments; whatever the bytes, it does not throw: what cannot be read is a problem that says what to do.
 */
export function readSource(bytes: Uint8Array, path: string, options: ReadOptions, piece?: Piece): Promise<Read> {
  return readAt({ bytes, path, options, piece, depth: 0, day: null })
}

interface Place extends Omit<Source, 'inside'> {
  readonly depth: number
  /** ISO day of the mail that it came with. */
  readonly day: string | null
}

async function readAt({ bytes, path, options, piece, depth, day: ofMail }: Place): Promise<Read> {
  const inside: Source['inside'] = (inner, name, day) =>
    readAt({ bytes: inner, path: `${path}/${name}`, options, depth: depth + 1, day: day ?? ofMail })
  const { drafts, documents = [], problems } = depth > DEEPEST ? tooDeep(path) : await readDrafts({ bytes, path, options, piece, inside })
  const sha256 = drafts.some(({ record }) => record === null) ? hash(bytes) : ''
  const finished: Document[] = []
  const further: Problem[] = []
  const placeOf = (record: string | null): string => (record === null ? path : `${path}#${record}`)
  for (const draft of drafts) {
    const parts = divided(draft)
    if (parts.length > 1) further.push(inParts(placeOf(draft.record), draft.text.length, placeOf(parts.at(-1)?.record ?? null)))
    for (const part of parts) {
      const { record, day, madeOn, dayInText, ...known } = part
      const place = placeOf(record)
      const dated =
        publish(part, place, path, options, further) ??
        (ofMail === null ? byOption(options) : { published: ofMail, publishedFrom: 'metadata' })
      finished.push({
        ...known,
        path: place,
        ...dated,
        language: await languageOf(part.text),
        sha256: record === null ? sha256 : hash(part.text),
      })
    }
  }
  return { documents: [...finished, ...documents], problems: [...problems, ...further] }
}

const tooDeep = (path: string): Reading =>
  refusal(path, 'TOO_DEEP', 'It lies in an archive in an archive and so on. Unpack it yourself and give what is in it.')

async function readDrafts(source: Source): Promise<Reading> {
  const { bytes, path } = source
  if (bytes.length === 0) return refusal(path, 'EMPTY', 'The file is empty. Leave it out, or get it again.')
  const format = source.piece === undefined ? identify(bytes, path) : formatNamed(path)
  if (format === null) {
    return refusal(
      path,
      'BINARY',
      'It is not text and of no kind that is known. Save it as text in the program that made it, or leave it out.',
    )
  }
  if (format.load === undefined) return refusal(path, 'UNSUPPORTED', `${unsupported(format.name, path)} ${format.remedy ?? ''}`.trim())
  const read = await format.load()
  return read(source)
}

function unsupported(name: string, path: string): string {
  const extension = extensionOf(path)
  return `This is ${name}${extension === '' ? '' : ` (.${extension})`}, which is not read.`
}

type Published = Pick<Document, 'published' | 'publishedFrom'>

/** The day of a document from the first source that knows it, null when none does. A bad day in the user's list is a problem, and the next source is asked. */
function publish(draft: Draft, place: string, file: string, options: ReadOptions, problems: Problem[]): Published | null {
  const from = (published: string, publishedFrom: PublishedFrom): Published => ({ published, publishedFrom })
  const listed = options.dates.get(place) ?? options.dates.get(file)
  if (listed !== undefined) {
    const day = dayOf(listed)
    if (day !== null) return from(day, 'list')
    problems.push(problem(place, 'BAD_DATE', `The list of dates says "${listed.slice(0, 40)}", which is no day. Write it as 2018-08-06.`))
  }
  if (draft.day !== null) return from(draft.day, 'metadata')
  const inText = draft.dayInText === undefined ? (publishedFromText(draft.text)?.day ?? null) : draft.dayInText
  if (inText !== null) return from(inText, 'text')
  const inPath = publishedFromPath(file)
  if (inPath !== null) return from(inPath.day, 'path')
  if (draft.madeOn !== null) return from(draft.madeOn, 'metadata')
  return null
}

const byOption = ({ date }: ReadOptions): Published =>
  date === null ? { published: null, publishedFrom: null } : { published: date, publishedFrom: 'option' }

const hash = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')
