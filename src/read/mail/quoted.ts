import type { Span } from '../../types.ts'

/** Shorter lines ("Yes.", "Best regards,") prove nothing. */
const TELLING = 20

/** The lines that earlier mails of a box held. */
export type Seen = Pick<Set<string>, 'has'> & { add(line: string): unknown }

/**
 * Makes a function that takes the mails of one box in turn and gives for each the quoted passages ("> …"), by their numbers in it from 0, that an earlier
 * mail held, so that what was written once is read once.
 */
export function quotedAgain(seen: Seen): (body: string) => readonly number[] {
  return body => {
    const lines = body.split('\n')
    const again = passagesIn(lines).flatMap(({ start, end }, number) => (wasSeen(lines.slice(start, end), seen) ? [number] : []))
    for (const line of lines) {
      const key = keyOf(line)
      if (key.length >= TELLING && !seen.has(key)) seen.add(key)
    }
    return again
  }
}

/** A mail without some of its quoted passages, and without the line "On … wrote:" above them. */
export function withoutPassages(body: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return body.trim()
  const lines = body.split('\n')
  let kept: string[] = []
  let copied = 0
  for (const [number, { start, end }] of passagesIn(lines).entries()) {
    if (!numbers.includes(number)) continue
    kept = kept.concat(lines.slice(copied, start))
    dropAttribution(kept)
    copied = end
  }
  return kept.concat(lines.slice(copied)).join('\n').trim()
}

/** Quoted lines one below the other, with empty ones between them. */
function passagesIn(lines: readonly string[]): readonly Span[] {
  const found: Span[] = []
  for (let at = 0; at < lines.length; ) {
    if (!isQuoted(lines[at])) {
      at++
      continue
    }
    let end = at
    while (end < lines.length && (isQuoted(lines[end]) || (lines[end]?.trim() === '' && isQuoted(lines[end + 1])))) end++
    found.push({ start: at, end })
    at = end
  }
  return found
}

const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') === true
const keyOf = (line: string): string => line.replace(/^[>\s]+/, '').trim()

function wasSeen(quoted: readonly string[], seen: Seen): boolean {
  const telling = quoted.map(keyOf).filter(line => line.length >= TELLING)
  return telling.length > 0 && telling.filter(line => seen.has(line)).length >= telling.length * 0.8
}

/** "On Monday Jane Smith wrote:", on one line or two. */
function dropAttribution(kept: string[]): void {
  while (kept.at(-1)?.trim() === '') kept.pop()
  if (!/(?:wrote|writes|said):\s*$/.test(kept.at(-1) ?? '')) return
  const wrapped = !/^On\b/.test(kept.at(-1) ?? '') && /^On\b/.test(kept.at(-2) ?? '')
  kept.splice(wrapped ? -2 : -1)
}
