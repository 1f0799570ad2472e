import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ReadOptions, readSource } from '../read/index.ts'

/** A file of each format, made by other programs. */
const files: readonly string[] = [
  'input/web/helvora-tidewell.html',
  'tests/read/fixtures/report.mhtml',
  'tests/read/fixtures/report.pdf',
  'tests/read/fixtures/columns.pdf',
  'tests/read/fixtures/report.docx',
  'tests/read/fixtures/report.odt',
  'tests/read/fixtures/report.rtf',
  'tests/read/fixtures/report.doc',
  'tests/read/fixtures/report.epub',
  'tests/read/fixtures/slides.pptx',
  'tests/read/fixtures/figures.xlsx',
  'tests/read/fixtures/figures.ods',
  'tests/read/fixtures/full.eml',
  'tests/read/fixtures/outlook.msg',
  'tests/read/fixtures/archive.zip',
]

const root = new URL('../../', import.meta.url)
const reading: ReadOptions = { fields: {}, date: null, dates: new Map() }
const TIMES = 40

export interface FormatFigures {
  readonly file: string
  readonly bytes: number
  /** Pages of a PDF, else files; after the first, which loads the parser. */
  readonly perSecond: number
  readonly unit: 'pages' | 'files'
  /** Peak of a process that reads the file and nothing else, bytes. */
  readonly peakMemory: number
}

/** How fast each format is read, and how much memory that takes. One thread. */
export async function timeFormats(): Promise<readonly FormatFigures[]> {
  const figures: FormatFigures[] = []
  for (const file of files) {
    const bytes = readFileSync(new URL(file, root))
    const { documents } = await readSource(bytes, basename(file), reading)
    const started = performance.now()
    for (let time = 0; time < TIMES; time++) await readSource(bytes, basename(file), reading)
    const seconds = (performance.now() - started) / 1000
    const pages = file.endsWith('.pdf') ? Math.max(1, documents[0]?.parts.length ?? 1) : 1
    figures.push({
      file: basename(file),
      bytes: bytes.length,
      perSecond: (TIMES * pages) / seconds,
      unit: file.endsWith('.pdf') ? 'pages' : 'files',
      peakMemory: peakMemoryOf(file),
    })
  }
  return figures
}

function peakMemoryOf(file: string): number {
  const read = `import { readFileSync } from 'node:fs'
import { readSource } from ${JSON.stringify(new URL('dist/read/index.js', root).href)}
await readSource(readFileSync(${JSON.stringify(fileURLToPath(new URL(file, root)))}), ${JSON.stringify(basename(file))}, { fields: {}, date: null, dates: new Map() })`
  const measured = new URL('dist/bench/measured.js', root).href
  const { stdout } = spawnSync(process.execPath, ['--import', measured, '--input-type=module', '--eval', read], { encoding: 'utf8' })
  return Number(stdout)
}
