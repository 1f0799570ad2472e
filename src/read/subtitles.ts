import { decodeHTML } from 'entities'
import type { Part } from '../types.ts'
import { decodeWhole } from './decode-whole.ts'
import { draft, type Reader, refusal } from './source.ts'

const TIMING = /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.]\d{1,3}\s+-->\s/
/** Seconds of silence after which a new paragraph begins, and of speech after which the time is noted. */
const PAUSE = 3
const NOTE_EVERY = 60

/** A transcript in SubRip or WebVTT: what is said as running text, without times and marks; the minutes are its parts. */
export const readSubtitles: Reader = async source => {
  const { text: content, problems } = await decodeWhole(source)
  if (content === null) return { drafts: [], problems }
  const parts: Part[] = []
  let text = ''
  let [lastEnd, noted, speaker] = [0, Number.NEGATIVE_INFINITY, '']
  let previous = ''
  for (const cue of content.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const lines = cue.split('\n')
    const at = lines.findIndex(line => TIMING.test(line))
    if (at < 0) continue
    const [begin, end] = (lines[at] ?? '').split('-->').map(seconds)
    const { said, by } = spoken(lines.slice(at + 1))
    // Captions that roll repeat the line before.
    if (said === '' || said === previous) continue
    previous = said
    const pause = (begin ?? 0) - lastEnd > PAUSE || (by !== '' && by !== speaker)
    if (text !== '') text += pause ? '\n\n' : ' '
    if ((begin ?? 0) - noted >= NOTE_EVERY) {
      noted = begin ?? 0
      parts.push({ start: text.length, label: clock(noted) })
    }
    text += by !== '' && by !== speaker ? `${by}: ${said}` : said
    lastEnd = end ?? lastEnd
    if (by !== '') speaker = by
  }
  if (text === '') return refusal(source.path, 'NO_TEXT', 'The subtitles hold no words. Leave them out, or export them again.')
  return { drafts: [draft('subtitles', text, { parts })], problems }
}

/** The words of a cue without marks of style and place, and who says them where WebVTT tells. */
function spoken(lines: readonly string[]): { readonly said: string; readonly by: string } {
  const joined = lines.join(' ')
  const by = /<v(?:\.[^\s>]*)?\s+([^>]{1,80})>/.exec(joined)?.[1]?.trim() ?? ''
  const said = decodeHTML(joined.replace(/<[^<>]*>|\{\\[^{}]*\}/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return { said, by }
}

function seconds(time: string): number {
  const found = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})/.exec(time)
  return found === null ? 0 : Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3])
}

function clock(time: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `${two(time / 3600)}:${two((time % 3600) / 60)}:${two(time % 60)}`
}
