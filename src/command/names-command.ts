import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkJournal } from '../program/link-journal.ts'
import { journalOf } from '../program/run.ts'
import { suggestionsTable } from '../tabulate/index.ts'
import { plainSettings } from '../types.ts'
import { openCsv } from '../write/index.ts'
import type { NamesLine } from './invocation.ts'
import { exitCodes, type Io, UsageError } from './io.ts'
import { readNames } from './lists.ts'

/** More than a person goes through in one sitting; the surest merges are left out. */
const MOST = 1000

/** Writes the merges that the program is least sure of, as a names file to go through in a spreadsheet and give back with `--names`. */
export async function writeNames({ out, file, names }: NamesLine, { stderr }: Io): Promise<number> {
  const journal = journalOf(out)
  if (!existsSync(journal)) throw new UsageError(`${out} holds no finished run. Run the program first, with the same --out.`)
  if (existsSync(file)) throw new UsageError(`${file} exists already and may hold your work. Name another with --file.`)
  const linker = await linkJournal(journal, { ...plainSettings, names: names === null ? [] : readNames(names).names })
  const { merges } = linker.finish()
  const csv = openCsv(file, suggestionsTable, false)
  csv.add(merges.slice(0, MOST))
  const rows = csv.close()
  stderr.write(
    rows === 0
      ? `No names were united across documents in ${out}; ${file} has a header only.\n`
      : `${rows} merges, the least sure first: ${file}\nEmpty the canonical of a row to keep its name apart, delete the rows you agree with or leave them, and give the file back:\n  npm start -- … --names ${join(file)}\n`,
  )
  return exitCodes.done
}
