import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import { identify, mayBeSplit as isSplit } from './formats.ts'
import { readRange } from './read-range.ts'
import type { ReadOptions, SourceFile } from './source.ts'

/** Bytes that tell a format. */
const HEAD = 64 * 1024

/** Whether it is worth asking: a large file that may be a collection. */
export const mayBeSplit = ({ path, size, bytes }: SourceFile): boolean => bytes === undefined && isSplit(path, size)

/** A large collection as pieces of some records each, which are read one by one like files of their own; any other file as itself. */
export async function splitSource(source: SourceFile, options: ReadOptions): Promise<readonly SourceFile[]> {
  if (!mayBeSplit(source)) return [source]
  let file: number | undefined
  try {
    file = openSync(source.file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(file)
    const load = stats.isFile() ? identify(readRange(file, 0, HEAD), source.path)?.split : undefined
    if (load === undefined) return [source]
    const split = await load()
    const pieces = await split({ file, size: stats.size, path: source.path, options })
    return pieces?.map(piece => ({ path: source.path, file: source.file, size: piece.end - piece.start, piece })) ?? [source]
  } catch {
    // Reading it will tell what is wrong.
    return [source]
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
