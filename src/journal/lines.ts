import { createReadStream, existsSync } from 'node:fs'

/** The lines of a text that comes in pieces, without their breaks. Not node:readline: it takes U+2028 for a line break, which JSON strings may hold. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    const pieces = (rest + chunk).split('\n')
    rest = pieces.pop() ?? ''
    yield* pieces
  }
  if (rest !== '') yield rest
}

/** The lines of a file; none when there is no file. */
export async function* linesOfFile(path: string): AsyncGenerator<string> {
  if (existsSync(path)) yield* splitLines(createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 }) as AsyncIterable<string>)
}
