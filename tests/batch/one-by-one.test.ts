import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openAnalyser } from '../../src/batch/index.ts'
import { analysesIn } from '../../src/journal/index.ts'
import { listInputs } from '../../src/read/index.ts'
import type { Document } from '../../src/types.ts'
import { plainSettings } from '../../src/types.ts'

// No text is known that makes the analysis throw: one is made up.
vi.mock('../../src/analyse.ts', async original => {
  const real = await original<typeof import('../../src/analyse.ts')>()
  return {
    ...real,
    analyseTogether(documents: readonly Document[], settings: typeof plainSettings) {
      if (documents.some(({ text }) => text.includes('unbearable'))) throw new Error('cannot bear it')
      return real.analyseTogether(documents, settings)
    },
  }
})

test('a file that cannot be analysed in this thread is a problem of its own, and the others of its group are analysed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-batch-'))
  const texts = { a: 'Jane Roe joined Acme Corp. in May.', b: 'Something unbearable.', c: 'Acme Corp. paid $3 million.' }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text)
  const { files } = await listInputs([folder])
  const context = { settings: plainSettings, reading: { fields: {}, date: null, dates: new Map() }, fingerprint: '' }
  const analyser = openAnalyser(context, { workers: 0, maxSeconds: 60, maxMegabytes: 1024 })
  const outcomes = await analyser.run(files.map(source => ({ source, knownKeys: [] })))
  await analyser.close()

  expect(outcomes.map(({ documents, problems }) => [documents, problems])).toEqual([
    [1, 0],
    [0, 1],
    [1, 0],
  ])
  // Without a key the next run tries the file again.
  expect(outcomes.map(({ key }) => key !== '')).toEqual([true, false, true])
  const lines = outcomes.map(outcome => outcome.lines ?? new Uint8Array())
  expect(lines.flatMap(each => [...analysesIn(each)].map(({ text }) => text))).toEqual([texts.a, texts.c])
  expect(new TextDecoder().decode(lines[1])).toMatch(/"code":"CRASHED".*cannot bear it/)
})
