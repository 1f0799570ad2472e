import type { Lexeme } from './lexemes.ts'

/** What an amount is per. */
export function readPer(_lexemes: readonly Lexeme[], _to: number): string | null {
  return null
}
