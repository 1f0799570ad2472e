import type { FieldName, ReadOptions } from '../source.ts'
import { fieldKey, usualFields } from './fields.ts'

/** A record of a collection as it was parsed: a JSON object, a row under its headers, or a bare string that is the text. */
export interface Item {
  readonly value: unknown
  /** 1-based, counting damaged ones. */
  readonly number: number
  /** "line 17", to say where it stands. */
  readonly where: string
  /** Of a record that is kept under its id, instead of holding it. */
  readonly key?: string
}

/** Fields of a record, and of the objects in it where it has no field of that name itself; by `fieldKey`. */
export type Fields = ReadonlyMap<string, unknown>

const DEEPEST = 3

export function fieldsOf(value: unknown): Fields {
  const fields = new Map<string, unknown>()
  if (typeof value === 'string') fields.set('text', value)
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const object of level) {
      if (!isObject(object)) continue
      for (const [name, member] of Object.entries(object)) {
        const key = fieldKey(name)
        if (!fields.has(key) && stringOf(member) !== null) fields.set(key, member)
        if (isObject(member)) next.push(member)
      }
    }
    level = next
  }
  return fields
}

export const isObject = (value: unknown): value is Readonly<{ [name: string]: unknown }> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a field that the user named (`body`, or `article.body` inside another), or else of the first usual one that is not empty. */
export function memberOf(name: FieldName, value: unknown, fields: Fields, options: ReadOptions): unknown {
  const named = options.fields[name]
  if (named !== undefined) return memberAt(value, named) ?? fields.get(fieldKey(named))
  for (const usual of usualFields[name]) {
    const found = fields.get(usual)
    if (found !== undefined && stringOf(found)?.trim()) return found
  }
  return undefined
}

function memberAt(value: unknown, path: string): unknown {
  if (isObject(value) && Object.hasOwn(value, path)) return value[path]
  return path
    .split('.')
    .reduce<unknown>((object, name) => (isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined), value)
}

// {"rendered": "…"} (WordPress), {"main": "…"} (New York Times), {"name": "…"} (JSON-LD), {"#text": "…"} (XML turned to JSON)
const wrappers = ['rendered', 'main', 'original', 'name', 'value', 'text', '#text', '_']

/** A field as text: a list of paragraphs or authors in one, an object by the member that holds its words. Null when it has none. */
export function stringOf(value: unknown, between = '\n\n'): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) {
    const items = value.map(item => stringOf(item, between))
    return items.length > 0 && items.every(item => item !== null) ? items.join(between) : null
  }
  if (isObject(value)) for (const name of wrappers) if (typeof value[name] === 'string') return value[name]
  return null
}
