import { usualFields } from './fields.ts'
import { fieldsOf, type Item, isObject, stringOf } from './record.ts'

const numbered = (values: readonly unknown[]): readonly Item[] =>
  values.map((value, index) => ({ value, number: index + 1, where: `record ${index + 1}` }))

/** How deep a list of records may lie: `{"response": {"hits": {"hits": […]}}}`. */
const DEEPEST = 4

/** The records that a JSON value is or holds: a list, or an object that holds one or keeps them by id, or a single one. Null when it is none of these. */
export function recordsIn(value: unknown, textField: string | undefined): readonly Item[] | null {
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
