/** What the command touches of the outside, so that tests can run it without a process. */
export interface Io {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }
  /** Everything on standard input. */
  stdin(): Promise<Uint8Array>
  /** Standard input line by line. */
  lines(): AsyncIterable<string>
  /** Writes to standard output and waits until there is room for more. */
  print(text: string): Promise<void>
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal
}

/** Wrong usage or nothing to do: one sentence for the user, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const exitCodes = { done: 0, problems: 1, usage: 2, interrupted: 130 } as const
