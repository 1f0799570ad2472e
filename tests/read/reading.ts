import { type Read, type ReadOptions, readSource } from '../../src/read/index.ts'

export const noOptions: ReadOptions = { fields: {}, date: null, dates: new Map() }

/** Reads a file of this content and name. */
export function read(content: string | Uint8Array, path: string, options: Partial<ReadOptions> = {}): Promise<Read> {
  return readSource(typeof content === 'string' ? Buffer.from(content) : content, path, { ...noOptions, ...options })
}

export async function textOf(content: string | Uint8Array, path: string): Promise<string | undefined> {
  return (await read(content, path)).documents[0]?.text
}

export async function codesOf(content: string | Uint8Array, path: string): Promise<readonly string[]> {
  return (await read(content, path)).problems.map(({ code }) => code)
}
