import { abbreviations, signs } from '../../data/currency-signs.ts'

/** What the format of a cell makes of its number. */
export type NumberFormat =
  | { readonly kind: 'plain' | 'day' | 'time' | 'percent' }
  /** `sign`: what stands at the amount, `$` or `kr`. */
  | { readonly kind: 'money'; readonly sign: string }

const plain: NumberFormat = { kind: 'plain' }

/** Formats that a workbook does not spell out. ECMA-376, part 1, 18.8.30. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return { kind: 'percent' }
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return { kind: 'day' }
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35)) return { kind: 'time' }
  return (id >= 5 && id <= 8) || id === 42 || id === 44 ? { kind: 'money', sign: '$' } : plain
}

/** `[$€-407]`, `[Red]`; "text"; \c; _c and *c, which only fill. */
const pieces = /\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|"([^"]*)"|\\(.)|[_*].|([^[\]"\\_*]+)/g

/**
 * What a format code says: `dd/mm/yyyy` a day, `#,##0.00 [$€-407]` an amount in euros.
 * Only its first section is looked at, which is that of positive numbers.
 */
export function parseFormat(code: string): NumberFormat {
  const [section = ''] = code.split(';')
  let [digits, sign] = ['', '']
  for (const [, currency = '', quoted = '', escaped = '', bare = ''] of section.matchAll(pieces)) {
    digits += bare
    sign ||= currency.trim() || currencyIn(quoted) || currencyIn(escaped) || (/\p{Sc}/u.exec(bare)?.[0] ?? '')
  }
  if (/[yd]|mmm/i.test(digits) && !/general/i.test(digits)) return { kind: 'day' }
  if (/[hs]/i.test(digits)) return { kind: 'time' }
  if (sign !== '' && /[#0?]|general/i.test(digits)) return { kind: 'money', sign }
  return digits.includes('%') ? { kind: 'percent' } : plain
}

/** "US$", "EUR", "kr"; not "shares". */
function currencyIn(text: string): string {
  const sign = text.trim()
  return /^(?:\p{L}{0,3}\p{Sc}|[A-Z]{3})$/u.test(sign) || signs.has(sign) || abbreviations.has(sign) ? sign : ''
}

const DAY = 86_400_000

/** The number of a cell as a reader sees it, but for days, which are ISO. `from1904`: the workbook counts its days from then. */
export function showNumber(value: string, format: NumberFormat, from1904: boolean): string {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  // As Excel does: 0.1 + 0.2 is 0.3.
  const rounded = Number(number.toPrecision(15))
  if (format.kind === 'percent') return `${Number((number * 100).toPrecision(12))}%`
  if (format.kind === 'money') return showMoney(rounded, format.sign)
  if (format.kind === 'plain' || number < 0 || number >= 2_958_466) return String(rounded)
  // 1900 had no 29 February, but Excel's has.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30)
  const [day = '', time = ''] = new Date(epoch + Math.round((number * DAY) / 1000) * 1000).toISOString().split('T')
  if (format.kind === 'time' && number < 1) return time.slice(0, 5)
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`
}

/** `$1,234,567.50`, `-EUR 2,000`. */
export function showMoney(amount: number, sign: string): string {
  const size = Math.abs(amount)
  const [whole = '', fraction = ''] = (size >= 1e21 ? String(size) : Number.isInteger(size) ? size.toFixed(0) : decimals(size)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${amount < 0 ? '-' : ''}${sign}${/\p{L}$/u.test(sign) ? ' ' : ''}${grouped}${fraction === '' ? '' : `.${fraction}`}`
}

// Prices may be fractions of a cent.
const decimals = (size: number): string => (size < 1 ? String(Number(size.toFixed(6))).replace(/^(0\.\d)$/, '$10') : size.toFixed(2))
