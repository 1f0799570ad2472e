import { cleanAuthor } from './byline.ts'
import { dayOf } from './day.ts'
import { oneLine } from './one-line.ts'
import type { Draft } from './source.ts'

type Head = Pick<Draft, 'title' | 'author' | 'day'>

const HEAD_LENGTH = 6000
const HEAD_LINES = 12

/** What the first lines of a plain text say about it: the header of a mail, or else its headline and byline. */
export function headOf(text: string): Head {
  const lines = text.slice(0, HEAD_LENGTH).split(/\r\n|[\n\r]/)
  return mailHeader(lines) ?? { title: headline(lines), author: byline(lines), day: null }
}

/** A mail saved as text begins with its header: From, Date, Subject, To, in any order; null when the text does not. */
function mailHeader(lines: readonly string[]): Head | null {
  const fields = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    if (line.trim() === '' && fields.size === 0) continue
    const field = /^([A-Za-z][A-Za-z-]{1,30}):[ \t]*(.*)$/.exec(line)
    if (field !== null) {
      last = (field[1] ?? '').toLowerCase()
      if (!fields.has(last)) fields.set(last, field[2] ?? '')
    } else if (/^[ \t]+\S/.test(line) && last !== '') fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`)
    else break
  }
  const date = fields.get('date') ?? fields.get('sent')
  const isMail = fields.has('subject') && (fields.has('from') || date !== undefined)
  if (!isMail) return null
  return { title: oneLine(fields.get('subject')), author: sender(fields.get('from')), day: dayOf(date) }
}

/** "Jane Smith <jane@example.org>" → Jane Smith */
export function sender(value: string | undefined): string | null {
  const name = oneLine(value)
    ?.replace(/\s*[<[(][^<>[\]()]*[>\])]\s*$/, '')
    .replace(/^["']|["']$/g, '')
  return oneLine(name) ?? oneLine(value?.replace(/[<>]/g, ''))
}

/** Labels above the headline. */
const labels =
  /^(?:for immediate release|press release|news release|media release|embargoed?\b.*|breaking(?: news)?|exclusive|update \d+|opinion|analysis|(?:(?:media|press|news) )?contacts?(?: information)?:.*|\W*)$/i
const dateLine =
  /^(?:\W|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|updated|published|at|[ap]\.?m\.?|[ecmp][sd]t|bst|cet|ist|gmt|utc)*$/i

function headline(lines: readonly string[]): string | null {
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    // "1      UNITED STATES DISTRICT COURT": pleadings number their lines.
    const text = line.trim().replace(/^\d{1,2} {3,}(?=\S)/, '')
    if (text === '' || labels.test(text) || dateLine.test(text.slice(0, 60))) continue
    return looksLikeHeadline(text, lines[index + 1] ?? '') ? oneLine(text) : null
  }
  return null
}

/** A line that is no sentence of a paragraph: without a full stop, not too long, and not the first of several that are wrapped. */
function looksLikeHeadline(line: string, next: string): boolean {
  const words = line.split(/\s+/).length
  if (line.length > 180 || words > 30 || words < 2) return false
  // "The Committee on Bank-" is half a line of print, "[12/03/2021, 09:14] Carla:" a line of a chat.
  if (/\p{Ll}-$/u.test(line) || /^\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},? \d{1,2}:\d\d/.test(line)) return false
  if (/[a-z0-9)][.,;:]["”’]?$/.test(line) && !/\b(?:Inc|Corp|Co|Ltd|U\.S|U\.K|Jr|Sr|No)\.$/.test(line)) return false
  if (!/^["“‘'([]?[\p{Lu}\p{N}$£€¥]/u.test(line) && !/^[\p{Lo}]/u.test(line)) return false
  // "NEW YORK, Aug 6 (Reuters) - Facebook": the first paragraph of an agency story.
  if (/^[A-Z][A-Z .,'-]{2,40}\b.{0,40}?\([A-Z][\w ]+\)\s+[-–—]/.test(line)) return false
  const wrapped = line.length >= 55 && next.length >= 30 && /^[a-z]/.test(next.trimStart())
  return !wrapped && !/^by\s/i.test(line)
}

/** "By Jane Smith", by itself or before a bar, in the first lines. */
function byline(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const found =
      /^\s*(?:Reported |Written )?(?:By|BY):?\s+(\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |AND |& |de |van |von |der |al-)*\p{Lu}[\p{L}.'’-]*){1,8})\s*(?:$|[|,•–—-])/u.exec(
        line.slice(0, 200),
      )
    if (found !== null && line.length < 120) return cleanAuthor(found[1])
  }
  return null
}
