import type { Qualifier } from '../../types.ts'
import type { Lexeme } from './lexemes.ts'

/** The hedge of an amount, which stands outside its span. */
export function readQualifier(_lexemes: readonly Lexeme[], _from: number, _to: number): Qualifier | null {
  return null
}
