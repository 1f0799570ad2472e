import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Document } from '../types.ts'
import { commandLine, inFolder, timeProgram, type Whole, writeDocuments } from './program.ts'

export interface Scaling {
  readonly alone: Whole
  /** With two worker threads. */
  readonly both: Whole
  /** How much more this machine does with two cores than with one: two runs of the program at once, each by itself, on half of the documents. */
  readonly machine: number
}

/** What the second core is worth, and what it could be worth at most on this machine: virtual cores may share one. */
export function timeScaling(documents: readonly Document[]): Promise<Scaling> {
  return inFolder(async folder => {
    const half = Math.floor(documents.length / 2)
    writeDocuments(join(folder, 'in/1'), documents.slice(0, half))
    writeDocuments(join(folder, 'in/2'), documents.slice(half))
    const alone = timeProgram(join(folder, 'in'), join(folder, 'out1'), 1)
    const both = timeProgram(join(folder, 'in'), join(folder, 'out2'), 2)
    const started = performance.now()
    await Promise.all([1, 2].map(part => finished(commandLine(join(folder, `in/${part}`), join(folder, `half${part}`), 1))))
    return { alone, both, machine: alone.seconds / ((performance.now() - started) / 1000) }
  })
}

function finished(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore' })
    child.once('error', reject)
    child.once('exit', code => (code === 0 ? resolve() : reject(new Error(`the program ended with ${code}`))))
  })
}
