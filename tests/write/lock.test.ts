import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeLock } from '../../src/write/lock.ts'

const path = (): string => join(mkdtempSync(join(tmpdir(), 'ledger-lock-')), 'lock')

test('a lock is taken and released', () => {
  const file = path()
  const lock = takeLock(file)
  expect(existsSync(file)).toBe(true)
  if ('release' in lock) lock.release()
  expect(existsSync(file)).toBe(false)
})

test.each([
  ['a living process of this machine', { pid: process.ppid, host: hostname() }, true],
  ['a process of this machine that is gone', { pid: 2 ** 22 + 1, host: hostname() }, false],
  ['a process of another machine', { pid: 1, host: 'elsewhere.example' }, true],
  ['something torn', '{"pid"', false],
])('the lock of %s', (_, holder, holds) => {
  const file = path()
  writeFileSync(file, typeof holder === 'string' ? holder : JSON.stringify(holder))
  expect('heldBy' in takeLock(file)).toBe(holds)
})
