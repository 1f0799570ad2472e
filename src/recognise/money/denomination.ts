/** What an amount counts, as far as its own words tell. The document decides the rest (context.ts). */
export interface Denomination {
  /** ISO code where the sign or word has only one. */
  readonly code: string | null
  /** Units (or minor units) that the word may mean, in the terms of src/data/currency-units.ts. */
  readonly units: readonly string[]
  readonly minor: boolean
  /** Said by an adjective: `Egyptian pounds`. */
  readonly country: string | null
  /** `new`, `old`: of two generations the later or the earlier. */
  readonly generation: 'new' | 'old' | null
  /** A word with another everyday meaning, or a bare letter: counts only with support. */
  readonly weak: boolean
  /** What stood there, for rules that depend on the very form. */
  readonly form: 'sign' | 'code' | 'abbreviation' | 'word'
  /** The word, sign or code as read, lower-case. */
  readonly word: string
}

export interface Reading {
  readonly denomination: Denomination
  /** Index after it. */
  readonly to: number
  /** The number must touch it: `R268`, `N250,000`. */
  readonly glued: boolean
  /** `MUSD`, `TEUR`: power of ten in the abbreviation. */
  readonly power: number
}

const isCode = (means: string): boolean => means.length === 3 && means === means.toUpperCase() && /^[A-Z]/.test(means)

const denominations = new Map<string, Denomination>()

/** The same object for the same word: a document repeats its signs. */
export function denominate(means: string, form: Denomination['form'], word: string, weak = false): Denomination {
  const key = `${form}${weak ? '?' : ''} ${word}`
  const known = denominations.get(key)
  if (known !== undefined) return known
  const code = isCode(means) ? means : null
  const made = { code, units: code === null ? [means] : [], minor: means === 'cent', country: null, generation: null, weak, form, word }
  denominations.set(key, made)
  return made
}

/** `GBX 412`, `412 GBp`: the London exchange quotes in pence. */
export const londonPence: Denomination = { ...denominate('GBP', 'code', 'gbx'), minor: true }
export const isLondonPence = (word: string): boolean => word === 'GBX' || word === 'GBp'

export const reading = (denomination: Denomination, to: number, glued = false, power = 0): Reading => ({ denomination, to, glued, power })
