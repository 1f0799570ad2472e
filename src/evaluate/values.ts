import type { Mention } from '../types.ts'
import type { GoldSpan } from './gold.ts'

/** The value in the corpus's own spelling as the tables spell it: `199X` is the TIMEX3 value 199, `A..B` the range A/B. Null for names. */
export function goldValue({ kind, value }: GoldSpan): string | null {
  if (value === null || (kind !== 'money' && kind !== 'date')) return null
  return kind === 'money' ? value : value.replace('..', '/').replace(/(?<=^|\/)(\d\d\d?)X+(?=$|\/)/g, '$1')
}

export function valueIn(mention: Mention): string | null {
  if (mention.kind === 'date') return mention.value.timex
  if (mention.kind !== 'money') return null
  const { amount, amountMax, currency } = mention.value
  const figure = amountMax === null ? (amount ?? '') : `${amount ?? ''}..${amountMax}`
  return `${currency ?? '?'} ${figure}`
}

/** `0.50` and `0.5` are the same amount. */
export const sameValue = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (value: string): string =>
  value.replace(/(\d)\.(\d*?)0+(?=$|\.\.|\s)/g, (_, before: string, digits: string) => (digits === '' ? before : `${before}.${digits}`))
