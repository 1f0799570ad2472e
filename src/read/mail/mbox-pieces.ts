import { manyIds } from '../collections/many-ids.ts'
import type { Whole } from '../collections/split.ts'
import { readRange } from '../read-range.ts'
import type { Piece } from '../source.ts'
import { lastStart, messagesIn, nameOnce } from './mbox.ts'
import { parseMessage } from './message.ts'
import { quotedAgain } from './quoted.ts'

/** Mails for some seconds of work. */
const PIECE_BYTES = 256 * 1024
const LARGEST_MAIL = 64 * 2 ** 20

/**
 * Divides a mailbox into pieces of some mails each, keeping of its mails no more than hashes of their ids and lines. They are taken apart here once and when
 * they are read again, which costs little beside analysing them. Null when there are no mails, or one is too large.
 */
export async function splitMbox({ file, size }: Whole, bytes = PIECE_BYTES): Promise<readonly Piece[] | null> {
  const again = quotedAgain(manyIds())
  const nameOf = nameOnce(manyIds())
  const pieces: Piece[] = []
  let records = 0
  for (let start = 0; start < size; ) {
    const read = firstMails(file, start, size, bytes)
    if (read === null) return null
    const messages = messagesIn(read)
    const ids: [number, string][] = []
    const seen: [number, readonly number[]][] = []
    for (const [index, content] of messages.entries()) {
      const number = records + index + 1
      const message = await parseMessage(content)
      if (message === null) continue
      const name = nameOf(number, message.id)
      if (name !== (message.id ?? String(number))) ids.push([number, name])
      const passages = again(message.body)
      if (passages.length > 0) seen.push([number, passages])
    }
    const end = start + read.length
    pieces.push({ number: pieces.length + 1, start, end, records, lines: 0, conventions: NONE, ids, again: seen })
    records += messages.length
    start = end
  }
  return records === 0 ? null : pieces
}

const NONE: Piece['conventions'] = { text: null, order: null }

/** Whole mails from `start` on; null when the first has no end in sight. */
function firstMails(file: number, start: number, size: number, bytes: number): Buffer | null {
  for (let length = bytes; length <= LARGEST_MAIL; length *= 2) {
    const read = readRange(file, start, Math.min(start + length, size))
    if (start + read.length >= size) return read
    const end = lastStart(read)
    if (end > 0) return read.subarray(0, end)
  }
  return null
}
