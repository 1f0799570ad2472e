import { readFileSync } from 'node:fs'
import { arrangedPresent, irregularPast } from '../../../data/past-tense.ts'
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

/**
 * What tells whether a date that comes round again looks ahead: the words beside it, the verb nearest on either side, and how many days off the
 * next one is. Each is a string; lean-weights.tsv holds the weights of those that told something in annotated text.
 */
export function leanFeatures({ text, lexemes, start, end }: Surroundings, grain: Grain, days: number): readonly string[] {
  let first = 0
  while (first < lexemes.length && (lexemes[first]?.start ?? 0) < start) first++
  let last = first
  while (last < lexemes.length && (lexemes[last]?.start ?? 0) < end) last++
  const word = (at: number): string => lowerCase(text, lexemes[at])
  const features = [
    `days:${grain}:${bucket(grain, days)}`,
    `1:${first === 0 ? '^' : word(first - 1)}`,
    `2:${word(first - 1)} ${word(first - 2)}`,
  ]
  for (let at = first - 1; at >= 0 && at >= first - LEFT; at--) features.push(`l:${word(at)}`)
  for (let at = last; at < lexemes.length && at < last + RIGHT; at++) features.push(`r:${word(at)}`)
  features.push(`+1:${last >= lexemes.length ? '$' : word(last)}`)
  features.push(`s:${tally(word, Math.min(lexemes.length, SENTENCE_REACH))}`)
  const left = nearestVerb(word, first - 1, Math.max(-1, first - VERB_REACH), -1)
  const right = nearestVerb(word, last, Math.min(lexemes.length, last + VERB_REACH), 1)
  features.push(
    `v-:${left}`,
    `v+:${right}`,
    `v:${left} ${right}`,
    `days:${grain}:${bucket(grain, days)} ${left}`,
    `days:${grain}:${bucket(grain, days)} +${left === 'none' ? right : ''}`,
    `1:${first === 0 ? '^' : word(first - 1)} ${left}`,
  )
  return features
}

const lowerCase = (text: string, lexeme: Lexeme | undefined): string =>
  lexeme === undefined
    ? ''
    : lexeme.word !== '' && lexeme.word !== 'number'
      ? lexeme.word
      : text.slice(lexeme.start, lexeme.end).toLowerCase()

const DAY_BUCKETS = [7, 15, 30, 60, 120, 240, 300, 330, 350]

function bucket(grain: Grain, days: number): number {
  if (grain === 'weekday') return days
  if (grain === 'month') return Math.ceil(days / 31)
  const at = DAY_BUCKETS.findIndex(limit => days <= limit)
  return at < 0 ? DAY_BUCKETS.length : at
}

/** How many verbs of the sentence look ahead and how many back, few or many. */
function tally(word: (at: number) => string, end: number): string {
  let ahead = 0
  let back = 0
  for (let at = 0; at < end; at++) {
    const form = word(at)
    if (form === 'will' || form === "'ll" || form === 'would') ahead++
    else if (irregularPast.has(form) || (form.length > 4 && form.endsWith('ed'))) back++
  }
  return `${Math.min(ahead, 2)} ${Math.min(back, 3)}`
}

const modals: ReadonlySet<string> = new Set([
  'will',
  "'ll",
  '’ll',
  'shall',
  'would',
  'should',
  'could',
  'may',
  'might',
  'must',
  'can',
  'cannot',
  "won't",
  'won’t',
])
const notAfterTo: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'this', 'that', 'be'])

/** The kind of verb that stands nearest, walking from `at` by `step`. */
function nearestVerb(word: (at: number) => string, at: number, stop: number, step: number): string {
  for (let here = at; here !== stop; here += step) {
    const form = word(here)
    if (modals.has(form)) return 'modal'
    if (form === 'to' && /^[a-z]{2,}$/.test(word(here + 1)) && !notAfterTo.has(word(here + 1))) return 'to'
    if (form === 'is' || form === 'are') return 'be'
    if (form === 'has' || form === 'have' || form === 'been') return 'have'
    if (arrangedPresent.has(form)) return 'arranged'
    if (irregularPast.has(form)) return 'past'
    if (form.length > 4 && form.endsWith('ed')) {
      for (let before = here - 1; before >= here - 3; before--) {
        const earlier = word(before)
        if (modals.has(earlier) || (earlier === 'to' && before === here - 2)) return 'to be done'
        if (earlier === 'is' || earlier === 'are') return 'is done'
      }
      return 'past'
    }
  }
  return 'none'
}

const weights: ReadonlyMap<string, number> = readWeights()

/** `feature<TAB>weight` a line. */
function readWeights(): ReadonlyMap<string, number> {
  const file = readFileSync(new URL('../../../../src/data/lean-weights.tsv', import.meta.url), 'utf8')
  const found = new Map<string, number>()
  for (const line of file.split('\n')) {
    if (line.startsWith('#') || line === '') continue
    const [feature = '', weight = '0'] = line.split('\t')
    found.set(feature, Number(weight))
  }
  return found
}

/** Probability that a date which comes round again ("Friday", "in March") means the coming one; `days` is how far off that is. */
export function probabilityAhead(surroundings: Surroundings, grain: Grain, days: number): number {
  let sum = weights.get('bias') ?? 0
  for (const feature of leanFeatures(surroundings, grain, days)) sum += weights.get(feature) ?? 0
  return 1 / (1 + Math.exp(-sum))
}
