import type { Verdict } from './measure.ts'

/** Mentions of the test set with their verdicts, one a line: what a change gains and loses is the difference of two such files. */
export const baselineLines = (verdicts: readonly Verdict[]): string[] =>
  verdicts.map(({ document, kind, start, end, verdict, text }) =>
    [document, kind, start, end, verdict, text.replace(/\s+/g, ' ')].join('\t'),
  )

export interface Change {
  readonly gain: boolean
  readonly line: string
}

/** What is now better or worse than in the baseline, mention by mention. */
export function changesSince(baseline: readonly string[], verdicts: readonly Verdict[]): Change[] {
  const before = new Map(baseline.map(parts))
  const now = new Map(baselineLines(verdicts).map(parts))
  const changes: Change[] = []
  for (const [key, [verdict, text]] of now) {
    const old = before.get(key)?.[0] ?? 'absent'
    if (worth(verdict) !== worth(old))
      changes.push({ gain: worth(verdict) > worth(old), line: `${describe(key, text)}: ${old} → ${verdict}` })
  }
  for (const [key, [verdict, text]] of before) {
    if (!now.has(key) && worth(verdict) !== 0)
      changes.push({ gain: worth(verdict) < 0, line: `${describe(key, text)}: ${verdict} → absent` })
  }
  return changes
}

function parts(line: string): [string, readonly [verdict: string, text: string]] {
  const [document = '', kind = '', start = '', end = '', verdict = '', text = ''] = line.split('\t')
  return [[document, kind, start, end].join('\t'), [verdict, text]]
}

function describe(key: string, text: string): string {
  const [document = '', kind = ''] = key.split('\t')
  return `${document} ${kind} “${text}”`
}

/** A mention that is neither found nor wanted is worth nothing either way; a missed one no less than a found one with a wrong value. */
const worth = (verdict: string): number => (verdict === 'right' ? 1 : verdict === 'absent' ? 0 : -1)
