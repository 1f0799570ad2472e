import type { Span } from '../../types.ts'
import type { Amount, Reader } from './amount.ts'
import { at } from './lexemes.ts'

/** A table whose head says that its amounts are in thousands, millions or billions. */
export interface ScaledTable extends Span {
  /** Power of ten. */
  readonly power: number
}

const HEAD = /\bin (thousands|millions|billions)\b/gi
const powers: ReadonlyMap<string, number> = new Map([
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
])

// A longer line without columns is prose.
const LONGEST_LABEL = 90

/** The tables of a text under "(in millions, except per share)", each to its last line that has columns, is short or empty. */
export function scaledTables(text: string): readonly ScaledTable[] {
  const tables: ScaledTable[] = []
  // A look for plain pieces spares most texts the pattern.
  if (!['illions', 'housands', 'ILLIONS', 'HOUSANDS'].some(piece => text.includes(piece))) return tables
  for (const match of text.matchAll(HEAD)) {
    const lineStart = text.lastIndexOf('\n', match.index) + 1
    const start = endOfLine(text, match.index)
    // "Losses ran to sums in millions": the head of a table is short, and in brackets or says what is so counted.
    const line = text.slice(lineStart, start)
    if (line.length > LONGEST_LABEL + line.search(/\S/) && !/[|\t]/.test(line)) continue
    if (!/[([]|^\W*(?:(?:all )?(?:amounts|figures|dollars|euros|pounds|\p{Sc})\W.*)?\bin (?:thou|mill|bill)/iu.test(line)) continue
    const power = powers.get(match[1]?.toLowerCase() ?? '')
    if (power !== undefined) tables.push({ start, end: endOfTable(text, start), power })
  }
  return tables
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function endOfTable(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const end = endOfLine(text, at + 1)
    const line = text.slice(at + 1, end)
    if (line.trim().length > LONGEST_LABEL && !/\S {2,}\S|[|\t]/.test(line)) return at
    at = end
  }
  return text.length
}

/** Power of ten that the head of its table gives an amount in a column; 0 outside such tables, in prose, and of what is per share. */
export function tablePower(tables: readonly ScaledTable[], { amount, reader }: { amount: Amount; reader: Reader }): number {
  if (tables.length === 0 || amount.scale !== null || amount.denomination.minor || amount.denomination.form === 'word') return 0
  const first = at(reader.lexemes, amount.from)
  const table = tables.findLast(({ start, end }) => first.start >= start && first.start < end)
  if (table === undefined) return 0
  const before = at(reader.lexemes, amount.from - 1)
  const lineStart = reader.text.lastIndexOf('\n', first.start) + 1
  const row = reader.text.slice(lineStart, first.start)
  if (first.gap !== 2 && before.raw !== '|' && !/\S(?: {2,}|\t)\S/.test(row)) return 0
  return PER_PIECE.test(row) ? 0 : table.power
}

const PER_PIECE = /\bper\b|\b(?:shares?|shr|eps|prices?|dividends?|rate)\b/i
