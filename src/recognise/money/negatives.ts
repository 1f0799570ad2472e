import type { Amount, Reader } from './amounts.ts'
import type { Context, Resolution } from './context.ts'

/** False for what only looks like money in this document. */
export function isMoney(amount: Amount, _reader: Reader, resolution: Resolution, _context: Context): boolean {
  if (!amount.denomination.weak) return true
  return resolution.supported || amount.scale !== null || amount.printed.includes(',')
}
