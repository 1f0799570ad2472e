import type { Found } from './expression.ts'
import type { Lexeme } from './lexemes.ts'
import { compile, type Follow, follow, match, type Pattern, startWords } from './pattern.ts'
import type { Around, Rule } from './rule.ts'
import { rules } from './rules/index.ts'

interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
  /** An earlier pattern of the rule that this one goes on from: where that fails this fails too. */
  readonly base: Pattern | null
}

const compiled: readonly Compiled[] = rules.flatMap(compileRule)

function compileRule(rule: Rule): readonly Compiled[] {
  const patterns = rule.patterns.map(compile)
  return patterns.map((pattern, index) => {
    const source = rule.patterns[index] ?? ''
    const base = rule.patterns.findIndex(other => source.startsWith(`${other} `))
    return { rule, pattern, base: base < 0 || base >= index ? null : (patterns[base] ?? null) }
  })
}

// Which patterns can start with a lexeme depends on its word and kind alone, so it is worked out once for each.
interface Candidate extends Compiled {
  readonly follow: Follow
}
interface Candidates {
  readonly all: readonly Candidate[]
  /** Those that a single lexeme can match: all there is to try before a word that is none of the calendar's. */
  readonly single: readonly Candidate[]
  /** Those that can go on with the lexeme that follows, worked out once for each word and kind of it. */
  readonly beforeWord: Map<string, readonly Candidate[]>
  readonly beforeKind: Map<number, readonly Candidate[]>
}
// A word that is no kind of calendar word starts a pattern only where some pattern's word has its first letter and length.
const LENGTHS = 16
const startFilter = new Uint8Array(32 * LENGTHS)
const startSlot = (word: string): number => (word.charCodeAt(0) & 31) * LENGTHS + Math.min(word.length, LENGTHS - 1)
for (const { pattern } of compiled) for (const word of startWords(pattern)) startFilter[startSlot(word)] = 1

const byWord = new Map<string, Candidates>()
const byKind = new Map<number, Candidates>()
const MOST_WORDS = 2000

function candidates(lexeme: Lexeme): Candidates {
  // Numbers put together from words share one word and differ in kind.
  const nameless = lexeme.word === '' || lexeme.word === 'number'
  const known = nameless ? byKind.get(lexeme.kind) : byWord.get(lexeme.word)
  if (known !== undefined) return known
  const all = compiled.flatMap(({ rule, pattern, base }): Candidate[] => {
    const next = follow(pattern, lexeme)
    return next === null ? [] : [{ rule, pattern, base, follow: next }]
  })
  const found: Candidates = { all, single: all.filter(each => each.follow.single), beforeWord: new Map(), beforeKind: new Map() }
  if (nameless) byKind.set(lexeme.kind, found)
  // Marks are words too, and a text may hold any number of different ones.
  else if (byWord.size < MOST_WORDS) byWord.set(lexeme.word, found)
  return found
}

/** The patterns worth trying at a lexeme with this one behind it. */
function candidatesBefore(at: Candidates, next: Lexeme | undefined): readonly Candidate[] {
  if (at.all.length === 0) return at.all
  if (next === undefined || (next.kind === 0 && next.word === '')) return at.single
  const nameless = next.word === '' || next.word === 'number'
  const known = nameless ? at.beforeKind.get(next.kind) : at.beforeWord.get(next.word)
  if (known !== undefined) return known
  const found = at.all.filter(({ follow }) => follow.single || mayFollow(follow, next))
  if (nameless) at.beforeKind.set(next.kind, found)
  else if (at.beforeWord.size < MOST_WORDS) at.beforeWord.set(next.word, found)
  return found
}

const mayFollow = ({ kind, words }: Follow, next: Lexeme): boolean => (next.kind & kind) !== 0 || (next.word !== '' && words.has(next.word))

/** Dates of one sentence, left to right, the longest match at each place. */
export function scan(text: string, lexemes: readonly Lexeme[], order: Around['order']): readonly Found[] {
  const found: Found[] = []
  let at = 0
  while (at < lexemes.length) {
    const lexeme = lexemes[at]
    if (lexeme === undefined) break
    // An article or a comma is never the edge of a date, though patterns allow them inside.
    if (
      lexeme.kind === 0 &&
      (startFilter[startSlot(lexeme.word)] === 0 || lexeme.word === '' || lexeme.word === 'the' || lexeme.word === ',')
    ) {
      at++
      continue
    }
    let best: Found | 'none' | null = null
    let bestEnd = at
    let failed: Pattern | null = null
    for (const { rule, pattern, base } of candidatesBefore(candidates(lexeme), lexemes[at + 1])) {
      if (base !== null && base === failed) continue
      const matched = match(pattern, lexemes, at)
      if (matched === null && base === null) failed = pattern
      if (matched === null || matched.end <= bestEnd) continue
      const expression = rule.read(matched.parts, { text, lexemes, first: at, end: matched.end, order })
      if (expression === null) continue
      bestEnd = matched.end
      best =
        expression === 'none'
          ? 'none'
          : {
              start: lexeme.start,
              end: lexemes[matched.end - 1]?.end ?? lexeme.end,
              rule: rule.name,
              confidence: rule.confidence,
              expression,
            }
    }
    if (best !== null && best !== 'none') found.push(best)
    at = bestEnd > at ? bestEnd : at + 1
  }
  return found
}
