import { main } from '../src/command/main.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program in this process, as the command line would. */
export async function runProgram(
  argv: readonly string[],
  stdin: Uint8Array = new Uint8Array(),
  signal = new AbortController().signal,
): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const code = await main(argv, {
    stdout: { write: text => (stdout += text) },
    stderr: { write: text => (stderr += text) },
    stdin: async () => stdin,
    signal,
  })
  return { code, stdout, stderr }
}
