import { withoutControls } from '../write/index.ts'
import type { Environment } from './shard-option.ts'

/** How wide a terminal is and whether it shows bold. */
export interface Terminal {
  readonly width: number
  bold(text: string): string
}

interface Stream {
  readonly isTTY?: boolean
  readonly columns?: number
}

const WITHOUT_TERMINAL = 100
const NARROWEST = 30

/** https://no-color.org: any value but the empty one turns colours, and here bold, off. */
export function terminalOf({ isTTY = false, columns = WITHOUT_TERMINAL }: Stream, environment: Environment): Terminal {
  const plain = !isTTY || (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb'
  return { width: Math.max(NARROWEST, columns), bold: text => (plain ? text : `\x1b[1m${text}\x1b[22m`) }
}

/** Words of documents on one line, without what would move the cursor. */
export const oneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim()

/** Cells that a terminal gives to the text: two for East Asian wide characters, none for combining marks. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : /\p{M}|\u200b|\u200d/u.test(character) ? 0 : 1
  return width
}

// The blocks that Unicode's East Asian Width (UAX #11) gives as wide, and emoji.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Cut to so many cells, with "…" at the end. */
export function fitted(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = ''
  let width = 0
  for (const character of text) {
    width += widthOf(character)
    if (width > room - 1) break
    kept += character
  }
  return `${kept.trimEnd()}…`
}

/** Filled with spaces to so many cells. */
export const padded = (text: string, room: number): string => text + ' '.repeat(Math.max(0, room - widthOf(text)))

/** Broken between words into lines of at most so many cells, each after `indent` spaces. */
export function wrapped(text: string, room: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room - indent) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(each => ' '.repeat(indent) + fitted(each, room - indent))
}
