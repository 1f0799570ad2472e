import { readFileSync } from 'node:fs'
import { arrangedPresent, irregularPast } from '../../../data/past-tense.ts'
import { root } from '../../../root.ts'
import type { Lexeme } from '../lexemes.ts'
import type { Context } from './context.ts'

/** What comes round: the next Friday is at most a week off, the next 5 May or the next March up to a year. */
export type Grain = 'weekday' | 'day' | 'month'

/** The words around a date. */
export type Surroundings = Pick<Context, 'text' | 'lexemes' | 'start' | 'end'>

const LEFT = 8
const RIGHT = 6
const VERB_REACH = 14
const SENTENCE_REACH = 60

/** Kinds of features, as lean-weights.tsv writes them before the colon. */
const groups = ['days', '1', '2', 'l', 'r', '+1', 's', 'v-', 'v+', 'v'] as const
// Places in it: kept as numbers because these are looked up by the million.
const [DAYS, BESIDE, TWO_BESIDE, LEFT_WORD, RIGHT_WORD, BEHIND, TALLY, VERB_LEFT, VERB_RIGHT, VERBS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
] as const

/**
 * What tells whether a date that comes round again looks ahead: the words beside it, the verb nearest on either side, and how many days off the
 * next one is. Each is a string; lean-weights.tsv holds the weights of those that told something in annotated text.
 */
export function leanFeatures(surroundings: Surroundings, grain: Grain, days: number): readonly string[] {
  const features: string[] = []
  eachFeature(surroundings, grain, days, (group, key) => features.push(`${groups[group]}:${key}`))
  return features
}

function eachFeature(
  { text, lexemes, start, end }: Surroundings,
  grain: Grain,
  days: number,
  visit: (group: number, key: string) => void,
): void {
  const sentence = sentenceOf(text, lexemes)
  const { words } = sentence
  const first = firstFrom(lexemes, start)
  const last = firstFrom(lexemes, end)
  const word = (at: number): string => words[at] ?? ''
  const beside = first === 0 ? '^' : word(first - 1)
  const off = `${grain}:${bucket(grain, days)}`
  visit(DAYS, off)
  visit(BESIDE, beside)
  visit(TWO_BESIDE, `${word(first - 1)} ${word(first - 2)}`)
  for (let at = first - 1; at >= 0 && at >= first - LEFT; at--) visit(LEFT_WORD, word(at))
  for (let at = last; at < lexemes.length && at < last + RIGHT; at++) visit(RIGHT_WORD, word(at))
  visit(BEHIND, last >= lexemes.length ? '$' : word(last))
  visit(TALLY, sentence.tally)
  const left = nearestVerb(sentence, first - 1, Math.max(-1, first - VERB_REACH), -1)
  const right = nearestVerb(sentence, last, Math.min(lexemes.length, last + VERB_REACH), 1)
  visit(VERB_LEFT, left)
  visit(VERB_RIGHT, right)
  visit(VERBS, `${left} ${right}`)
  visit(DAYS, `${off} ${left}`)
  visit(DAYS, `${off} +${left === 'none' ? right : ''}`)
  visit(BESIDE, `${beside} ${left}`)
}

/** Index of the first lexeme that starts at `offset` or behind it. */
function firstFrom(lexemes: readonly Lexeme[], offset: number): number {
  let low = 0
  let high = lexemes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lexemes[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of a sentence in lower case and what each may be as a verb. */
interface SentenceWords {
  readonly words: readonly string[]
  readonly verbs: Uint8Array
  readonly tally: string
}

// The last sentence asked for is kept, because it may hold several dates.
let kept: { readonly lexemes: readonly Lexeme[]; readonly found: SentenceWords } | null = null

function sentenceOf(text: string, lexemes: readonly Lexeme[]): SentenceWords {
  if (kept?.lexemes === lexemes) return kept.found
  const words: string[] = []
  const verbs = new Uint8Array(lexemes.length)
  for (const [index, lexeme] of lexemes.entries()) {
    const word = lowerCase(text, lexeme)
    words.push(word)
    verbs[index] = verbOf(word)
  }
  const found = { words, verbs, tally: tally(verbs.subarray(0, SENTENCE_REACH)) }
  kept = { lexemes, found }
  return found
}

const lowerCase = (text: string, { word, start, end }: Lexeme): string =>
  word !== '' && word !== 'number' ? word : text.slice(start, end).toLowerCase()

const DAY_BUCKETS = [7, 15, 30, 60, 120, 240, 300, 330, 350]

function bucket(grain: Grain, days: number): number {
  if (grain === 'weekday') return days
  if (grain === 'month') return Math.ceil(days / 31)
  const at = DAY_BUCKETS.findIndex(limit => days <= limit)
  return at < 0 ? DAY_BUCKETS.length : at
}

/** How many verbs of the sentence look ahead and how many back, few or many. */
function tally(verbs: Uint8Array): string {
  let ahead = 0
  let back = 0
  for (let at = 0; at < verbs.length; at++) {
    const verb = verbs[at] ?? 0
    if (verb & AHEAD) ahead++
    else if (verb & (PAST | ENDED)) back++
  }
  return `${Math.min(ahead, 2)} ${Math.min(back, 3)}`
}

// What a word may be as a verb: bits.
const MODAL = 1 << 0
const TO = 1 << 1
const BE = 1 << 2
const HAVE = 1 << 3
const ARRANGED = 1 << 4
/** An irregular past: "fell" */
const PAST = 1 << 5
/** "-ed" */
const ENDED = 1 << 6
const AHEAD = 1 << 7

const verbs: ReadonlyMap<string, number> = verbForms()

function verbForms(): Map<string, number> {
  const found = new Map<string, number>()
  const add = (forms: Iterable<string>, bit: number): void => {
    for (const form of forms) found.set(form, (found.get(form) ?? 0) | bit)
  }
  add("will 'll ’ll shall would should could may might must can cannot won't won’t".split(' '), MODAL)
  add("will 'll would".split(' '), AHEAD)
  add(['to'], TO)
  add(['is', 'are'], BE)
  add(['has', 'have', 'been'], HAVE)
  add(arrangedPresent, ARRANGED)
  add(irregularPast, PAST)
  return found
}

const LETTER_E = 101
const LETTER_D = 100

function verbOf(word: string): number {
  const { length } = word
  const ended = length > 4 && word.charCodeAt(length - 1) === LETTER_D && word.charCodeAt(length - 2) === LETTER_E
  return (verbs.get(word) ?? 0) | (ended ? ENDED : 0)
}

const notAfterTo: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'be'])

/** The kind of verb that stands nearest, walking from `at` by `step`. */
function nearestVerb({ words, verbs }: SentenceWords, at: number, stop: number, step: number): string {
  for (let here = at; here !== stop; here += step) {
    const verb = verbs[here] ?? 0
    if (verb === 0) continue
    if (verb & MODAL) return 'modal'
    if (verb & TO && /^[a-z]{2,}$/.test(words[here + 1] ?? '') && !notAfterTo.has(words[here + 1] ?? '')) return 'to'
    if (verb & BE) return 'be'
    if (verb & HAVE) return 'have'
    if (verb & ARRANGED) return 'arranged'
    if (verb & PAST) return 'past'
    if (verb & ENDED) {
      for (let before = here - 1; before >= here - 3; before--) {
        const earlier = verbs[before] ?? 0
        if (earlier & MODAL || (earlier & TO && before === here - 2)) return 'to be done'
        if (earlier & BE) return 'is done'
      }
      return 'past'
    }
  }
  return 'none'
}

const { bias, weights } = readWeights()

/** `feature<TAB>weight` a line; the weights by the place of their group in `groups`. */
function readWeights(): { readonly bias: number; readonly weights: readonly ReadonlyMap<string, number>[] } {
  const file = readFileSync(new URL('src/data/lean-weights.tsv', root), 'utf8')
  const weights = groups.map(() => new Map<string, number>())
  let bias = 0
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const [feature = '', weight = '0'] = line.split('\t')
    const colon = feature.indexOf(':')
    const group = (groups as readonly string[]).indexOf(feature.slice(0, Math.max(0, colon)))
    if (feature === 'bias') bias = Number(weight)
    else weights[group]?.set(feature.slice(colon + 1), Number(weight))
  }
  return { bias, weights }
}

/** Probability that a date which comes round again ("Friday", "in March") means the coming one; `days` is how far off that is. */
export function probabilityAhead(surroundings: Surroundings, grain: Grain, days: number): number {
  let sum = bias
  eachFeature(surroundings, grain, days, (group, key) => {
    sum += weights[group]?.get(key) ?? 0
  })
  return 1 / (1 + Math.exp(-sum))
}
