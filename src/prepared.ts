import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { root } from './root.ts'

/**
 * What the build made of a data file so that it need not be taken apart at every start, or null. It is found by the contents of that file: of one that changed since the
 * build nothing is prepared, and the program takes it apart itself.
 */
export function prepared(name: string, source: Uint8Array): Buffer | null {
  try {
    return readFileSync(placeOf(name, source))
  } catch {
    return null
  }
}

/** Keeps `bytes` to be found by `prepared`. */
export function keepPrepared(name: string, source: Uint8Array, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(placeOf(name, source), bytes)
}

export const removePrepared = (): void => rmSync(folder, { recursive: true, force: true })

const folder = new URL('dist/prepared/', root)

const placeOf = (name: string, source: Uint8Array): URL => new URL(`${name}-${crc32(source).toString(16)}`, folder)
