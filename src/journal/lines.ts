import { closeSync, existsSync, openSync, readSync } from 'node:fs'

const BREAK = 0x0a
const PIECE = 1 << 20

/** The lines of a text that comes in pieces, without their breaks. Not node:readline: it takes U+2028 for a line break, which JSON strings may hold. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Of a line longer than many pieces no piece is looked at twice.
  let open: string[] = []
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      open.push(chunk.slice(start, end))
      yield open.length === 1 ? (open[0] ?? '') : open.join('')
      open = []
      start = end + 1
    }
    if (start < chunk.length) open.push(chunk.slice(start))
  }
  if (open.length > 0) yield open.join('')
}

/** The lines of a file as bytes, each good until the next is asked for; none when there is no file. A last line without a break is one too. */
export function* linesOfFile(path: string): Generator<Buffer> {
  if (!existsSync(path)) return
  const file = openSync(path, 'r')
  try {
    let buffer = Buffer.allocUnsafe(PIECE)
    let [start, end] = [0, 0]
    for (;;) {
      if (start > 0) buffer.copy(buffer, 0, start, end)
      ;[start, end] = [0, end - start]
      if (end === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
      const searched = end
      const read = readSync(file, buffer, end, buffer.length - end, null)
      if (read === 0) break
      end += read
      const filled = buffer.subarray(0, end)
      for (let at = filled.indexOf(BREAK, searched); at >= 0; at = filled.indexOf(BREAK, start)) {
        yield filled.subarray(start, at)
        start = at + 1
      }
    }
    if (end > 0) yield buffer.subarray(0, end)
  } finally {
    closeSync(file)
  }
}
