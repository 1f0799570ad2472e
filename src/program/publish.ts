import { writeFileSync } from 'node:fs'
import type { Linker } from '../link/index.ts'
import { shapes } from '../tabulate/index.ts'
import type { Problem } from '../types.ts'
import { version } from '../version.ts'
import { dataPackage, type Formats, type OutputFolder, report } from '../write/index.ts'
import { type Written, writeTables } from './write-tables.ts'

export interface Publication {
  readonly excel: boolean
  /** Let documents that repeat an earlier one count again. */
  readonly countDuplicates: boolean
  readonly formats: Formats
  /** What `run.json` says beside the tables' sizes and times. */
  readonly about: object
}

/** From a journal and its linker to everything in the output folder, put in place at the end. */
export async function publish(
  journal: string,
  linker: Linker,
  problems: readonly Problem[],
  output: OutputFolder,
  { excel, countDuplicates, formats, about }: Publication,
): Promise<Written> {
  const started = performance.now()
  const written = await writeTables(journal, linker, problems, output, { excel, countDuplicates, formats })
  writeJson(output.temporary('datapackage.json'), dataPackage(shapes, version, written.rows))
  writeFileSync(output.temporary('report.html'), report({ ...written, version }))
  writeJson(output.temporary('run.json'), {
    program: 'entity-ledger',
    version,
    node: process.versions.node,
    ...about,
    rows: Object.fromEntries(written.rows),
    names_used: written.namesUsed,
    seconds_for_tables: Math.round(performance.now() - started) / 1000,
  })
  output.commit()
  return written
}

const writeJson = (path: string, value: object): void => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
