import { recognise } from '../recognise/index.ts'
import { type Kind, kinds, type Mention, plainSettings, type Settings, type Span } from '../types.ts'

export { plainSettings }

import type { GoldText } from './gold-sets.ts'
import { noScore, type Score } from './score.ts'
import { goldValue, sameValue, valueIn } from './values.ts'

/** One thing found or wanted, with the verdict. */
export interface Verdict extends Span {
  readonly document: string
  readonly group: string
  readonly kind: Kind
  readonly text: string
  /** right: found and wanted with the same kind and edges; wrong value: so, but it means something else; extra: found only; missed: wanted only. */
  readonly verdict: 'right' | 'wrong value' | 'extra' | 'missed'
  /** Overlaps one of the same kind on the other side. */
  readonly overlaps: boolean
  /** Of what was found. */
  readonly confidence: number | null
  /** The rule that found it: of money and dates, its family of forms. */
  readonly rule: string | null
  readonly value: string | null
  readonly wantedValue: string | null
}

export function judge(gold: GoldText, settings: Settings): Verdict[] {
  const { segmented, spans, name, group } = gold
  const { mentions } = recognise(segmented, settings)
  return judgeMentions(
    gold,
    mentions.filter(({ kind }) => gold.kinds.has(kind)),
    span => segmented.document.text.slice(span.start, span.end),
    { name, group, spans },
  )
}

type Found = Pick<Mention, 'kind' | 'start' | 'end'> & { readonly confidence?: number; readonly rule?: string }

/** Compares mentions with gold; anything that finds spans can be judged so. */
export function judgeMentions(
  { kinds: marked }: Pick<GoldText, 'kinds'>,
  found: readonly (Found | Mention)[],
  textOf: (span: Span) => string,
  { name, group, spans }: Pick<GoldText, 'name' | 'group' | 'spans'>,
): Verdict[] {
  const wanted = spans.filter((span): span is typeof span & { kind: Kind } => span.kind !== 'place' && marked.has(span.kind))
  const keyOf = ({ kind, start, end }: { kind: string } & Span): string => `${kind} ${start} ${end}`
  const wantedBy = new Map(wanted.map(span => [keyOf(span), span]))
  const foundKeys = new Set(found.map(keyOf))
  const touches = (span: { kind: string } & Span, others: readonly ({ kind: string } & Span)[]): boolean =>
    others.some(other => other.kind === span.kind && other.start < span.end && span.start < other.end)
  const verdicts = found.map((mention): Verdict => {
    const match = wantedBy.get(keyOf(mention))
    const value = 'value' in mention ? valueIn(mention) : null
    const wantedValue = match === undefined ? null : goldValue(match)
    const verdict =
      match === undefined ? 'extra' : wantedValue === null || value === null || sameValue(value, wantedValue) ? 'right' : 'wrong value'
    const { kind, start, end } = mention
    return {
      document: name,
      group,
      kind,
      start,
      end,
      text: textOf(mention),
      verdict,
      overlaps: touches(mention, wanted),
      confidence: mention.confidence ?? null,
      rule: mention.rule ?? null,
      value,
      wantedValue,
    }
  })
  for (const span of wanted) {
    if (foundKeys.has(keyOf(span))) continue
    const { kind, start, end } = span
    const overlaps = touches(span, found)
    verdicts.push({
      document: name,
      group,
      kind,
      start,
      end,
      text: textOf(span),
      verdict: 'missed',
      overlaps,
      confidence: null,
      rule: null,
      value: null,
      wantedValue: goldValue(span),
    })
  }
  return verdicts.sort((a, b) => a.start - b.start || a.end - b.end)
}

export interface KindScore {
  readonly exact: Score
  readonly overlap: Score
  /** Of the mentions with right edges, those with the right value. */
  readonly values: { right: number; all: number }
}

export function scoreByKind(verdicts: readonly Verdict[]): Record<Kind, KindScore> {
  const scores = Object.fromEntries(
    kinds.map(kind => [kind, { exact: noScore(), overlap: noScore(), values: { right: 0, all: 0 } }]),
  ) as Record<Kind, KindScore>
  for (const { kind, verdict, overlaps, wantedValue } of verdicts) {
    const { exact, overlap, values } = scores[kind]
    const right = verdict === 'right' || verdict === 'wrong value'
    if (verdict !== 'missed') {
      exact.found++
      overlap.found++
      if (overlaps) overlap.right++
    }
    if (right || verdict === 'missed') exact.wanted++
    // A wanted mention counts as overlapped once, whatever number of found ones touch it.
    if (right || (verdict === 'missed' && !overlaps)) overlap.wanted++
    else if (verdict === 'extra' && overlaps) overlap.wanted++
    if (right) exact.right++
    if (right && wantedValue !== null) {
      values.all++
      if (verdict === 'right') values.right++
    }
  }
  return scores
}
