import { availableParallelism } from 'node:os'
import { timeFormats } from './formats.ts'
import { peers, timePeer } from './peers.ts'
import { timeStages } from './stages.ts'
import { benchDocuments, countWords } from './text.ts'
import { timeWhole } from './whole.ts'

const documents = benchDocuments()
const words = documents.reduce((sum, { text }) => sum + countWords(text), 0)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const rate = (wordsPerSecond: number): string => `${(wordsPerSecond / 1000).toFixed(1).padStart(9)} thousand words/s`

print(`${documents.length} documents, ${words} words, Node ${process.versions.node}, ${availableParallelism()} cores\n`)

// First: a process inherits its parent's peak memory.
print('Reading other formats, one thread')
for (const { file, bytes, perSecond, unit, peakMemory } of await timeFormats()) {
  print(
    `  ${file.padEnd(24)} ${(bytes / 1024).toFixed(0).padStart(4)} kB ${perSecond.toFixed(0).padStart(6)} ${unit}/s, peak memory ${Math.round(peakMemory / 2 ** 20)} MB`,
  )
}
print('')

print('Stages, one thread, by themselves')
await timeStages(documents)
const stages = await timeStages(documents)
const sum = stages.reduce((total, { milliseconds }) => total + milliseconds, 0)
for (const { name, milliseconds } of stages) {
  print(
    `  ${name.padEnd(30)} ${milliseconds.toFixed(0).padStart(6)} ms ${((milliseconds / sum) * 100).toFixed(0).padStart(3)} % ${rate((words / milliseconds) * 1000)}`,
  )
}

print('\nWhole program, files to tables, a process of its own')
const small = timeWhole(documents.slice(0, 10), 1)
const start = small.seconds
print(`  ten documents, start to end    ${(start * 1000).toFixed(0).padStart(6)} ms`)
// The corpus several times over, so that starting does not hide the rate.
const TIMES = 5
const many = Array.from({ length: TIMES }, (_, copy) =>
  documents.map(document => ({ ...document, path: `${copy}/${document.path}` })),
).flat()
const rates = [1, availableParallelism()].map(jobs => {
  const { seconds, peakMemory } = timeWhole(many, jobs)
  const speed = (words * TIMES) / seconds
  print(
    `  ${`${jobs} ${jobs === 1 ? 'thread' : 'threads'}`.padEnd(30)} ${seconds.toFixed(1).padStart(6)} s  ${rate(speed)}, peak memory ${Math.round(peakMemory / 2 ** 20)} MB`,
  )
  return speed
})

print('\nPeers on the same text, one thread')
for (const peer of peers) {
  const sample = peer.name === 'compromise' ? documents.filter((_, index) => index % 8 === 0) : documents
  const speed = await timePeer(
    peer,
    sample,
    sample.reduce((total, { text }) => total + countWords(text), 0),
  )
  print(`  ${peer.name.padEnd(30)} ${rate(speed)}; entity-ledger on one thread is ${((rates[0] ?? 0) / speed).toFixed(1)} times as fast`)
}
