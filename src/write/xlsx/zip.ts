import { closeSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A member of an archive while its bytes come in: deflated at once into a file of its own, because several members grow at the same time. */
export interface Member {
  readonly name: string
  add(text: string): void
  end(): void
}

interface Deflated {
  readonly name: string
  readonly file: string
  crc: number
  size: number
}

export interface ZipWriter {
  member(name: string): Member
  /** Puts the members together, `first` in front: by it programs tell what kind of archive it is. */
  finish(first: string): void
}

const CHUNK = 1 << 18

/** A ZIP file (APPNOTE 6.3, without ZIP64: members and the whole below 4 GB) of any size in little memory. Equal input gives equal bytes. */
export function openZip(path: string): ZipWriter {
  const members: Deflated[] = []
  return {
    member(name) {
      const member: Deflated = { name, file: `${path}.${members.length}.tmp`, crc: 0, size: 0 }
      members.push(member)
      const out = openSync(member.file, 'w')
      let pending: string[] = []
      let length = 0
      const flush = (last: boolean): void => {
        const bytes = Buffer.from(pending.join(''))
        member.crc = crc32(bytes, member.crc)
        member.size += bytes.length
        // Deflate blocks that end on a byte may be written one after the other; only the last one says that it is the last.
        writeSync(out, deflateRawSync(bytes, { finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }))
        pending = []
        length = 0
      }
      return {
        name,
        add(text) {
          pending.push(text)
          length += text.length
          if (length > CHUNK) flush(false)
        },
        end() {
          flush(true)
          closeSync(out)
        },
      }
    },
    finish(first) {
      members.sort((a, b) => Number(b.name === first) - Number(a.name === first))
      const out = openSync(path, 'w')
      const directory: Buffer[] = []
      let offset = 0
      for (const member of members) {
        const deflated = statSync(member.file).size
        const header = headers(member, deflated, offset)
        writeSync(out, header.local)
        copyInto(out, member.file)
        directory.push(header.central)
        offset += header.local.length + deflated
        rmSync(member.file)
      }
      const central = Buffer.concat(directory)
      writeSync(out, central)
      writeSync(out, endOfDirectory(members.length, central.length, offset))
      closeSync(out)
    },
  }
}

function copyInto(out: number, file: string): void {
  const from = openSync(file, 'r')
  const buffer = Buffer.alloc(CHUNK)
  for (let read = readSync(from, buffer); read > 0; read = readSync(from, buffer)) writeSync(out, buffer, 0, read)
  closeSync(from)
}

const VERSION = 20
const UTF8_NAMES = 0x0800
const DEFLATED = 8
// 1 January 1980, the first day that the format knows: a time would make every file differ.
const DAY = 0x21

function headers({ name, crc, size }: Deflated, deflated: number, offset: number): { readonly local: Buffer; readonly central: Buffer } {
  const bytes = Buffer.from(name)
  const common = Buffer.alloc(26)
  common.writeUInt16LE(VERSION, 0)
  common.writeUInt16LE(UTF8_NAMES, 2)
  common.writeUInt16LE(DEFLATED, 4)
  common.writeUInt16LE(DAY, 8)
  common.writeUInt32LE(crc, 10)
  common.writeUInt32LE(deflated, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(bytes.length, 22)
  const place = Buffer.alloc(14)
  place.writeUInt32LE(offset, 10)
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, bytes]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, bytes]),
  }
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
