import { months } from '../data/calendar-words.ts'

/** A document's own day as its head or its name gives it. */
export interface Published {
  readonly day: string
}

// Only the head of a document says when it was written; dates further down are what it talks about.
const HEAD_LINES = 12
const HEAD_LENGTH = 1500

const monthNames = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?<month>${monthNames})\\.? {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? {1,2}|, ?)(?<year>\\d{4})\\b`, 'i'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?<month>${monthNames})\\.?,?[ -](?<year>\\d{4})\\b`, 'i'),
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?!\d)/,
]

/** The day in a dateline or date line at the head of the text. */
export function publishedFromText(text: string): Published | null {
  const lines = text.slice(0, HEAD_LENGTH).split('\n').slice(0, HEAD_LINES)
  for (const line of lines) {
    if (line.length > 120 && !/^[^a-z]{3,40}[,(]/.test(line)) continue
    const day = dayIn(line.slice(0, 120))
    if (day !== null) return { day }
  }
  return null
}

function dayIn(line: string): string | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(line)?.groups
    if (groups === undefined) continue
    const month = groups['number'] === undefined ? (months[(groups['month'] ?? '').toLowerCase()] ?? 0) : Number(groups['number'])
    const day = isoDay(Number(groups['year']), month, Number(groups['day']))
    if (day !== null) return day
  }
  return null
}

/** The day in a file or folder name: `2018-08-06_…`, `2018/08/06/…`, `20180806-…`. */
export function publishedFromPath(path: string): Published | null {
  const found = [...path.matchAll(/(?<!\d)((?:19|20)\d\d)([-_/.]?)(\d\d)\2(\d\d)(?!\d)/g)].at(-1)
  if (found === undefined) return null
  const day = isoDay(Number(found[1]), Number(found[3]), Number(found[4]))
  return day === null ? null : { day }
}

function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}
