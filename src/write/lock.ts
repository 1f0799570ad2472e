import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** Held while a run writes to an output folder. */
export interface Lock {
  release(): void
}

interface Holder {
  readonly pid: number
  readonly host: string
}

/**
 * Takes the lock file, or tells who holds it. The lock of a process of this machine that is gone is stale and is taken over;
 * of another machine's process nothing can be known, so its lock holds until the file is deleted.
 */
export function takeLock(path: string): Lock | { readonly heldBy: string } {
  const own: Holder = { pid: process.pid, host: hostname() }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: 'wx' })
      return { release: () => rmSync(path, { force: true }) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = readHolder(path)
    if (holder !== null && isAlive(holder, own)) return { heldBy: `process ${holder.pid} on ${holder.host}` }
    rmSync(path, { force: true })
  }
  return { heldBy: 'another process' }
}

function readHolder(path: string): Holder | null {
  try {
    const found: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (typeof found !== 'object' || found === null || !('pid' in found) || !('host' in found)) return null
    return { pid: Number(found.pid), host: String(found.host) }
  } catch {
    // Torn by a kill, or released just now.
    return null
  }
}

function isAlive(holder: Holder, own: Holder): boolean {
  if (holder.host !== own.host) return true
  if (holder.pid === own.pid) return false
  try {
    process.kill(holder.pid, 0)
    return true
  } catch (error) {
    // No permission to signal it means that it exists.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
