import { decodeHTML } from 'entities'
import { oneLine } from '../one-line.ts'

/** One line with its character references decoded; null when nothing is left. */
export function plain(value: string | null | undefined): string | null {
  return oneLine(decodeHTML((value ?? '').slice(0, 2000)))
}
