import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Document } from '../types.ts'

export interface Whole {
  readonly seconds: number
  /** Of the whole process, bytes. */
  readonly peakMemory: number
  /** What `run.json` tells. */
  readonly secondsForAnalysis: number
  readonly secondsForTables: number
  /** Different organizations and people. */
  readonly names: number
}

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
/** The same program in many files, by which a profile tells the stages; `cli` is put together from them. */
export const inManyFiles = fileURLToPath(new URL('../command/start.js', import.meta.url))
const measured = fileURLToPath(new URL('./measured.js', import.meta.url))

/** The options of Node in the start script of package.json, which have short-lived objects die before they are copied. */
export function likeStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter(word => word.startsWith('--'))
}

/** Gives the work a folder of its own and removes it. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'entity-ledger-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function writeDocuments(folder: string, documents: Iterable<Pick<Document, 'path' | 'text'>>): void {
  for (const { path, text } of documents) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The arguments by which users start the program. */
export const commandLine = (input: string, out: string, jobs: number, program = cli): readonly string[] => [
  ...likeStart(),
  '--import',
  measured,
  program,
  input,
  '--out',
  out,
  '--quiet',
  '--jobs',
  String(jobs),
]

/** The program as users start it, from files to tables, in a process of its own. */
export function timeProgram(input: string, out: string, jobs: number, nodeOptions: readonly string[] = [], program = cli): Whole {
  const started = performance.now()
  const { stdout, status, stderr } = spawnSync(process.execPath, [...nodeOptions, ...commandLine(input, out, jobs, program)], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`the program failed: ${stderr}`)
  const told = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
  return {
    seconds,
    peakMemory: Number(stdout),
    secondsForAnalysis: told.seconds_for_analysis,
    secondsForTables: told.seconds_for_tables,
    names: told.rows.organizations + told.rows.people,
  }
}
