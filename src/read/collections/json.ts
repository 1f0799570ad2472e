import { decodeWhole } from '../decode-whole.ts'
import { problem, type Reader, refusal } from '../source.ts'
import { usualFields } from './fields.ts'
import { parseLines } from './jsonl.ts'
import { fieldsOf, type Item, isObject, stringOf } from './record.ts'
import { toDrafts } from './to-drafts.ts'

/** JSON: a list of records, an object that holds one or keeps them by id, or a single document. A file of JSON Lines will do too. */
export const readJson: Reader = async source => {
  const { text, problems } = await decodeWhole(source)
  if (text === null) return { drafts: [], problems }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const lines = parseLines(text, source.path)
    if (lines.records.some(record => isObject(record.value)))
      return toDrafts('jsonl', lines.records, source, [...problems, ...lines.problems])
    const where = placeOf(error, text)
    return {
      drafts: [],
      problems: [...problems, problem(source.path, 'BAD_RECORD', 'It is not valid JSON. Mend it, or export it again.', where)],
    }
  }
  const records = recordsIn(value, source.options.fields.text)
  return records === null
    ? refusal(source.path, 'NO_TEXT', 'It holds no list of records. Give records with a text each, and name it with --field text=NAME.')
    : toDrafts('json', records, source, problems)
}

/** "at position 17" of the parser's message, as a line. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(String(error))?.[1]
  return position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}`
}

const numbered = (values: readonly unknown[]): readonly Item[] =>
  values.map((value, index) => ({ value, number: index + 1, where: `record ${index + 1}` }))

/** How deep a list of records may lie: `{"response": {"hits": {"hits": […]}}}`. */
const DEEPEST = 4

function recordsIn(value: unknown, textField: string | undefined): readonly Item[] | null {
  if (Array.isArray(value)) return numbered(value)
  if (!isObject(value)) return null
  const lists = listsIn(value).sort((a, b) => b.length - a.length)
  const ownText =
    Object.keys(value).some(name => name === textField || usualFields.text.includes(name.toLowerCase())) && hasText(value, textField)
  if (ownText) return numbered([value])
  const list = lists.find(items => items.slice(0, 20).some(item => hasText(item, textField))) ?? lists[0]
  if (list !== undefined) return numbered(list)
  const members = Object.entries(value)
  if (members.length > 0 && members.every(([, member]) => isObject(member) && hasText(member, textField))) {
    return members.map(([key, member], index) => ({ value: member, number: index + 1, where: `record ${index + 1}`, key }))
  }
  return numbered([value])
}

/** Lists of objects in an object, outer ones first. */
function listsIn(value: unknown, depth = 0): (readonly unknown[])[] {
  if (depth > DEEPEST || !isObject(value)) return []
  const members = Object.values(value)
  const own = members.filter((member): member is readonly unknown[] => Array.isArray(member) && member.some(isObject))
  return [...own, ...members.flatMap(member => listsIn(member, depth + 1))]
}

function hasText(value: unknown, textField: string | undefined): boolean {
  const fields = fieldsOf(value)
  return textField === undefined ? usualFields.text.some(name => stringOf(fields.get(name))?.trim()) : fields.has(textField.toLowerCase())
}
