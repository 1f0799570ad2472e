const LONGEST = 2000
const LONGEST_LINE = 300

/** A title or name as one line without control characters and what is invisible; null when nothing is left. */
export function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? '')
    .slice(0, LONGEST)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (line === '') return null
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')}…`
}
