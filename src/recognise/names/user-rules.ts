import { tokenise } from '../../segment/tokens.ts'
import type { NameKind, NameRule, Segmented, Span } from '../../types.ts'

/** A name of the user's file at its place in the text. */
export interface RuleMatch extends Span {
  readonly kind: NameKind
}

interface RulePhrase {
  readonly tokens: readonly string[]
  readonly kind: NameKind
}

/** The user's names as token sequences by their first token, longest first; the names that must not be found. */
export interface UserRules {
  readonly byFirst: ReadonlyMap<string, readonly RulePhrase[]>
  readonly banned: ReadonlySet<string>
}

const read = new WeakMap<readonly NameRule[], UserRules>()

/** Prepared once per list of rules. */
export function userRules(rules: readonly NameRule[]): UserRules {
  const known = read.get(rules)
  if (known !== undefined) return known
  const byFirst = new Map<string, RulePhrase[]>()
  const banned = new Set<string>()
  for (const { name, kind } of rules) {
    if (kind === 'none') {
      banned.add(plain(name))
      continue
    }
    const { count, start, end } = tokenise(name, [{ start: 0, end: name.length }])
    const tokens = Array.from({ length: count }, (_, token) => name.slice(start[token], end[token]))
    const first = tokens[0]
    if (first === undefined) continue
    const phrases = byFirst.get(first)
    if (phrases === undefined) byFirst.set(first, [{ tokens, kind }])
    else phrases.push({ tokens, kind })
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length)
  const prepared = { byFirst, banned }
  read.set(rules, prepared)
  return prepared
}

export const isBanned = ({ banned }: UserRules, text: string): boolean => banned.size > 0 && banned.has(plain(text))

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Every place where the text has one of the user's names, as written; the longest where several begin together. */
export function matchRules({ byFirst }: UserRules, { tokens, document, sentences }: Segmented): RuleMatch[] {
  if (byFirst.size === 0) return []
  const found: RuleMatch[] = []
  const textOf = (token: number): string => document.text.slice(tokens.start[token], tokens.end[token])
  for (const { firstToken, endToken } of sentences) {
    let token = firstToken
    while (token < endToken) {
      const at = token
      const phrase = byFirst
        .get(textOf(token))
        ?.find(each => at + each.tokens.length <= endToken && each.tokens.every((wanted, index) => textOf(at + index) === wanted))
      if (phrase === undefined) token++
      else {
        token += phrase.tokens.length
        found.push({ kind: phrase.kind, start: tokens.start[at] ?? 0, end: tokens.end[token - 1] ?? 0 })
      }
    }
  }
  return found
}
