import { InvalidArgumentError } from 'commander'

/** Readers of single arguments: each gives the value, or tells the user how to write it. */

export function isoDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day as 2024-03-01.')
  return text
}

/** A day of the calendar written as ISO 8601. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}

export function probability(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Write a number from 0 to 1.')
  return value
}

const FIELDS: readonly string[] = ['text', 'title', 'author', 'date', 'url', 'id']

export function field(text: string, known: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [name = '', source = ''] = text.split(/=(.*)/s)
  if (!FIELDS.includes(name) || source === '') {
    throw new InvalidArgumentError(`Write it as text=body, with one of ${FIELDS.join(', ')} in front.`)
  }
  return new Map([...known, [name, source]])
}
