import type { Lexeme } from './lexemes.ts'
import { isKnownWord, kinds } from './lexicon.ts'

/** One place in a pattern: a lexeme of some kind or with one of some words. */
interface Element {
  readonly kind: number
  readonly words: ReadonlySet<string>
  readonly optional: boolean
  /** No white space before it. */
  readonly glued: boolean
  readonly label: string
}
export type Pattern = readonly Element[]

/** The lexemes that stand at the labelled places of a pattern. */
export type Parts = Readonly<Record<string, Lexeme | undefined>>

export interface Match {
  /** Index after the last lexeme. */
  readonly end: number
  readonly parts: Parts
}

/**
 * Compiles `MONTH DAY ,? YEAR`: elements between spaces; capitals are kinds of lexemes (lexicon.ts), the rest words and marks spelt out, `|` between
 * alternatives, `?` behind an optional element, `+` before one that follows without a space, `name:` before one whose lexeme the rule wants under
 * that name (a kind is labelled by its own name in lower case). No repetition, so matching takes a bounded number of steps.
 */
export function compile(source: string): Pattern {
  return source.split(' ').map(element)
}

function element(source: string): Element {
  const parsed = /^(\+?)(?:([a-z]\w*):)?(.+?)(\??)$/.exec(source)
  if (parsed === null) throw new Error(`Not an element of a pattern: ${source}`)
  const [, glued = '', label = '', body = '', optional = ''] = parsed
  let kind = 0
  const words = new Set<string>()
  for (const alternative of body.split('|')) {
    if (alternative in kinds) kind |= kinds[alternative as keyof typeof kinds]
    else words.add(known(alternative))
  }
  const named = label === '' && /^[A-Z]/.test(body) ? body.split('|')[0]?.toLowerCase() : label
  return { kind, words, optional: optional !== '', glued: glued !== '', label: named ?? '' }
}

function known(word: string): string {
  if (/[a-z]/.test(word) && !isKnownWord(word)) throw new Error(`A pattern spells out "${word}", which the lexicon does not hold`)
  return word
}

// Filled anew by every match; kept because most tries fail and should cost nothing.
const taken: (Lexeme | undefined)[] = []

/** The longest reading of the pattern that starts at lexeme `at`; null when there is none. */
export function match(pattern: Pattern, lexemes: readonly Lexeme[], at: number): Match | null {
  const end = step(pattern, 0, lexemes, at)
  if (end < 0) return null
  const parts: Record<string, Lexeme | undefined> = {}
  for (const [index, { label }] of pattern.entries()) if (label !== '' && taken[index] !== undefined) parts[label] = taken[index]
  return { end, parts }
}

function step(pattern: Pattern, index: number, lexemes: readonly Lexeme[], at: number): number {
  const element = pattern[index]
  if (element === undefined) return at
  const lexeme = lexemes[at]
  if (lexeme !== undefined && fits(element, lexeme, lexemes[at - 1])) {
    taken[index] = lexeme
    const end = step(pattern, index + 1, lexemes, at + 1)
    if (end >= 0) return end
  }
  taken[index] = undefined
  return element.optional ? step(pattern, index + 1, lexemes, at) : -1
}

function fits(element: Element, lexeme: Lexeme, previous: Lexeme | undefined): boolean {
  if (element.glued && previous?.end !== lexeme.start) return false
  return (lexeme.kind & element.kind) !== 0 || (lexeme.word !== '' && element.words.has(lexeme.word))
}

/** The words spelt out that a match of the pattern can start with. */
export function startWords(pattern: Pattern): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words, optional } of pattern) {
    for (const word of words) found.add(word)
    if (!optional) break
  }
  return found
}

/** What may stand second in a match that starts with some lexeme. */
export interface Follow {
  /** A match may end with the first lexeme. */
  readonly single: boolean
  readonly kind: number
  readonly words: ReadonlySet<string>
}

/** How a match of the pattern that starts with the lexeme may go on; null when none can start with it. */
export function follow(pattern: Pattern, lexeme: Lexeme): Follow | null {
  let single = false
  let kind = 0
  let starts = false
  const words = new Set<string>()
  for (const [index, element] of pattern.entries()) {
    if (fits({ ...element, glued: false }, lexeme, undefined)) {
      starts = true
      let at = index + 1
      for (; at < pattern.length; at++) {
        const next = pattern[at]
        kind |= next?.kind ?? 0
        for (const word of next?.words ?? []) words.add(word)
        if (next?.optional === false) break
      }
      if (at === pattern.length) single = true
    }
    if (!element.optional) break
  }
  return starts ? { single, kind, words } : null
}
