import { readFileSync } from 'node:fs'
import { prepared } from '../../prepared.ts'
import { root } from '../../root.ts'
import type { MentionOf, NameKind, Segmented, Settings, Span } from '../../types.ts'
import { calibrated } from './calibration.ts'
import { edgesOf, mended } from './edges.ts'
import { readExpanded } from './expanded.ts'
import { type Model, readModel } from './model.ts'
import { createRecogniser, type Recogniser, recogniseNames } from './recogniser.ts'
import { type ReadName, readAs, withinCells } from './rules/index.ts'
import { isBanned, matchRules, type RuleMatch, userRules } from './user-rules.ts'

export const MODEL: URL = new URL('src/data/names.model.bin', root)

let recogniser: Recogniser | null = null

/** The shipped model, read at its first use. */
function shipped(): Recogniser {
  recogniser ??= createRecogniser(readShipped())
  return recogniser
}

function readShipped(): Model {
  const file = readFileSync(MODEL)
  const expanded = prepared('model', file)
  return expanded === null ? readModel(file) : readExpanded(expanded)
}

/** What is clearly likelier wrong than right is left out: F1 is greatest where the limit is half of it (Lipton, Elkan and Naryanaswamy 2014), and flat around it. */
const LEAST_CONFIDENCE = 0.43

type NameMention = MentionOf<'organization'> | MentionOf<'person'>

export interface Names {
  /** Sorted by start; never overlapping. */
  readonly mentions: readonly NameMention[]
  readonly places: readonly Span[]
  /** Names that the user's rules ban. */
  readonly banned: readonly string[]
}

/** People, organizations and places of a document: what the model finds, corrected by the user's own rules. */
export function findNames(segmented: Segmented, settings: Settings): Names {
  return namesBy(shipped(), segmented, settings)
}

/** The same with a model of one's own. */
function namesBy(by: Recogniser, segmented: Segmented, settings: Settings): Names {
  const { text } = segmented.document
  const rules = userRules(settings.names)
  const ruled = matchRules(rules, segmented)
  const mentions: NameMention[] = []
  const places: Span[] = []
  const banned = new Set<string>()
  const beaten = new Set<RuleMatch>()
  let next = 0
  let person: Span | null = null
  for (const found of withinCells(recogniseNames(by, segmented), segmented)) {
    const edges = edgesOf(segmented, found)
    const read: ReadName | null = edges === null ? null : readAs(text, found.kind, edges, person)
    if (read === null) continue
    const { kind, span }: ReadName = read
    // The user's word beats the model's, unless the model sees a longer name around it.
    while (next < ruled.length && (ruled[next]?.end ?? 0) <= span.start) next++
    const rivals = ruled.slice(next, next + 8).filter(rule => rule.start < span.end)
    const wider =
      kind !== 'place' &&
      rivals.every(rule => rule.start >= span.start && rule.end <= span.end && rule.end - rule.start < span.end - span.start)
    if (rivals.length > 0 && !wider) continue
    const name = mended(text.slice(span.start, span.end), kind)
    if (isBanned(rules, name)) {
      banned.add(name)
      continue
    }
    if (kind === 'place') {
      places.push(span)
      continue
    }
    const confidence = calibrated(by.model.calibration[found.kind === 'place' ? kind : found.kind], found.probability)
    if (confidence < Math.max(settings.minConfidence, LEAST_CONFIDENCE)) continue
    for (const rival of rivals) beaten.add(rival)
    mentions.push(mention(span, kind, name, confidence, 'model'))
    if (kind === 'person') person = span
  }
  if (ruled.length === 0) return { mentions, places, banned: [...banned] }
  for (const rule of ruled)
    if (!beaten.has(rule)) mentions.push(mention(rule, rule.kind, mended(text.slice(rule.start, rule.end), rule.kind), 1, 'names file'))
  return { mentions: mentions.sort((a, b) => a.start - b.start), places, banned: [...banned] }
}

const mention = ({ start, end }: Span, kind: NameKind, name: string, confidence: number, rule: string): NameMention => ({
  start,
  end,
  kind,
  value: { name },
  confidence,
  rule,
})
