import Big from 'big.js'

/**
 * Reads a number as printed, with the separators of any region: `1,234.5`, `1.234,5`, `12,34,567`, `1'000`, `1 850,00`; null when the
 * separators make no sense (`1,1,1`, `1.2.3`). `dotGroups` says that a single dot before three digits groups thousands, as in Jakarta.
 */
export function readNumeral(raw: string, dotGroups: boolean): Big | null {
  const text = raw.replace(/['’\s]/gu, '')
  const dot = text.indexOf('.')
  const comma = text.indexOf(',')
  const plain = dot < 0 && comma < 0 ? text : dot < 0 ? withCommas(text) : comma < 0 ? withDots(text, dotGroups) : withBoth(text)
  if (plain !== null && /^0\d/.test(plain)) return null
  return plain === null || plain.length > MAX_DIGITS ? null : new Big(plain)
}

const MAX_DIGITS = 40

const groupedByComma = /^\d{1,3}(?:,\d{3})+$/
const groupedTheIndianWay = /^\d{1,3}(?:,\d{2})+,\d{3}$/
const groupedByDot = /^\d{1,3}(?:\.\d{3})+$/

function withCommas(text: string): string | null {
  if (groupedByComma.test(text) && !text.startsWith('0')) return text.replaceAll(',', '')
  if (groupedTheIndianWay.test(text)) return text.replaceAll(',', '')
  return text.indexOf(',') === text.lastIndexOf(',') ? text.replace(',', '.') : null
}

function withDots(text: string, dotGroups: boolean): string | null {
  const single = text.indexOf('.') === text.lastIndexOf('.')
  if (groupedByDot.test(text) && (dotGroups || !single) && !text.startsWith('0')) return text.replaceAll('.', '')
  return single ? (text.startsWith('.') ? `0${text}` : text) : null
}

/** The mark that comes last divides the decimals. */
function withBoth(text: string): string | null {
  const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ','
  const at = text.indexOf(decimal)
  if (at !== text.lastIndexOf(decimal)) return null
  const whole = text.slice(0, at)
  const grouped = decimal === '.' ? groupedByComma.test(whole) || groupedTheIndianWay.test(whole) : groupedByDot.test(whole)
  return grouped ? `${whole.replace(/[.,]/g, '')}.${text.slice(at + 1)}` : null
}
