import { at, type Lexeme } from './lexemes.ts'
import { next, previous, type Seen } from './seen.ts'

// "for$5 million": a blank lost in copying; and the ghost of a wrongly decoded "£".
const gluedByMistake = /^(?:for|of|at|by|to|from|than|about|over|under|is|was|were|and|or|only|just|a|the|with|c|ca|â|ã)$/

// What may touch an amount behind it: "$20s", "$5-ish".
const endings = /^(?:s|ish|plus|a|per|each|mil|or|to|us|usd|cad|aud|x|and|in|of|for)$/

const program = /\$\{|\{print|\$@|\$_|preg_|\bawk\b|\bsed -|=>\s*\$|\becho\b/

/** `$1` of a program, a pattern or a hash. */
export function isCode(seen: Seen): boolean {
  const { amount, reader } = seen
  if (amount.denomination.form !== 'sign') return false
  const before = previous(seen)
  const after = next(seen)
  if ((before.raw === '\\' && isGroup(seen)) || (before.gap === 0 && before.kind === 'sign')) return true
  const first = at(reader.lexemes, amount.from)
  if (first.gap === 0 && before.kind === 'word' && before.gap === 0 && amount.rule === 'sign-before' && !gluedByMistake.test(before.text))
    return true
  if (after.gap === 0 && (after.kind === 'sign' || /^[{}]$/.test(after.raw) || isAssigned(seen) || isWordTail(after, amount.printed)))
    return true
  return first.raw === '$' && /^\d$/.test(amount.printed) && program.test(surrounding(seen))
}

// `\$1`, but TeX and Markdown write `\$4.5 billion`
const isGroup = ({ amount }: Seen): boolean => amount.scale === null && /^\d{1,2}$/.test(amount.printed)

// a blank lost before the next cell: "$1,234.56Tax"
const isWordTail = (after: Lexeme, printed: string): boolean =>
  after.kind === 'word' && !endings.test(after.text) && !(after.raw !== after.text && /\.\d\d$/.test(printed))

// "$1=foo", but a rate of exchange: "$1=7.75 Hong Kong dollars"
const isAssigned = ({ amount, reader }: Seen): boolean =>
  at(reader.lexemes, amount.to).raw === '=' && !/^(?:number|sign)$/.test(at(reader.lexemes, amount.to + 1).kind)

const REACH = 200

function surrounding({ amount, reader }: Seen): string {
  const { start } = at(reader.lexemes, amount.from)
  return reader.text.slice(Math.max(0, start - REACH), start + REACH)
}
