import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { summary } from '../../src/command/summary.ts'
import { terminalOf, widthOf } from '../../src/command/terminal.ts'
import { type RunResult, run } from '../../src/program/run.ts'
import { listInputs } from '../../src/read/index.ts'
import { noFormats } from '../../src/write/index.ts'

let result: RunResult

beforeAll(async () => {
  const { files } = await listInputs([join(import.meta.dirname, '../../input')])
  const found = await run({
    sources: files,
    problems: [],
    out: mkdtempSync(join(tmpdir(), 'ledger-summary-')),
    settings: { dayFirst: null, minConfidence: 0, names: [], anyLanguage: false },
    reading: { fields: {}, date: null, dates: new Map() },
    limits: { workers: 0, maxSeconds: 60, maxMegabytes: 1024 },
    fresh: false,
    countDuplicates: false,
    excel: false,
    formats: noFormats,
    signal: new AbortController().signal,
    progress: () => {},
  })
  if ('heldBy' in found) throw new Error(found.heldBy)
  result = found
})

test.each([30, 45, 80, 100, 200])('nothing but the counts is wider than %i cells', columns => {
  const lines = summary(result, 'out', 1.25, terminalOf({ columns }, {})).split('\n').slice(2, -3)
  expect(lines.length).toBeGreaterThan(15)
  expect(lines.filter(line => widthOf(line) > columns)).toEqual([])
})

test('the most frequent names, the largest amounts, the span of dates', () => {
  const text = summary(result, 'out', 1.25, terminalOf({}, {}))
  expect(text).toMatch(/^Organizations {10,}People$/m)
  expect(text).toMatch(/^ +\d+ {2}\S.* {3}.*\d+ {2}Ines Carvalho$/m)
  expect(text).toMatch(/^ {2}USD {2}\$60 billion/m)
  expect(text).toMatch(/^ +mentioned {2}\d{4} to \d{4}, most in 2024/m)
  expect(text).toMatch(/^ +published {2}2018-08-07 to 2024-06-14$/m)
})
