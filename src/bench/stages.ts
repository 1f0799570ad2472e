import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJournal, summarise, writeLine } from '../journal/index.ts'
import { createLinker, link } from '../link/index.ts'
import { writeTables } from '../program/write-tables.ts'
import { readSource } from '../read/index.ts'
import { findDates } from '../recognise/dates/index.ts'
import { recognise } from '../recognise/index.ts'
import { findMoney } from '../recognise/money/index.ts'
import { findNames } from '../recognise/names/index.ts'
import { relate } from '../relate/index.ts'
import { segment } from '../segment/index.ts'
import { type Document, plainSettings } from '../types.ts'
import { noFormats, openOutput } from '../write/index.ts'

const settings = plainSettings
const reading = { fields: {}, date: null, dates: new Map<string, string>() }

export interface Stage {
  readonly name: string
  /** For all documents together, in milliseconds. */
  readonly milliseconds: number
}

/** Time of every stage by itself over the same documents, each fed with what the one before made. One thread. */
export async function timeStages(documents: readonly Document[]): Promise<readonly Stage[]> {
  const stages: Stage[] = []
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const started = performance.now()
    const result = await work()
    stages.push({ name, milliseconds: performance.now() - started })
    return result
  }
  const files = documents.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
  await timed('read', async () => {
    for (const { bytes, path } of files) await readSource(bytes, path, reading)
  })
  const segmented = await timed('segment', () => documents.map(segment))
  const names = await timed('recognise: names', () => segmented.map(each => findNames(each, settings)))
  await timed('recognise: dates', () => segmented.map(each => findDates(each, settings)))
  await timed('recognise: money', () => segmented.map((each, index) => findMoney(each, names[index]?.places ?? [])))
  const recognised = segmented.map(each => recognise(each, settings))
  const linked = await timed('link within documents', () => recognised.map(each => link(each, settings)))
  const related = await timed('relate', () => linked.map(relate))
  const analyses = related.map(each => summarise(each))
  const lines = await timed('journal', () => related.map(each => writeLine({ type: 'document', analysis: summarise(each) })))

  const folder = mkdtempSync(join(tmpdir(), 'entity-ledger-bench-'))
  const journal = join(folder, 'journal.ndjson')
  writeFileSync(journal, lines.join(''))
  await timed('read the journal once', async () => {
    for await (const entry of readJournal(journal)) if (entry.type === 'file') throw new Error('no file was closed')
  })
  const output = openOutput(join(folder, 'out'))
  if ('heldBy' in output) throw new Error(output.heldBy)
  await timed('link across, tabulate, write', async () => {
    const linker = createLinker(settings)
    for (const each of analyses) linker.add(each)
    await writeTables(journal, linker, [], output, { excel: false, countDuplicates: false, formats: noFormats })
  })
  rmSync(folder, { recursive: true })
  return stages
}
