import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../version.ts'
import { type Io, UsageError } from './io.ts'
import type { NamesLine } from './names-command.ts'

/** What the user asked for, checked but not yet looked up on disk. */
export type Invocation = { readonly command: 'run'; readonly line: CommandLine } | { readonly command: 'names'; readonly line: NamesLine }

export interface CommandLine {
  readonly inputs: readonly string[]
  readonly out: string
  readonly date: string | null
  readonly dates: string | null
  readonly names: string | null
  readonly fields: ReadonlyMap<string, string>
  readonly dayFirst: boolean | null
  readonly minConfidence: number
  readonly jobs: number
  readonly maxSeconds: number
  readonly maxMegabytes: number
  readonly fresh: boolean
  readonly excel: boolean
  readonly strict: boolean
  readonly quiet: boolean
}

const EXAMPLES = `
Examples:
  npm start                                      the documents in input/, tables in output/
  npm start -- ~/articles --out ~/tables         a folder of your own
  npm start -- a.html b.txt --date 2024-03-01    single files, dated
  npm start -- feed.jsonl --field text=body      one document a record
  npm start -- names --file names.csv            the merges that are least sure, for you to go through
  npm start -- --names names.csv --excel         your corrections; CSVs that Excel opens with accents right
  cat letter.txt | npm start -- - --out tables   one document from standard input

Exit codes: 0 finished (problems are listed in problems.csv), 1 finished with problems and --strict,
2 wrong usage or nothing to do, 130 interrupted.
`

/** Reads the command line. Gives null when help or the version was asked for and printed; throws UsageError for anything wrong. */
export function parseCommandLine(argv: readonly string[], { stdout }: Pick<Io, 'stdout'>): Invocation | null {
  let invocation: Invocation | null = null
  const command = new Command('entity-ledger')
    .description('Turns a folder of documents into tables of organizations, people, money and dates.')
    .argument('[inputs...]', 'files and folders to read, or - for one document on standard input', ['input'])
    .option('-o, --out <folder>', 'where the tables go', 'output')
    .option('--date <day>', 'date of documents that state none themselves, as 2024-03-01', isoDay)
    .option('--dates <file>', 'CSV with the columns document, date: takes precedence over what documents say')
    .option('--names <file>', 'CSV with the columns name, kind, canonical: adds, merges and bans names')
    .option('--field <name=field>', 'which field of a record holds text, title, author, date, url or id; may be repeated', field)
    .addOption(new Option('--day-first', 'read 03/04/2024 as 3 April').conflicts('monthFirst'))
    .addOption(new Option('--month-first', 'read 03/04/2024 as March 4'))
    .option('--min-confidence <p>', 'leave out names less certain than this, 0 to 1', probability, 0)
    .addOption(
      new Option('-j, --jobs <n>', 'worker threads; small folders need none')
        .argParser(wholeNumber)
        .default(availableParallelism(), 'one a core'),
    )
    .option('--max-seconds <n>', 'give up a file that takes longer', wholeNumber, 120)
    .option('--max-mb <n>', 'give up a file that needs more memory', wholeNumber, 2048)
    .option('--fresh', 'analyse everything anew instead of only what is new or changed')
    .option('--excel', 'start CSVs with a byte order mark, so that Excel reads them as UTF-8')
    .option('--strict', 'exit with 1 if any document had a problem')
    .option('-q, --quiet', 'no progress and no summary')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .action(() => {
      invocation = { command: 'run', line: toCommandLine(command) }
    })
    .configureOutput({ writeOut: text => void stdout.write(text), writeErr: () => {} })
  command
    .command('names')
    .description('write the merges of the last run that are least sure, as a file for --names')
    .option('-o, --out <folder>', 'the output folder of the run', 'output')
    .option('-f, --file <file>', 'where to write', 'names.csv')
    .option('--names <file>', 'the names file of the run, whose merges are settled')
    .helpOption('--help', 'print this help')
    .action((options: { readonly out: string; readonly file: string; readonly names?: string }) => {
      invocation = { command: 'names', line: { ...options, names: options.names ?? null } }
    })
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new UsageError(
      `${error.message
        .replace(/^error: /, '')
        .replace(/\s*\n/g, ' ')
        .replace(/\.?$/, '.')} Try --help.`,
    )
  }
  return invocation
}

function toCommandLine(command: Command): CommandLine {
  const options = command.opts<{
    out: string
    date?: string
    dates?: string
    names?: string
    field?: ReadonlyMap<string, string>
    dayFirst?: true
    monthFirst?: true
    minConfidence: number
    jobs: number
    maxSeconds: number
    maxMb: number
    fresh?: true
    excel?: true
    strict?: true
    quiet?: true
  }>()
  const { date, dates, names, field: fields, dayFirst, monthFirst, maxMb, ...rest } = options
  const flag = (given: true | undefined): boolean => given ?? false
  return {
    ...rest,
    inputs: command.processedArgs[0] as readonly string[],
    date: date ?? null,
    dates: dates ?? null,
    names: names ?? null,
    fields: fields ?? new Map(),
    dayFirst: dayFirst ? true : monthFirst ? false : null,
    maxMegabytes: maxMb,
    fresh: flag(rest.fresh),
    excel: flag(rest.excel),
    strict: flag(rest.strict),
    quiet: flag(rest.quiet),
  }
}

function isoDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day as 2024-03-01.')
  return text
}

/** A day of the calendar written as ISO 8601. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.')
  return Number(text)
}

function probability(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('Write a number from 0 to 1.')
  return value
}

const FIELDS: readonly string[] = ['text', 'title', 'author', 'date', 'url', 'id']

function field(text: string, known: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const [name = '', source = ''] = text.split(/=(.*)/s)
  if (!FIELDS.includes(name) || source === '')
    throw new InvalidArgumentError(`Write it as text=body, with one of ${FIELDS.join(', ')} in front.`)
  return new Map([...known, [name, source]])
}
