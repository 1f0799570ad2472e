import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { timeFormats } from './formats.ts'
import { timeMany } from './many.ts'
import { timeNames } from './names.ts'
import { peers, timePeer } from './peers.ts'
import { timePhases } from './phases.ts'
import { inFolder, timeProgram, writeDocuments } from './program.ts'
import { timeScaling } from './scaling.ts'
import { timeStages } from './stages.ts'
import { benchDocuments, countWords } from './text.ts'

/**
 *   npm run bench                                    everything below on the corpus, peers beside it
 *   npm run bench -- --documents 1000,10000,100000   the whole program on so many made documents; --jsonl: in one file, --jobs 1
 *   npm run bench -- --names 1000000                 linking so many made names across documents, by itself
 */
const { values: options } = parseArgs({
  options: {
    documents: { type: 'string' },
    names: { type: 'string' },
    jsonl: { type: 'boolean', default: false },
    jobs: { type: 'string' },
  },
})

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const rate = (wordsPerSecond: number): string => `${(wordsPerSecond / 1000).toFixed(1).padStart(9)} thousand words/s`
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`

if (options.names !== undefined) benchNames(options.names.split(',').map(Number))
else if (options.documents === undefined) await benchAll()
else await benchMany(options.documents.split(',').map(Number), Number(options.jobs ?? availableParallelism()))

function benchNames(sizes: readonly number[]): void {
  print(`Linking made names across documents, Node ${process.versions.node}`)
  for (const size of sizes) {
    const { names, documents, entities, seconds, peakMemory } = timeNames(size)
    print(
      `  ${String(names).padStart(8)} names in ${documents} documents ${seconds.toFixed(1).padStart(6)} s, peak memory ${megabytes(peakMemory)}, ${entities} people and organizations`,
    )
  }
}

async function benchMany(sizes: readonly number[], jobs: number): Promise<void> {
  print(`Whole program on made documents, ${jobs} worker threads, Node ${process.versions.node}, ${availableParallelism()} cores`)
  for (const size of sizes) {
    const { seconds, words, peakMemory, names, secondsForAnalysis, secondsForTables } = await timeMany(
      size,
      jobs,
      options.jsonl ? 'jsonl' : 'files',
    )
    print(
      `  ${String(size).padStart(8)} documents ${seconds.toFixed(1).padStart(8)} s ${((seconds / size) * 1000).toFixed(2).padStart(6)} ms a document ${rate(words / seconds)}, peak memory ${megabytes(peakMemory)}, ${names} names; analysis ${secondsForAnalysis.toFixed(1)} s, tables ${secondsForTables.toFixed(1)} s`,
    )
  }
}

async function benchAll(): Promise<void> {
  const documents = benchDocuments()
  const words = documents.reduce((sum, { text }) => sum + countWords(text), 0)
  print(`${documents.length} documents, ${words} words, Node ${process.versions.node}, ${availableParallelism()} cores\n`)

  // First: a process inherits its parent's peak memory.
  print('Reading other formats, one thread')
  for (const { file, bytes, perSecond, unit, peakMemory } of await timeFormats()) {
    print(
      `  ${file.padEnd(24)} ${(bytes / 1024).toFixed(0).padStart(4)} kB ${perSecond.toFixed(0).padStart(6)} ${unit}/s, peak memory ${megabytes(peakMemory)}`,
    )
  }

  print('\nStages, one thread, by themselves')
  await timeStages(documents)
  printShares(await timeStages(documents), words)

  print('\nWhole program, files to tables, a process of its own')
  const small = await inFolder(folder => {
    writeDocuments(`${folder}/in`, documents.slice(0, 10))
    return timeProgram(`${folder}/in`, `${folder}/out`, 1)
  })
  print(`  ten documents, start to end    ${(small.seconds * 1000).toFixed(0).padStart(6)} ms`)
  // The corpus several times over, so that starting does not hide the rate.
  const TIMES = 5
  const many = Array.from({ length: TIMES }, (_, copy) =>
    documents.map(document => ({ ...document, path: `${copy}/${document.path}` })),
  ).flat()
  const { alone, both, machine } = await timeScaling(many)
  for (const [name, { seconds, peakMemory }] of [
    ['1 thread', alone],
    ['2 threads', both],
  ] as const)
    print(
      `  ${name.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${rate((words * TIMES) / seconds)}, peak memory ${megabytes(peakMemory)}`,
    )
  print(
    `  Two threads do ${(alone.seconds / both.seconds).toFixed(2)} times as much as one (analysis by itself ${(alone.secondsForAnalysis / both.secondsForAnalysis).toFixed(2)}); two processes at once ${machine.toFixed(2)} times, which is what the machine gives`,
  )

  print('\nWhere the time of a whole run goes, one thread')
  printShares(await timePhases(many), words * TIMES)

  print('\nPeers on the same text, one thread')
  for (const peer of peers) {
    const sample = peer.name === 'compromise' ? documents.filter((_, index) => index % 8 === 0) : documents
    const speed = await timePeer(
      peer,
      sample,
      sample.reduce((total, { text }) => total + countWords(text), 0),
    )
    const own = (words * TIMES) / alone.seconds
    print(`  ${peer.name.padEnd(30)} ${rate(speed)}; entity-ledger on one thread is ${(own / speed).toFixed(1)} times as fast`)
  }
}

function printShares(phases: readonly { readonly name: string; readonly milliseconds: number }[], words: number): void {
  const sum = phases.reduce((total, { milliseconds }) => total + milliseconds, 0)
  for (const { name, milliseconds } of phases) {
    print(
      `  ${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms ${((milliseconds / sum) * 100).toFixed(0).padStart(3)} % ${rate((words / milliseconds) * 1000)}`,
    )
  }
}
