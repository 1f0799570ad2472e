import { expect, test } from 'vitest'
import { phasesIn } from '../../src/bench/phases.ts'

const dist = 'file:///somewhere/dist'

/** A profile of these stacks, outermost function first, of one sample of a millisecond each. */
function profileOf(stacks: readonly (readonly (readonly [string, string])[])[]): Parameters<typeof phasesIn>[0] {
  const nodes: { id: number; callFrame: { functionName: string; url: string }; children: number[] }[] = [
    { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [] },
  ]
  const samples = stacks.map(stack => {
    let above = 1
    for (const [functionName, url] of stack) {
      const id = nodes.length + 1
      nodes.push({ id, callFrame: { functionName, url }, children: [] })
      nodes[above - 1]?.children.push(id)
      above = id
    }
    return above
  })
  return { nodes, samples, timeDeltas: samples.map(() => 1000) }
}

test.each([
  [
    'recognise names',
    [
      ['analyse', `${dist}/analyse.js`],
      ['recognise', `${dist}/recognise/index.js`],
      ['findNames', `${dist}/recognise/names/index.js`],
    ],
  ],
  [
    'a stage that asks another counts for itself',
    [
      ['relate', `${dist}/relate/index.js`],
      ['shapeOf', `${dist}/segment/tokens.js`],
    ],
    'relate',
  ],
  [
    'link across documents',
    [
      ['writeTables', `${dist}/program/write-tables.js`],
      ['finish', `${dist}/link/across/index.js`],
    ],
  ],
  [
    'link within documents',
    [
      ['analyse', `${dist}/analyse.js`],
      ['link', `${dist}/link/index.js`],
    ],
  ],
  [
    'write the journal',
    [
      ['closed', `${dist}/batch/analyse-files.js`],
      ['writeLine', `${dist}/journal/line.js`],
    ],
  ],
  [
    'read the journal',
    [
      ['writeTables', `${dist}/program/write-tables.js`],
      ['readLine', `${dist}/journal/line.js`],
    ],
  ],
  [
    'collect garbage',
    [
      ['analyse', `${dist}/analyse.js`],
      ['(garbage collector)', ''],
    ],
  ],
  ['everything else', [['(idle)', '']]],
] as const)('%s', (name, stack, phase: string = name) => {
  expect(phasesIn(profileOf([stack])).filter(({ milliseconds }) => milliseconds > 0)).toEqual([{ name: phase, milliseconds: 1 }])
})

test('all time is counted once', () => {
  const phases = phasesIn(
    profileOf([[['read', `${dist}/read/read-source.js`]], [['read', `${dist}/read/read-source.js`]], [['(program)', '']]]),
  )
  expect(phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0)).toBe(3)
  expect(phases.find(({ name }) => name === 'read')?.milliseconds).toBe(2)
})
