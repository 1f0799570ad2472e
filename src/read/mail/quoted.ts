/** Shorter lines ("Yes.", "Best regards,") prove nothing. */
const TELLING = 20

/**
 * Makes a function that takes the mails of one box in turn and leaves out of each the quoted passages ("> …", and the line "On … wrote:" above)
 * that an earlier one held, so that what was written once is read once.
 */
export function repliesOnce(): (body: string) => string {
  const seen = new Set<string>()
  return body => {
    const lines = body.split('\n')
    const kept: string[] = []
    for (let at = 0; at < lines.length; ) {
      if (!isQuoted(lines[at])) {
        kept.push(lines[at++] ?? '')
        continue
      }
      let end = at
      while (end < lines.length && (isQuoted(lines[end]) || (lines[end]?.trim() === '' && isQuoted(lines[end + 1])))) end++
      const quoted = lines.slice(at, end)
      if (wasSeen(quoted, seen)) dropAttribution(kept)
      else kept.push(...quoted)
      at = end
    }
    for (const line of lines) seen.add(keyOf(line))
    return kept.join('\n').trim()
  }
}

const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') === true
const keyOf = (line: string): string => line.replace(/^[>\s]+/, '').trim()

function wasSeen(quoted: readonly string[], seen: ReadonlySet<string>): boolean {
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
