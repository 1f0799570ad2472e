import type { Document } from '../../types.ts'
import { isDay } from './calendar.ts'

/** Order of numeric dates: with slashes or hyphens, and with full stops. */
export interface NumericOrder {
  readonly dayFirst: boolean
  readonly dottedDayFirst: boolean
}

/**
 * Which order a document writes its numeric dates in: what the user says; else its own dates that allow one order only, the one that is the
 * document's own day; else how it spells dates out, its money and its address; else the American order for slashes and the European for full stops.
 */
export function numericOrder(document: Document, dayFirst: boolean | null): NumericOrder {
  if (dayFirst !== null) return { dayFirst, dottedDayFirst: dayFirst }
  const { text, published } = document
  let votes = 0
  for (const [, a = '', b = '', c = ''] of text.matchAll(/(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)(?![\d/-])/g)) {
    const [first, second] = [Number(a), Number(b)]
    const year = c.length === 4 ? Number(c) : 2000 + Number(c)
    const asDayFirst = isDay(year, second, first)
    const asMonthFirst = isDay(year, first, second)
    if (asDayFirst !== asMonthFirst) votes += asDayFirst ? 10 : -10
    else if (asDayFirst && first !== second && published !== null) {
      const day = `-${b.padStart(2, '0')}-${a.padStart(2, '0')}`
      const month = `-${a.padStart(2, '0')}-${b.padStart(2, '0')}`
      if (published.slice(0, 4) === String(year)) votes += published.endsWith(day) ? 5 : published.endsWith(month) ? -5 : 0
    }
  }
  if (votes !== 0) return { dayFirst: votes > 0, dottedDayFirst: votes > 0 }
  const spelt =
    count(text, /\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/g) -
    count(text, /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}\b/g)
  const money = count(text, /[£€₹]|\b(?:Rs|EUR|GBP|INR|AUD|NZ\$|A\$|KSh|KES|NGN|N\d|R\d)/g) - count(text, /(?<![A-Z])\$\d/g)
  const place = /\.(?:uk|au|nz|ie|in|za|ng|ke|de|fr|es|it|nl|eu|sg|my|hk)(?:\/|$)/.test(document.url ?? '') ? 3 : 0
  const total = spelt * 3 + money + place
  return { dayFirst: total > 0, dottedDayFirst: total >= -5 }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
