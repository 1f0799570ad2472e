import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { engineFlags } from '../../src/command/engine-flags.ts'

test.each([
  ['11.3.244.8-node.38', true],
  ['12.4.254.21-node.57', false],
  ['13.6.233.17-node.53', false],
])('V8 %s', (v8, hasBudget) => {
  expect(engineFlags(v8).some(flag => flag.startsWith('--interrupt-budget'))).toBe(hasBudget)
})

test('the engine that runs the tests knows its flags', () => {
  const { stderr, status } = spawnSync(process.execPath, [...engineFlags(process.versions.v8), '-e', ''], { encoding: 'utf8' })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
})
