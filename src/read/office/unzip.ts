import { unzipSync } from 'fflate'

const MOST_BYTES = 256 * 2 ** 20
/** XML shrinks to a fiftieth at most; what shrinks more is made to fill the memory. */
const HIGHEST_RATIO = 200
const SMALL = 2 ** 20

export type Package = ReadonlyMap<string, Uint8Array>

/** The members of a ZIP file whose names are wanted; why not, when it is damaged, locked or unpacks to more than it should. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Package | 'damaged' | 'bomb' | 'locked' {
  if (isLocked(bytes)) return 'locked'
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
    return bomb ? 'bomb' : 'damaged'
  }
}

/** Is a member encrypted? Bit 0 of its flags in the directory at the end of the file says so; fflate does not look. */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length) return false
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= end; left--) {
    if (view.getUint32(at, true) !== 0x02014b50) return false
    if ((view.getUint16(at + 8, true) & 1) === 1) return true
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return false
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
