import type { Format, Problem } from '../../types.ts'
import { dayOf, type NumericOrder } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { type Draft, draft, problem, type Reading, refusal, type Source } from '../source.ts'
import { gatherConventions, textOf } from './conventions.ts'
import { fewProblems } from './few-problems.ts'
import { fieldKey, usualFields } from './fields.ts'
import { nameInPiece, nameRecords } from './ids.ts'
import { type Fields, fieldsOf, type Item, memberOf, stringOf } from './record.ts'

/** One document for every record that has a text. Where no field looks like one, all records together are one, if they can be read so: `asWhole`. */
export async function toDrafts(
  format: Format,
  records: readonly Item[],
  source: Source,
  damaged: readonly Problem[] = [],
  asWhole: () => string | null = () => null,
): Promise<Reading> {
  const { path, options, piece } = source
  if (records.length === 0 && damaged.length === 0 && piece === undefined)
    return refusal(path, 'NO_TEXT', 'It holds no records. Leave it out, or export it again.')
  const withFields = records.map(record => ({ record, fields: fieldsOf(record.value) }))
  const gathering = gatherConventions(options)
  if (piece === undefined) for (const { record, fields } of withFields) gathering.add(record.value, fields)
  const conventions = piece?.conventions ?? gathering.finish()
  if (conventions === null) {
    const whole = options.fields.text === undefined ? asWhole() : null
    const drafts = whole === null ? [] : [draft(format, wellFormed(whole))]
    return { drafts, problems: [...damaged, noTextField(path, options.fields.text, withFields, whole !== null)] }
  }

  const drafts: Draft[] = []
  const problems: Problem[] = [...damaged]
  const idOf = piece === undefined ? nameRecords(options, new Set()) : nameInPiece(piece, options)
  for (const each of withFields) {
    const { record, fields } = each
    const text = textOf(record.value, fields, conventions, options)
    if (text === null || text.trim() === '') {
      problems.push(
        problem(path, 'BAD_RECORD', 'The record has no text. Leave it out, or name its text with --field text=NAME.', record.where),
      )
      continue
    }
    const id = idOf(record, fields)
    const day = dayIn(each, source, conventions.order)
    if (day === 'bad') problems.push(badDate(`${path}#${id}`, record.where))
    const one = (name: 'title' | 'author' | 'url', between: string): string | null =>
      oneLine(stringOf(memberOf(name, record.value, fields, options), between))
    const title = one('title', ' ')
    drafts.push(
      draft(format, wellFormed(await withoutMarkup(text)), {
        record: id,
        title: title === null ? null : oneLine(await withoutReferences(title)),
        author: one('author', ', '),
        day: day === 'bad' ? null : day,
        url: one('url', ' '),
      }),
    )
  }
  // Of a piece, whoever sees all pieces keeps them few.
  return { drafts, problems: piece === undefined ? fewProblems(problems, path) : problems }
}

interface WithFields {
  readonly record: Item
  readonly fields: Fields
}

function noTextField(path: string, named: string | undefined, records: readonly WithFields[], read: boolean): Problem {
  const names = [...new Set(records.slice(0, 20).flatMap(({ fields }) => [...fields.keys()]))].slice(0, 20).join(', ')
  const what = named === undefined ? 'No field of its records looks like the text' : `No record has a field "${named}" with a text`
  const advice = read
    ? ', so that the table was read as one document. If its rows are documents of their own, name the field that holds their text'
    : '. Name the right one'
  return problem(path, 'NO_TEXT', `${what}${advice} with --field text=NAME; there are: ${names || 'none'}.`)
}

/** The record's day; 'bad' when it has a date that cannot be read, null when it has none. */
function dayIn({ record, fields }: WithFields, { options }: Source, order: NumericOrder): string | 'bad' | null {
  const names = options.fields.date === undefined ? usualFields.date : [fieldKey(options.fields.date)]
  const values = options.fields.date === undefined ? names.map(name => fields.get(name)) : [memberOf('date', record.value, fields, options)]
  let bad = false
  for (const value of values) {
    if (value === undefined || value === null || value === '') continue
    const day = dayOf(typeof value === 'number' ? value : stringOf(value), order)
    if (day !== null) return day
    bad = true
  }
  return bad ? 'bad' : null
}

function badDate(path: string, where: string): Problem {
  return problem(path, 'BAD_DATE', 'Its date cannot be read, or day and month could be either way round. Write it as 2018-08-06.', where)
}

/** JSON can spell half a character, which no file can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')

/** WordPress gives titles as they stand in a page: `Mayor &amp; council`, `The <em>Herald</em>`. */
async function withoutReferences(title: string): Promise<string> {
  const bare = await withoutMarkup(title)
  if (!/&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i.test(bare)) return bare
  const { decodeHTMLStrict } = await import('entities')
  return decodeHTMLStrict(bare)
}

/** Texts taken from web pages keep their tags in many collections. */
async function withoutMarkup(text: string): Promise<string> {
  if (!/<\/(?:p|div|li|td|h[1-6]|a|b|strong|em|span)>|<br ?\/?>/i.test(text)) return text
  const { textOfMarkup } = await import('../html/text-of-markup.ts')
  return textOfMarkup(text)
}
