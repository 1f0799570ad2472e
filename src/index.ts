/**
 * The pipeline as a library: read → segment → recognise → link → relate → journal → tabulate → write.
 *
 *     import { analyse, plainSettings, readSource } from 'entity-ledger'
 *     const { documents } = await readSource(bytes, 'letter.txt', { fields: {}, date: null, dates: new Map() })
 *     const analyses = documents.map(document => analyse(document, plainSettings))
 */
export { analyse } from './analyse.ts'
export type { Counts, Limits } from './batch/index.ts'
export { createLinker, link } from './link/index.ts'
export { type RunOptions, type RunResult, run } from './program/run.ts'
export { listInputs, type ReadOptions, readSource, type SourceFile } from './read/index.ts'
export { recognise } from './recognise/index.ts'
export { relate } from './relate/index.ts'
export { segment } from './segment/index.ts'
export { tables } from './tabulate/index.ts'
export type * from './types.ts'
export { plainSettings } from './types.ts'
export { version } from './version.ts'
