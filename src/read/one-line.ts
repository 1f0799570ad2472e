import { withoutInvisible } from './invisible.ts'

const LONGEST = 2000
const LONGEST_LINE = 300

/** A title or name as one line without control characters and what is invisible; null when nothing is left. */
export function oneLine(value: string | null | undefined): string | null {
  const line = withoutInvisible((value ?? '').slice(0, LONGEST).replace(/[\s\p{Cc}]+/gu, ' ')).trim()
  if (line === '') return null
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')}…`
}
