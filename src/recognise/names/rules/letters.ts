import type { Span } from '../../../types.ts'

/** A name with the letters of a member or an honour behind it is a person's: "Isla Falkirk-Lowe MSP". Gives the name alone; null for other names. */
export function withoutLetters(text: string, { start, end }: Span): Span | null {
  const match = LETTERS.exec(text.slice(start, end))
  return match === null ? null : { start, end: end - (match[1] ?? '').length }
}

const LETTERS = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(,? (?:MSP|MP|MEP|MLA|TD|QC|KC|OBE|CBE|MBE))$/u
