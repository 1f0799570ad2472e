import { expect, test } from 'vitest'
import { edgesOf, mended } from '../../../src/recognise/names/edges.ts'
import type { FoundKind } from '../../../src/recognise/names/labels.ts'
import { segment } from '../../../src/segment/index.ts'
import { document } from '../../make.ts'

/** Edges of the name that is said to go from the first token to the one that ends at `until`. */
function edges(text: string, kind: FoundKind, from: string, until: string): string | null {
  const segmented = segment(document(text))
  const { tokens } = segmented
  const first = tokens.start.indexOf(text.indexOf(from))
  const last = tokens.end.indexOf(text.indexOf(until) + until.length)
  const span = edgesOf(segmented, { kind, from: first, to: last + 1, probability: 1 })
  return span === null ? null : text.slice(span.start, span.end)
}

test.each<[string, FoundKind, string, string, string | null]>([
  ['He left The Boston Globe for good.', 'organization', 'The', 'Globe', 'Boston Globe'],
  ['He met Sen. Elizabeth Warren there.', 'person', 'Sen.', 'Warren', 'Elizabeth Warren'],
  ['He met Mr. Cook there.', 'person', 'Mr.', 'Cook', 'Cook'],
  ['Present: Cllr R. Patel.', 'person', 'Cllr', 'Patel', 'R. Patel'],
  ["It was Musk's idea.", 'person', 'Musk', "'s", 'Musk'],
  ["Macy's Inc. fell.", 'organization', 'Macy', 'Inc.', "Macy's Inc."],
  ['It was put by Cian Ferriter SC then.', 'person', 'Cian', 'SC', 'Cian Ferriter'],
  ['It was put by PC Benn then.', 'person', 'PC', 'Benn', 'Benn'],
  ['It was Di Caprio then.', 'person', 'Di', 'Caprio', 'Di Caprio'],
  ['It was put by J. P. CJ then.', 'person', 'CJ', 'CJ', 'CJ'],
  ['Follow Jim Cramer Twitter now.', 'person', 'Jim', 'Twitter', 'Jim Cramer'],
  ['King sang the blues.', 'person', 'King', 'King', 'King'],
  ['He spoke to Martin Luther King Jr. then.', 'person', 'Martin', 'Jr.', 'Martin Luther King Jr.'],
  ['It sued The', 'organization', 'The', 'The', null],
  ['The plaintiff is Micro-\nsoft today.', 'organization', 'Micro', 'Micro', 'Micro-\nsoft'],
  [
    'It was built by Trident Marine Pty Ltd. No boat of Trident Marine Pty Ltd has used it.',
    'organization',
    'Trident',
    'Ltd.',
    'Trident Marine Pty Ltd',
  ],
  ['It was built by Trident Marine Co. No boat has used it.', 'organization', 'Trident', 'Co.', 'Trident Marine Co.'],
])('%s', (text, kind, from, until, wanted) => {
  expect(edges(text, kind, from, until)).toBe(wanted)
})

test.each([
  ['Micro-\nsoft Corp.', 'Microsoft Corp.'],
  ['General\nMotors', 'General Motors'],
  ['Coca-\nCola', 'Coca-Cola'],
  ['Hewlett-Packard', 'Hewlett-Packard'],
])('%j is written %s', (text, name) => {
  expect(mended(text, 'organization')).toBe(name)
})
