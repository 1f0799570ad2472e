import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Problem } from '../types.ts'
import { sizeLimit } from './formats.ts'
import { readRange } from './read-range.ts'
import { problem, type SourceFile } from './source.ts'

/**
 * The bytes of a file or a piece of one, or why it cannot be read. Not by promises: they cost ten times as much as reading a small file, and other threads
 * go on meanwhile.
 */
export function readBytes(source: SourceFile): { readonly bytes: Uint8Array } | { readonly problem: Problem } {
  if (source.bytes !== undefined) return { bytes: source.bytes }
  let file: number | undefined
  try {
    // Without O_NONBLOCK, a pipe put in the file's place would wait for a writer for ever.
    file = openSync(source.file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(file)
    if (!stats.isFile()) return { problem: notAFile(source.path) }
    if (source.piece !== undefined) return { bytes: readRange(file, source.piece.start, source.piece.end) }
    const limit = sizeLimit(source.path)
    if (stats.size > limit) return { problem: tooLarge(source.path, stats.size, limit) }
    return { bytes: readFileSync(file) }
  } catch (error) {
    return { problem: unreadable(source.path, error) }
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The row for a folder or file that the system does not let us open. */
export function unreadable(path: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return problem(
    path,
    'UNREADABLE',
    reasons[code] ?? `The system could not read it (${code || String(error)}). Try again, or copy it to another disk.`,
  )
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'No permission to read it. Change its permissions, or run as a user who may.',
  EPERM: 'No permission to read it. Change its permissions, or run as a user who may.',
  ENOENT: 'It is not there. Check the spelling; it may also have been moved or deleted while the program ran.',
  ENOTDIR: 'It is not there. Check the spelling; it may also have been moved or deleted while the program ran.',
  ENAMETOOLONG: 'Its path is too long for this system. Shorten the names of its folders.',
  EMFILE: 'The system has too many files open. Close other programs, or run with fewer --jobs.',
  EIO: 'The disk could not read it. Copy it from a backup.',
}

export function notAFile(path: string): Problem {
  return problem(path, 'UNREADABLE', 'It is a device, pipe or socket, not a file. Leave it out, or save its content to a file.')
}

function tooLarge(path: string, size: number, limit: number): Problem {
  const [megabytes, most] = [Math.ceil(size / 2 ** 20), limit / 2 ** 20]
  return problem(path, 'TOO_LARGE', `It has ${megabytes} MB, more than the ${most} MB that are read at once. Split it into several files.`)
}
