import type { Context } from './context.ts'

const ahead: ReadonlySet<string> = new Set(
  `will shall 'll ’ll going expected expects expect scheduled due plans planned plan upcoming coming next deadline until hopes tomorrow aims intends slated would must should
   begins opens starts expires votes faces ahead meets join please rsvp vote`.split(/\s+/),
)
const back: ReadonlySet<string> = new Set(
  `said was were had has been told came rose fell began made took went saw gave held met won lost sold bought left did got became put ran
   wrote grew led built cut shut hit spoke stood since ago found paid sent`.split(/\s+/),
)

const REACH = 12

/** Do the words around a date that comes round again ("Friday", "in March") look ahead? `days` is how far off the next one is. */
export function looksAhead({ text, lexemes, start, end }: Context, grain: 'weekday' | 'day' | 'month', days: number): boolean {
  let first = 0
  while (first < lexemes.length && (lexemes[first]?.start ?? 0) < start) first++
  let last = first
  while (last < lexemes.length && (lexemes[last]?.end ?? 0) < end) last++
  const word = (at: number): string => {
    const lexeme = lexemes[at]
    return lexeme === undefined ? '' : text.slice(lexeme.start, lexeme.end).toLowerCase()
  }
  const verdict = (at: number): boolean | null => {
    const here = word(at)
    if (ahead.has(here)) return true
    if (!back.has(here) && !(here.length > 4 && here.endsWith('ed'))) return null
    for (let before = at - 1; before >= at - 3; before--) if (['will', 'to', 'would', 'is', 'are'].includes(word(before))) return true
    return false
  }
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const found = verdict(at)
    if (found !== null) return found
  }
  for (let at = last + 1; at < lexemes.length && at <= last + REACH; at++) {
    const found = verdict(at)
    if (found !== null) return found
  }
  return grain === 'weekday' ? days <= 2 : days < 60
}
