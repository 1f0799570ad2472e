import type { Format, Problem } from '../../types.ts'
import { dayOf, type NumericOrder, numericOrder } from '../day.ts'
import { oneLine } from '../one-line.ts'
import { type Draft, draft, problem, type Reading, refusal, type Source } from '../source.ts'
import { fieldKey, usualFields } from './fields.ts'
import { type Fields, fieldsOf, type Item, memberOf, stringOf } from './record.ts'

/** A collection with one fault in every record shall not bury the other problems. */
const MOST_PROBLEMS = 50
const LONGEST_ID = 200

/** One document for every record that has a text. */
export async function toDrafts(
  format: Format,
  records: readonly Item[],
  source: Source,
  damaged: readonly Problem[] = [],
): Promise<Reading> {
  const { path, options } = source
  if (records.length === 0 && damaged.length === 0)
    return refusal(path, 'NO_TEXT', 'It holds no records. Leave it out, or export it again.')
  const withFields = records.map(record => ({ record, fields: fieldsOf(record.value) }))
  const named = options.fields.text
  const textOf = ({ record, fields }: WithFields): unknown => memberOf('text', record.value, fields, options)
  const usual = withFields.some(each => stringOf(textOf(each))?.trim())
  const longest = usual || named !== undefined ? null : longestField(withFields)
  if (!usual && longest === null && records.length > 0) return { drafts: [], problems: [...damaged, noTextField(path, named, withFields)] }

  const order = orderOfDates(withFields)
  const drafts: Draft[] = []
  const problems: Problem[] = [...damaged]
  const ids = new Set<string>()
  for (const each of withFields) {
    const { record, fields } = each
    const text = stringOf(longest === null ? textOf(each) : fields.get(longest))
    if (text === null || text.trim() === '') {
      problems.push(
        problem(path, 'BAD_RECORD', 'The record has no text. Leave it out, or name its text with --field text=NAME.', record.where),
      )
      continue
    }
    const id = uniqueId(record.key ?? stringOf(memberOf('id', record.value, fields, options)), record.number, ids)
    const day = dayIn(each, source, order)
    if (day === 'bad') problems.push(badDate(`${path}#${id}`, record.where))
    const one = (name: 'title' | 'author' | 'url', between: string): string | null =>
      oneLine(stringOf(memberOf(name, record.value, fields, options), between))
    drafts.push(
      draft(format, wellFormed(await withoutMarkup(text)), {
        record: id,
        title: one('title', ' '),
        author: one('author', ', '),
        day: day === 'bad' ? null : day,
        url: one('url', ' '),
      }),
    )
  }
  return { drafts, problems: capped(problems, path) }
}

interface WithFields {
  readonly record: Item
  readonly fields: Fields
}

/** Where no field has a usual name, the texts are in the one with long values of several words. */
function longestField(records: readonly WithFields[]): string | null {
  const lengths = new Map<string, number>()
  const sample = records.slice(0, 100)
  for (const { fields } of sample) {
    for (const [key, value] of fields)
      if (typeof value === 'string' && /\S\s+\S+\s+\S/.test(value)) lengths.set(key, (lengths.get(key) ?? 0) + value.length)
  }
  const [key, length] = [...lengths].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])
  return length >= sample.length * 200 ? key : null
}

function noTextField(path: string, named: string | undefined, records: readonly WithFields[]): Problem {
  const names = [...new Set(records.slice(0, 20).flatMap(({ fields }) => [...fields.keys()]))].slice(0, 20).join(', ')
  const what = named === undefined ? 'No field of its records looks like the text' : `No record has a field "${named}" with a text`
  return problem(path, 'NO_TEXT', `${what}. Name the right one with --field text=NAME; there are: ${names || 'none'}.`)
}

/** The order of day and month in dates like 06/08/2018, from those that leave no choice; null if there are none or they disagree. */
function orderOfDates(records: readonly WithFields[]): NumericOrder {
  const orders = new Set<NumericOrder>()
  for (const { fields } of records) for (const name of usualFields.date) orders.add(numericOrder(fields.get(name)))
  orders.delete(null)
  return orders.size === 1 ? ([...orders][0] ?? null) : null
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

function uniqueId(given: string | null, number: number, taken: Set<string>): string {
  const id = oneLine(given)?.slice(0, LONGEST_ID) ?? ''
  let unique = id === '' || taken.has(id) ? String(number) : id
  while (taken.has(unique)) unique = `${unique}+`
  taken.add(unique)
  return unique
}

/** JSON can spell half a character, which no file can hold. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD')

/** Texts taken from web pages keep their tags in many collections. */
async function withoutMarkup(text: string): Promise<string> {
  if (!/<\/(?:p|div|li|td|h[1-6]|a|b|strong|em|span)>|<br ?\/?>/i.test(text)) return text
  const { textOfMarkup } = await import('../html/text-of-markup.ts')
  return textOfMarkup(text)
}

function capped(problems: readonly Problem[], path: string): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  const rest = problems.length - MOST_PROBLEMS
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    problem(path, 'BAD_RECORD', `${rest} more records have such problems. Mend the file and run again.`),
  ]
}
