import { type Kind, kinds } from '../types.ts'
import type { Bin } from './calibration.ts'
import { type KindScore, scoreByKind, type Verdict } from './measure.ts'
import { f1, precision, recall } from './score.ts'

const figure = (value: number): string => value.toFixed(1).padStart(6)

/** Exact and overlap precision, recall and F1 of each kind. */
export function scoreTable(title: string, verdicts: readonly Verdict[], shown: readonly Kind[] = kinds): string[] {
  const scores = scoreByKind(verdicts)
  return [
    `${title.padEnd(24)}   exact P     R     F1   overlap P  R     F1    wanted   values right`,
    ...shown.map(kind => `  ${kind.padEnd(22)} ${scoreLine(scores[kind])}`),
  ]
}

function scoreLine({ exact, overlap, values }: KindScore): string {
  const six = [precision(exact), recall(exact), f1(exact), precision(overlap), recall(overlap), f1(overlap)].map(figure).join(' ')
  return `${six}  ${String(exact.wanted).padStart(7)}${values.all === 0 ? '' : `${figure((100 * values.right) / values.all)} %`}`
}

/** One line a group: exact F1 of each kind. */
export function groupTable(verdicts: readonly Verdict[]): string[] {
  const groups = [...new Set(verdicts.map(({ group }) => group))].sort()
  return [
    `${'exact F1 by genre'.padEnd(24)} ${kinds.map(kind => kind.padStart(13)).join('')}`,
    ...groups.map(group => {
      const scores = scoreByKind(verdicts.filter(verdict => verdict.group === group))
      return `  ${group.padEnd(22)} ${kinds.map(kind => (scores[kind].exact.wanted === 0 ? '–' : f1(scores[kind].exact).toFixed(1)).padStart(13)).join('')}`
    }),
  ]
}

/** Money and dates by the rule that found them: how many, how many of them rightly, and of those how many with the right value. */
export function familyTable(verdicts: readonly Verdict[]): string[] {
  const families = new Map<string, { found: number; right: number; value: number }>()
  for (const { kind, rule, verdict } of verdicts) {
    if (rule === null || (kind !== 'money' && kind !== 'date')) continue
    const name = `${kind}  ${rule.replace(/^money\./, '')}`
    const family = families.get(name) ?? { found: 0, right: 0, value: 0 }
    families.set(name, family)
    family.found++
    if (verdict !== 'extra') family.right++
    if (verdict === 'right') family.value++
  }
  const sorted = [...families].sort(([a, n], [b, m]) =>
    a.slice(0, 4) < b.slice(0, 4) ? 1 : a.slice(0, 4) > b.slice(0, 4) ? -1 : m.found - n.found,
  )
  return [
    `${'families of forms'.padEnd(34)} found  right  value right`,
    ...sorted.map(
      ([name, { found, right, value }]) =>
        `  ${name.padEnd(32)} ${String(found).padStart(5)}  ${String(right).padStart(5)}  ${String(value).padStart(11)}`,
    ),
  ]
}

export function calibrationTable(bins: readonly Bin[], error: number): string[] {
  return [
    'confidence of people and organizations: claimed and true share of right ones',
    ...bins
      .filter(({ count }) => count > 0)
      .map(
        ({ from, to, count, claimed, right }) =>
          `  ${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(5)}   claimed ${claimed.toFixed(3)}   right ${right.toFixed(3)}`,
      ),
    `  expected calibration error ${error.toFixed(3)}`,
  ]
}

/** Every mention that is not right, for people who look for patterns in them. */
export const errorLines = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ document, kind, verdict, text, confidence, value, wantedValue }) => {
      const wrong = verdict === 'wrong value' ? `  ${value ?? ''} instead of ${wantedValue ?? ''}` : ''
      return `${document}\t${kind}\t${verdict}\t${text.replace(/\s+/g, ' ')}${confidence === null || verdict === 'wrong value' ? '' : `\t${confidence.toFixed(2)}`}${wrong}`
    })
