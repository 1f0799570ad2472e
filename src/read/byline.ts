import { oneLine } from './one-line.ts'

// Bylines go on with the time: "Justin Yu July 30, 2013 11:25 AM", "Sam Byford on June 29", "Doug Stanglin, USA TODAY 8:42 a.m."
const time =
  /[\s,|·–-]+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|\d{1,2}[:.]\d\d|\d{1,2}\s+[a-z]{3,9}\s+\d{4}|\d{1,4}[-/]\d|published|updated|posted|@)[\s\S]*$/i

// What programs put where nobody gave a name.
const nobody =
  /^(?:unknown(?: author)?|anonymous|admin(?:istrator)?|(?:microsoft office |windows )?user|owner|author|root|default|none|n\/a|staff)$/i

/** The names in a byline, without "By" and the time; null for an address, an account or a paragraph. */
export function cleanAuthor(value: string | null | undefined): string | null {
  const name = oneLine(value)
    ?.replace(/^(?:(?:written|posted|reported)\s+)?by:?\s+/i, '')
    .replace(/^/, ' ')
    .replace(time, '')
    .trim()
  if (name !== undefined && nobody.test(name)) return null
  return name === undefined || name === '' || name.length > 120 || /^(?:https?:|@|www\.)/.test(name) ? null : name
}
