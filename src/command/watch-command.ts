import { setTimeout } from 'node:timers/promises'
import type { RunLine } from './invocation.ts'
import { exitCodes, type Io } from './io.ts'
import { runCommand } from './run-command.ts'
import { checkPaths } from './sources.ts'

/** Changes that come together are one run, and runs are at least this far apart. */
const PAUSE_MS = 3000

/** Runs once, then again whenever files have come, changed or gone, until interrupted. Files that are still being written are waited for. */
export async function watchCommand(line: RunLine, io: Io): Promise<number> {
  checkPaths(line.inputs, line.out)
  const { watch } = await import('chokidar')
  const watcher = watch([...line.inputs], { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 1000 } })
  let changes = 1
  watcher.on('all', () => {
    changes++
  })
  await new Promise<void>(resolve => {
    watcher.once('ready', () => resolve())
  })
  io.stderr.write(`Watching ${line.inputs.join(', ')}; stop with Ctrl-C.\n`)
  while (!io.signal.aborted) {
    if (changes > 0) {
      changes = 0
      await runCommand(line, io)
    }
    await setTimeout(PAUSE_MS, undefined, { signal: io.signal }).catch(() => {})
  }
  await watcher.close()
  return exitCodes.interrupted
}
