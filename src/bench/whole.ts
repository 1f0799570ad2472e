import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document } from '../types.ts'

export interface Whole {
  readonly seconds: number
  /** Of the whole process, bytes. */
  readonly peakMemory: number
}

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const measured = fileURLToPath(new URL('./measured.js', import.meta.url))

/** As in the start script of package.json: short-lived objects then die before they are copied. */
const LIKE_START = ['--max-semi-space-size=64']

/** The program as users start it, from files to tables, in a process of its own. */
export function timeWhole(documents: readonly Document[], jobs: number): Whole {
  const folder = mkdtempSync(join(tmpdir(), 'entity-ledger-bench-'))
  for (const { path, text } of documents) {
    const file = join(folder, 'in', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const started = performance.now()
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    [...LIKE_START, '--import', measured, cli, join(folder, 'in'), '--out', join(folder, 'out'), '--quiet', '--jobs', String(jobs)],
    { encoding: 'utf8' },
  )
  const seconds = (performance.now() - started) / 1000
  rmSync(folder, { recursive: true })
  if (status !== 0) throw new Error(`the program failed: ${stderr}`)
  return { seconds, peakMemory: Number(stdout) }
}
