import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filter } from '../program/filter.ts'
import { merge } from '../program/merge.ts'
import { plainSettings } from '../types.ts'
import type { FilterLine, MergeLine } from './invocation.ts'
import { exitCodes, type Io, UsageError } from './io.ts'
import { readNames } from './lists.ts'
import { busy } from './run-command.ts'
import { readDecisions } from './sources.ts'
import { summary } from './summary.ts'
import { terminalOf } from './terminal.ts'

/** Tables from parts. */
export async function mergeCommand(
  { parts: given, out, names: file, excel, countDuplicates, formats, quiet }: MergeLine,
  io: Io,
): Promise<number> {
  const started = performance.now()
  const absent = given.filter(part => !existsSync(part))
  if (absent.length > 0) throw new UsageError(`${absent.join(', ')} does not exist.`)
  const parts = given.flatMap(partsIn)
  // Its bad rows are problems of the first part already.
  const names = file === null ? [] : readNames(file).names
  const result = await merge({ parts, out, settings: { ...plainSettings, names }, excel, countDuplicates, formats })
  if ('heldBy' in result) throw busy(result.heldBy, out)
  if ('missing' in result) throw new UsageError(`The parts do not make a whole run: ${result.missing}.`)
  if (!quiet) io.stderr.write(summary(result, out, (performance.now() - started) / 1000, terminalOf(io.stderr, io.environment)))
  return exitCodes.done
}

/** A part itself; of a folder, the parts that `--shard` left there. */
function partsIn(given: string): readonly string[] {
  if (!statSync(given).isDirectory()) return [given]
  const names = readdirSync(given).filter(name => /^part-\d+-of-\d+\.ndjson$/.test(name))
  if (names.length === 0)
    throw new UsageError(`There are no parts in ${given}: a run with --shard leaves part-00001-of-00003.ndjson and so on.`)
  return names.sort().map(name => join(given, name))
}

/** JSON records on standard input, journal lines on standard output. */
export async function filterCommand(line: FilterLine, io: Io): Promise<number> {
  const { settings, reading } = readDecisions(line)
  for await (const out of filter(io.lines(), { settings, reading, name: line.name })) await io.print(out)
  return exitCodes.done
}
