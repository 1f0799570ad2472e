import { main } from '../src/command/main.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Given {
  readonly stdin?: string | Uint8Array
  readonly signal?: AbortSignal
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the program in this process, as the command line would. */
export async function runProgram(
  argv: readonly string[],
  { stdin = '', signal = new AbortController().signal, environment = {} }: Given = {},
): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  const write = (text: string): void => {
    stdout += text
  }
  const code = await main(argv, {
    stdout: { write },
    stderr: {
      write: text => {
        stderr += text
      },
    },
    stdin: async () => Buffer.from(stdin),
    lines: async function* () {
      yield* Buffer.from(stdin).toString().split('\n')
    },
    print: async text => write(text),
    environment,
    signal,
  })
  return { code, stdout, stderr }
}
