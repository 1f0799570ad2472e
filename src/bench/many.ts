import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { makeDocuments } from './made.ts'
import { inFolder, timeProgram, type Whole, writeDocuments } from './program.ts'
import { countWords } from './text.ts'

export interface Many extends Whole {
  readonly documents: number
  readonly words: number
}

/** The whole program on so many made documents, as files or as one JSON Lines file. */
export function timeMany(documents: number, jobs: number, form: 'files' | 'jsonl'): Promise<Many> {
  return inFolder(folder => {
    const input = join(folder, 'in')
    mkdirSync(input)
    let words = 0
    const counted = function* () {
      for (const made of makeDocuments(documents)) {
        words += countWords(made.text)
        yield made
      }
    }
    if (form === 'files') writeDocuments(input, asFiles(counted()))
    else writeLines(join(input, 'made.jsonl'), counted())
    return { documents, words, ...timeProgram(input, join(folder, 'out'), jobs) }
  })
}

/** A thousand a folder; the day is in the name. */
function* asFiles(made: ReturnType<typeof makeDocuments>): Generator<{ readonly path: string; readonly text: string }> {
  for (const { number, date, text } of made) yield { path: `${Math.floor(number / 1000)}/${date}_${number}.txt`, text }
}

function writeLines(file: string, made: ReturnType<typeof makeDocuments>): void {
  const out = openSync(file, 'w')
  for (const { number, date, text } of made) writeSync(out, `${JSON.stringify({ id: String(number), date, text })}\n`)
  closeSync(out)
}
