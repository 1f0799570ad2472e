import { createReadStream, existsSync } from 'node:fs'

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

/** The lines of a file; none when there is no file. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  if (existsSync(path)) yield* splitLines(createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }) as AsyncIterable<string>)
}
