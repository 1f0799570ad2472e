import { months } from '../../data/calendar-words.ts'
import { isDay } from './calendar.ts'
import { kinds } from './lexicon.ts'

/** What a token with digits stands for. */
export interface Code {
  readonly kind: number
  readonly value: number
  /** A year inside the code (`1Q24` → 2024), or a whole day. */
  readonly name: string
}

/** Two digits as a year: 40 to 99 of the last century, the rest of this one. */
export function fullYear(digits: string): number {
  const value = Number(digits)
  if (digits.length === 4) return value
  return value >= 40 ? 1900 + value : 2000 + value
}

/** Reads a token with digits; null when it cannot be part of a date. */
export function codeOf(token: string): Code | null {
  if (token.length > 10) return null
  if (/^\d+$/.test(token)) return digitsOnly(token)
  if (token.includes('.')) return dotted(token)
  if (token.includes(',')) return null
  return lettersAndDigits(token.toLowerCase())
}

function digitsOnly(token: string): Code | null {
  const value = Number(token)
  if (token.length <= 2) {
    const kind = kinds.TWODIGITS | kinds.COUNT | (value >= 1 && value <= 31 ? kinds.DAY : 0)
    return { kind, value, name: token }
  }
  if (token.length === 3) return { kind: kinds.COUNT, value, name: '' }
  if (token.length === 4) return value >= 1000 && value < 2200 ? { kind: kinds.YEAR, value, name: '' } : null
  if (token.length !== 8) return null
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100]
  return year >= 1900 && year < 2100 && isDay(year, month, day) ? { kind: kinds.EIGHTDIGITS, value, name: '' } : null
}

/** `14.07.2025`, `14.7.25`, `2025.07.14`; the order is decided later. */
function dotted(token: string): Code | null {
  return /^(?:\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)|\d{4}\.\d{1,2}\.\d{1,2})$/.test(token) ? { kind: kinds.DOTTED, value: 0, name: token } : null
}

function lettersAndDigits(token: string): Code | null {
  let match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token)
  if (match !== null) return ordinal(Number(match[1]), token)
  match = /^(\d{2,4})s$/.exec(token)
  if (match !== null) return decade(match[1] ?? '')
  match = /^(?:q([1-4])|([1-4])q)(?:fy)?(\d{2}|\d{4})?$/.exec(token)
  if (match !== null) return { kind: kinds.QUARTER, value: Number(match[1] ?? match[2]), name: yearName(match[3]) }
  match = /^(?:h([12])(?=(?:fy)?\d{4}$|$)|([12])h)(?:fy)?(\d{2}|\d{4})?$/.exec(token)
  if (match !== null) return { kind: kinds.HALF, value: Number(match[1] ?? match[2]), name: yearName(match[3]) }
  match = /^(\d{4})([qh])([1-4])$/.exec(token)
  if (match !== null) return { kind: match[2] === 'q' ? kinds.QUARTER : kinds.HALF, value: Number(match[3]), name: match[1] ?? '' }
  match = /^(?:fy|cy)(\d{2}|\d{4})e?$/.exec(token)
  if (match !== null) return { kind: kinds.FISCAL, value: fullYear(match[1] ?? ''), name: '' }
  match = /^w(\d{2})$/.exec(token)
  if (match !== null) return Number(match[1]) <= 53 ? { kind: kinds.WEEKCODE, value: Number(match[1]), name: '' } : null
  match = /^(\d{1,2})(?:st|nd|rd|th)?([a-z]{3,9})(\d{2}|\d{4})?$/.exec(token)
  if (match !== null) return glued(Number(match[1]), match[2] ?? '', match[3])
  match = /^([a-z]{3,9})(\d{1,2}|\d{4})$/.exec(token)
  if (match !== null)
    return glued(match[2]?.length === 4 ? 0 : Number(match[2]), match[1] ?? '', match[2]?.length === 4 ? match[2] : undefined)
  return null
}

const yearName = (digits: string | undefined): string => (digits === undefined ? '' : String(fullYear(digits)))

/** 1st, 2nd, 3rd, 4th …: the ending must fit the number; "21th" is met in mail. */
function ordinal(value: number, token: string): Code | null {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return (token.endsWith(ending) || (value > 20 && token.endsWith('th'))) && value >= 1 ? { kind: kinds.ORDINAL, value, name: '' } : null
}

function decade(digits: string): Code | null {
  const value = Number(digits)
  if (digits.length === 4) return value >= 1000 && value < 2200 && value % 10 === 0 ? { kind: kinds.DECADE, value, name: '' } : null
  return digits.length === 2 && value % 10 === 0 ? { kind: kinds.DECADE, value, name: '' } : null
}

/** `06Aug2018`, `6Aug`, `Aug2018`: day × 100 + month, the year as name. */
function glued(day: number, word: string, year: string | undefined): Code | null {
  const month = months[word]
  if (month === undefined || day > 31 || (day === 0 && year === undefined)) return null
  return { kind: kinds.GLUED, value: day * 100 + month, name: yearName(year) }
}
