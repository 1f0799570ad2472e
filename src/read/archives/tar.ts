import { type Reader, refusal } from '../source.ts'
import { readMembers } from './members.ts'

const BLOCK = 512

/** A TAR archive, as a folder. Links and devices in it are passed over. */
export const readTar: Reader = async source => {
  const members = [...membersOf(source.bytes)]
  if (members.length === 0)
    return refusal(source.path, 'EMPTY', 'The archive holds no files, or is damaged. Leave it out, or get it again.')
  return readMembers(members, source)
}

function* membersOf(bytes: Uint8Array): Generator<readonly [string, Uint8Array]> {
  let longName: string | null = null
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const field = (offset: number, length: number): string => text(bytes.subarray(at + offset, at + offset + length))
    if (bytes[at] === 0) {
      at += BLOCK
      continue
    }
    const size = Number.parseInt(field(124, 12).trim(), 8)
    if (!Number.isSafeInteger(size) || size < 0) return
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    const type = field(156, 1)
    const prefix = field(257, 5) === 'ustar' ? field(345, 155) : ''
    // Names that do not fit are in a member of their own, before: GNU's "L", POSIX's "x".
    if (type === 'L') longName = text(content)
    else if (type === 'x') longName = /^\d+ path=(.*)$/m.exec(Buffer.from(content).toString('utf8'))?.[1] ?? longName
    else {
      if (type === '0' || type === '' || type === '7')
        yield [longName ?? (prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`), content]
      longName = null
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

/** Up to the first zero byte. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8')
}
