import { exitCodes, type Io, UsageError } from './io.ts'
import { filterCommand, mergeCommand } from './merge-command.ts'
import { writeNames } from './names-command.ts'
import { parseCommandLine } from './options.ts'
import { runCommand } from './run-command.ts'
import { showCommand } from './show-command.ts'
import { watchCommand } from './watch-command.ts'

/** Runs the program with these arguments (without `node` and the script) and gives its exit code. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const invocation = parseCommandLine(argv, io)
    switch (invocation?.command) {
      case undefined:
        return exitCodes.done
      case 'run':
        return await runCommand(invocation.line, io)
      case 'names':
        return await writeNames(invocation.line, io)
      case 'merge':
        return await mergeCommand(invocation.line, io)
      case 'filter':
        return await filterCommand(invocation.line, io)
      case 'watch':
        return await watchCommand(invocation.line, io)
      case 'show':
        return await showCommand(invocation.line, io)
    }
  } catch (error) {
    const message = error instanceof UsageError ? error.message : systemTrouble(error)
    if (message === null) throw error
    io.stderr.write(`entity-ledger: ${message}\n`)
    return exitCodes.usage
  }
}

/** What the system refuses is for the user to mend; everything else is a bug. */
function systemTrouble(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason === undefined || !(error instanceof Error) ? null : `${reason} (${error.message})`
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'No permission to write the output.',
  EPERM: 'No permission to write the output.',
  EROFS: 'The output lies on a read-only disk.',
  ENOSPC: 'The disk is full. What was analysed so far is kept; make room and run the same command again.',
  EDQUOT: 'Your quota on the disk is used up. What was analysed so far is kept; make room and run the same command again.',
  ENOENT: 'The output folder vanished during the run. Run the same command again.',
}
