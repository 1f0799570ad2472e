import { unzipSync } from 'fflate'

const MOST_BYTES = 256 * 2 ** 20
/** XML shrinks to a fiftieth at most; what shrinks more is made to fill the memory. */
const HIGHEST_RATIO = 200
const SMALL = 2 ** 20

export type Package = ReadonlyMap<string, Uint8Array>

/** The members of a ZIP file whose names are wanted; why not, when it is damaged, locked or unpacks to more than it should. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Package | 'damaged' | 'bomb' | 'locked' {
  let total = 0
  let bomb = false
  try {
    const members = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name.endsWith('/') || !wanted(name)) return false
        total += originalSize
        if (total > MOST_BYTES || (originalSize > SMALL && originalSize > size * HIGHEST_RATIO)) bomb = true
        return !bomb
      },
    })
    return bomb ? 'bomb' : new Map(Object.entries(members))
  } catch {
    return bomb ? 'bomb' : isLocked(bytes) ? 'locked' : 'damaged'
  }
}

/** Bit 0 of the flags in a member's header says that it is encrypted. */
function isLocked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1
}

/** What a user does about a package that does not open. */
export const packageTroubles = {
  damaged: { code: 'UNREADABLE', message: 'The file is damaged. Get it again, or open it in the program that made it and save it anew.' },
  locked: { code: 'UNREADABLE', message: 'The file is protected by a password. Save it without one, and give that.' },
  bomb: {
    code: 'TOO_LARGE',
    message: 'It unpacks to far more than a file of its size should. If you trust it, unpack it yourself and give what is in it.',
  },
} as const

/** The name of the member that a link in another one points to: `../notes/1.xml` from `ppt/slides`. */
export function memberName(folder: string, link: string): string {
  const names = link.startsWith('/') ? [] : folder.split('/').filter(name => name !== '')
  for (const name of link.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}

/** Names of all members, without unpacking any; null when it is no ZIP file. */
export function namesIn(bytes: Uint8Array): readonly string[] | null {
  const names: string[] = []
  try {
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 })
    return names
  } catch {
    return null
  }
}
