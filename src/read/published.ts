import { months } from '../data/calendar-words.ts'

/** A document's own day as its head or its name gives it. */
export interface Published {
  /** ISO 8601. */
  readonly day: string
}

// Only the head of a document says when it was written; dates further down are what it talks about.
const HEAD_LINES = 15
const HEAD_LENGTH = 3000
/** A dateline stands at the start of its paragraph. */
const LINE_HEAD = 160

const MONTH = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? '

/** Full dates only. Numbers alone must leave no doubt: year first, or a day above 12. */
const fullDates: readonly RegExp[] = [
  // March 01, 2008 · Tuesday, Sept. 4th, 2012 · AUG 22 (Reuter) 1996
  new RegExp(
    `(?<![\\p{L}\\d])(?:${WEEKDAY})?(?<month>${MONTH})\\.? {0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? {1,2}|, ?| \\(\\p{L}{2,20}\\) )(?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  // 3 May 2021 · Tue, 4 Jun 2013 · the 30th day of September, 1999 · 12-Mar-2004
  new RegExp(
    `(?<![\\p{L}\\d.])(?:${WEEKDAY})?(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?:day of |of )?(?<month>${MONTH})\\.?,?[ -](?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  // 1996-08-22 · 2021/05/03 · 2021.05.03
  /(?<![\d./-])(?<year>\d{4})([-/.])(?<number>\d{2})\2(?<day>\d{2})(?![\d/-])/gu,
  // 25/12/2010 · 14.07.2025
  /(?<![\d./-])(?<day>1[3-9]|2\d|3[01])([-/.])(?<number>\d{1,2})\2(?<year>\d{4})(?![\d/-])/gu,
  // 12/25/2010
  /(?<![\d./-])(?<number>\d{1,2})([-/.])(?<day>1[3-9]|2\d|3[01])\2(?<year>\d{4})(?![\d/-])/gu,
]

const LABEL =
  /(?:^|[|•·(.–—-]|\s\s|\b(?:ET|GMT)\b)\s*(?:first published|published|publication date|posted|updated|last updated|last modified|(?:\p{L}{2,12} )?date|date prepared|dated|date of issue|issued|issue date|released?|release date|for (?:immediate )?release|press release|filed|sent|created|decided|date of (?:the |this )?(?:report|meeting|hearing|decision|judge?ment|letter|notice|filing)(?: \([^()]{1,60}\))?)(?: online)?(?: on| at)?\s*[:,|–—-]*\s*(?:\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?,?(?: (?:[ECMP][SD]?T|GMT|BST|CES?T|UTC))?,?(?: on)? )?$/iu
/** Minutes of the Planning Committee held at the Town Hall on */
const MEETING =
  /^(?:(?:draft|unconfirmed|confirmed|approved) )?(?:minutes|agenda|proceedings|transcript|notes|record)\b.{0,130}(?:\bon|\bheld|[,:–—-])\s*$/iu
/** Of a judgment, before the day on which it was given. */
const ARGUED = /\b(?:argued|submitted|heard)\s*[:,–—-]?\s*$/iu
/** LONDON, · NEW YORK/LONDON — · VANCOUVER, British Columbia, */
const CAPITAL_PLACE = /^\p{Lu}{3}\p{Lu}*(?:[ .,'’/&()–—-]+(?:\p{Lu}\p{L}*|and|de|del|la|le|el|da|do|of|the|by)){0,12}[\s,/()–—-]*$/u
/** Pune and Edison, New Jersey, */
const PLACE = /^\p{Lu}[\p{L} .,'’/&-]{1,60}[,–—-]\s*$/u
/** Metropolitan Police, 21:40 · Reuters | 9.15 am, */
const TIMED = /^\p{Lu}[\p{L} .,'’/&-]{1,60}[,|–—-]\s*(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?,?(?: on)? $/u
/** By Jane Doe | · Jane Doe, Staff Writer – */
const BYLINE = /^(?:by\s)?\p{Lu}[\p{L} .,'’-]{1,60}\s*[|•·–—-]\s*$/iu
/** posted by @janedoe, */
const POSTED = /^(?:posted|written) by @?[\p{L}\d_.-]{2,30}(?: [\p{L}.-]{1,30})?,? (?:on )?$/iu
/** By Jane Doe April 21, 2015 11:52 am */
const BARE_BYLINE = /(?:^|[\p{Ll}] )[Bb]y(?: \p{Lu}[\p{L}.'’-]*){1,5} $/u
/** What a dateline has behind its date: an agency in brackets, a dash, a colon, /PRNewswire/. */
const DATELINE_END = /^\s*(?:\(|\)|–|—|-|:|\/|\||\. |$)/u
/** What a line of its own may still hold: a time, a zone, an agency, a page, the next field. */
const LINE_END =
  /^[\s,;.|•·()–—-]*(?:(?:at\s)?\d{1,2}[:.h]\d{2}[^a-z]{0,3}.{0,60}|\d{1,2} ?[ap]\.?m\.?.{0,15}|[|•·/–—-].{0,60}|(?:by|page|p\.|vol\.|no\.|issue|edition)\b.{0,50}|\(?\p{Lu}[\p{L}. ]{0,25}\)?)?$/u

/** One line of a list of events: "April 6, 1994 - A plane …", "1911 - …". */
const ENTRY = new RegExp(`^\\s*(?:(?:${MONTH})\\b.{0,10}\\d{4}|\\d{1,2} (?:${MONTH}) \\d{4}|\\d{4}) ?[–—:-]`, 'i')

/** The day in a dateline, a date line or a byline at the head of the text; null when its head has no full date that is the document's own. */
export function publishedFromText(text: string): Published | null {
  let updated: Published | null = null
  let lines = 0
  const head = text.slice(0, HEAD_LENGTH).split(/\r\n|\r|\n/)
  const timeline = head.filter(line => ENTRY.test(line)).length >= 3
  for (const line of head) {
    const trimmed = line.trim()
    if (trimmed === '') continue
    if (++lines > HEAD_LINES) break
    if (timeline && ENTRY.test(line)) continue
    const found = inLine(trimmed, lines === 1)
    if (found === null) continue
    // "Updated …" may stand before "Published …".
    if (!/\b(?:updated|modified)\b/i.test(trimmed) || /\b(?:published|posted)\b/i.test(trimmed)) return found
    updated ??= found
  }
  return updated
}

function inLine(line: string, first: boolean): Published | null {
  const head = line.slice(0, LINE_HEAD)
  for (const pattern of fullDates) {
    for (const match of head.matchAll(pattern)) {
      const { year, month, number, day } = match.groups ?? {}
      const iso = isoDay(Number(year), month === undefined ? Number(number) : (months[month.toLowerCase()] ?? 0), Number(day))
      if (iso === null) continue
      const before = line.slice(0, match.index)
      const after = line.slice(match.index + match[0].length)
      if (isOwn(before, after, first)) return { day: iso }
    }
  }
  return null
}

/** "VANE, Christopher — Director — Appointed 14 December 2015 — British": what a register tells of. */
const EVENT = /\b(?:appointed|resigned|born|died|joined|elected|retired|incorporated|founded|registered|expires?|due)(?: on)?:? $/i

/** Is a date between these two the line's purpose, and not something that the line tells of? */
function isOwn(before: string, after: string, first: boolean): boolean {
  if (EVENT.test(before)) return false
  if (before.trim() === '' || /^[([*#_>\s–—-]+$/.test(before)) return LINE_END.test(after) || /^\s*(?:[—–:]|--? |\()/.test(after)
  if (LABEL.test(before) && before.length + after.length < 200) return true
  if (ARGUED.test(before)) return false
  if (MEETING.test(before) && LINE_END.test(after)) return true
  if (CAPITAL_PLACE.test(before) && (DATELINE_END.test(after) || LINE_END.test(after))) return true
  if ((PLACE.test(before) || BYLINE.test(before)) && DATELINE_END.test(after)) return true
  if (TIMED.test(before) && LINE_END.test(after)) return true
  if (POSTED.test(before) && LINE_END.test(after)) return true
  if (BARE_BYLINE.test(before) && LINE_END.test(after)) return true
  if (PLACE.test(before) && /^,? \d{1,2}:\d{2}/.test(after)) return true
  // A title that ends with its date: "Minutes of the Parish Council, 11 May 2005".
  return first && (/(?:[,:|–—-]| for| held on)\s*$/.test(before) ? /^\W*$/.test(after) : /^,? \d{1,2}:\d{2} ?[AaPp]\.?[Mm]/.test(after))
}

/** The day in a file or folder name: `2018-08-06_…`, `2018/08/06/…`, `20180806-…`, `3 May 2021.txt`. The name of the file goes before its folders. */
export function publishedFromPath(path: string): Published | null {
  const slash = path.lastIndexOf('/')
  const ownName = daysIn(path.slice(slash + 1))
  if (ownName.length > 0) return only(ownName)
  const whole = daysIn(path)
  return whole.length === 0 ? null : { day: whole.at(-1) ?? '' }
}

/** Two days in one name ("2018-01-01_2018-12-31") say what the file covers and not when it was written. */
const only = (days: readonly string[]): Published | null => {
  const [day, ...others] = days
  return day === undefined || others.some(other => other !== day) ? null : { day }
}

const nameDates: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:1[89]|20)\d\d)([-_./ ]?)(?<number>\d\d)\2(?<day>\d\d)(?=(?:[T_-]?\d{4,6})?(?!\d))/g,
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])([-_. ])(?<number>\d\d)\2(?<year>(?:1[89]|20)\d\d)(?!\d)/g,
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[-_. ]?(?<month>${MONTH})[-_., ]{0,2}(?<year>(?:1[89]|20)\\d\\d)(?!\\d)`, 'gi'),
  new RegExp(`(?<!\\p{L})(?<month>${MONTH})[-_. ]?(?<day>\\d{1,2})(?:st|nd|rd|th)?[-_., ]{1,2}(?<year>(?:1[89]|20)\\d\\d)(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)(?<year>(?:1[89]|20)\\d\\d)[-_./ ](?<month>${MONTH})[-_./ ](?<day>\\d{1,2})(?!\\d)`, 'gi'),
]

function daysIn(name: string): readonly string[] {
  const found: { readonly at: number; readonly day: string }[] = []
  for (const pattern of nameDates) {
    for (const match of name.matchAll(pattern)) {
      const { year, month, number, day } = match.groups ?? {}
      const iso = isoDay(Number(year), month === undefined ? Number(number) : (months[month.toLowerCase()] ?? 0), Number(day))
      if (iso !== null) found.push({ at: match.index, day: iso })
    }
  }
  return found.sort((a, b) => a.at - b.at).map(({ day }) => day)
}

/** ISO day of a date that exists, in years that documents have. */
function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1500 || year > 2199 || month < 1 || month > 12 || day < 1) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}
