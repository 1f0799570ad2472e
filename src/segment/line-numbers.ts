/**
 * The text with the line numbers of a transcript or pleading turned into spaces: same length, same offsets. Numbers are those of lines when at least
 * six lines count on by one; the headings and feet of pages may stand between.
 */
export function withoutLineNumbers(text: string): string {
  if (!MAY_BE_NUMBERED.test(text)) return text
  let run: Numbered[] = []
  const pieces: string[] = []
  let copied = 0
  const close = (): void => {
    if (run.length >= FEWEST) {
      for (const { start, end } of run) {
        pieces.push(text.slice(copied, start), ' '.repeat(end - start))
        copied = end
      }
    }
    run = []
  }
  for (const { 1: number = '', index: start, 0: match } of text.matchAll(NUMBERED)) {
    const next = { number: Number(number), start, end: start + match.length }
    const last = run.at(-1)
    if (last !== undefined && (next.number !== last.number + 1 || next.start - last.end > FARTHEST)) close()
    run.push(next)
  }
  close()
  if (copied === 0) return text
  pieces.push(text.slice(copied))
  return pieces.join('')
}

interface Numbered {
  readonly number: number
  readonly start: number
  readonly end: number
}

const FEWEST = 6
/** A line, with a blank one after it. */
const FARTHEST = 200

const MAY_BE_NUMBERED = /^[ \t]{0,6}1(?:[ \t]{2,}\S.*)?\n(?:[ \t]*\n)?[ \t]{0,6}2[ \t]{2,}\S/m
const NUMBERED = /^[ \t]{0,6}(\d{1,2})(?=[ \t]{2,}\S|[ \t]*$)/gm
