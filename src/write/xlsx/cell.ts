import type { Field } from '../cells.ts'
import { xmlText } from '../xml-text.ts'
import { style } from './styles.ts'

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** A text cell. It never is a formula, and with the quote prefix it does not become one when someone edits it. */
export function textCell(place: string, text: string, wanted: number = style.plain): string {
  if (text === '') return ''
  const shown = text.replace(/\r\n?/g, '\n').replace(ESCAPE_LIKE, '_x005F$&')
  const format = wanted === style.plain && FORMULA_LIKE.test(text) ? style.quoted : wanted
  return `<c r="${place}"${formatted(format)} t="inlineStr"><is><t${EDGES.test(shown) ? ' xml:space="preserve"' : ''}>${xmlText(shown)}</t></is></c>`
}

const FORMULA_LIKE = /^[=+\-@\t]/
// "_x000D_" would be read as a carriage return.
const ESCAPE_LIKE = /_x[0-9A-Fa-f]{4}_/g
const EDGES = /^\s|\s$|\n|\s\s/

/** A number; one with more digits than a spreadsheet calculates with is text, so that none is lost. */
export function numberCell(place: string, field: Exclude<Field, null>, wanted: number = style.plain): string {
  const digits = String(field)
  const significant = digits.replace(/^-|\./g, '').replace(/^0+|0+$/g, '')
  if (significant.length > 15 || !/^-?\d+(?:\.\d+)?$/.test(digits)) return textCell(place, digits)
  return `<c r="${place}"${formatted(wanted)}><v>${digits}</v></c>`
}

/** A day as a real date. Spreadsheets count days from 1900 and take that for a leap year: what is earlier than March 1900 is text. */
export function dayCell(place: string, day: string): string {
  const serial = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS
  return serial >= FIRST_SAFE ? `<c r="${place}"${formatted(style.day)}><v>${serial}</v></c>` : textCell(place, day)
}

const DAY_MS = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_SAFE = 61

const formatted = (index: number): string => (index === style.plain ? '' : ` s="${index}"`)
