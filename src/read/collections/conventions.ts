import { type NumericOrder, numericOrder } from '../day.ts'
import type { Conventions, ReadOptions } from '../source.ts'
import { usualFields } from './fields.ts'
import { type Fields, memberOf, stringOf } from './record.ts'

/** Gathers what the records of a collection decide together, one record after the other. */
export interface Gathering {
  add(value: unknown, fields: Fields): void
  /** Null when no field looks like the text. */
  finish(): Conventions | null
}

/** Records that show which field holds the texts, where none has a usual name. */
const SAMPLE = 100

export function gatherConventions(options: ReadOptions): Gathering {
  const orders = new Set<NumericOrder>()
  const lengths = new Map<string, number>()
  let [count, usual] = [0, false]
  return {
    add(value, fields) {
      count++
      usual ||= Boolean(stringOf(memberOf('text', value, fields, options))?.trim())
      if (!usual && count <= SAMPLE) measure(fields, lengths)
      for (const name of usualFields.date) if (fields.has(name)) orders.add(numericOrder(fields.get(name)))
    },
    finish() {
      const text = usual || options.fields.text !== undefined ? null : longestField(lengths, Math.min(count, SAMPLE))
      if (!usual && text === null && count > 0) return null
      orders.delete(null)
      // Dates that disagree leave the order open.
      return { text, order: orders.size === 1 ? ([...orders][0] ?? null) : null }
    },
  }
}

/** The text of a record; null or blank when it has none. */
export function textOf(value: unknown, fields: Fields, { text }: Conventions, options: ReadOptions): string | null {
  return stringOf(text === null ? memberOf('text', value, fields, options) : fields.get(text))
}

function measure(fields: Fields, lengths: Map<string, number>): void {
  for (const [key, value] of fields)
    if (typeof value === 'string' && /\S\s+\S+\s+\S/.test(value)) lengths.set(key, (lengths.get(key) ?? 0) + value.length)
}

/** Where no field has a usual name, the texts are in the one with long values of several words. */
function longestField(lengths: ReadonlyMap<string, number>, records: number): string | null {
  const [key, length] = [...lengths].reduce((best, each) => (each[1] > best[1] ? each : best), ['', 0])
  return length >= records * 200 ? key : null
}
