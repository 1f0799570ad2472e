import { availableParallelism } from 'node:os'
import { Command, CommanderError, Option } from 'commander'
import { version } from '../version.ts'
import type { Formats } from '../write/index.ts'
import { field, isoDay, probability, wholeNumber } from './arguments.ts'
import type { AnalysisLine, Invocation, RunLine } from './invocation.ts'
import { type Io, UsageError } from './io.ts'

const EXAMPLES = `
Examples:
  npm start                                      the documents in input/, tables in output/
  npm start -- ~/articles --out ~/tables         a folder of your own
  npm start -- a.html b.txt --date 2024-03-01    single files, dated
  npm start -- feed.jsonl --field text=body      one document a record
  npm start -- names --file names.csv            the merges that are least sure, for you to go through
  npm start -- --xlsx                            a workbook as well: a sheet a table
  npm start -- show "Jane Doe"                   all that was found about one name
  npm start -- --names names.csv --excel         your corrections; CSVs that Excel opens with accents right
  cat letter.txt | npm start -- - --out tables   one document from standard input

Exit codes: 0 finished (problems are listed in problems.csv), 1 finished with problems and --strict,
2 wrong usage or nothing to do, 130 interrupted.
`

/** Reads the command line. Gives null when help or the version was asked for and printed; throws UsageError for anything wrong. */
export function parseCommandLine(argv: readonly string[], { stdout }: Pick<Io, 'stdout'>): Invocation | null {
  let invocation: Invocation | null = null
  const asked = (found: Invocation): void => {
    invocation = found
  }
  const program = commands(asked).configureOutput({ writeOut: text => void stdout.write(text), writeErr: () => {} })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showSuggestionAfterError().helpOption('--help', 'print this help').copyInheritedSettings(program)
  }
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw new UsageError(`${oneSentence(error.message)} Try --help.`)
  }
  return invocation
}

const oneSentence = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/\s*\n/g, ' ')
    .replace(/\.?$/, '.')

function commands(asked: (found: Invocation) => void): Command {
  const program = withRunOptions(withAnalysisOptions(new Command('entity-ledger')))
    .description('Turns a folder of documents into tables of organizations, people, money and dates.')
    .argument('[inputs...]', 'files and folders to read, or - for one document on standard input', ['input'])
    .option('--shard <i/n>', 'analyse only this part of the input, for merge; auto/8 asks the job scheduler which')
    .version(version, '--version', 'print the version')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .action((inputs: readonly string[], options: GivenOptions) => asked({ command: 'run', line: runLine(inputs, options) }))
  program
    .command('names')
    .description('write the merges of the last run that are least sure, as a file for --names')
    .option('-o, --out <folder>', 'the output folder of the run', 'output')
    .option('-f, --file <file>', 'where to write', 'names.csv')
    .option('--names <file>', 'the names file of the run, whose merges are settled')
    .action(({ out, file, names = null }) => asked({ command: 'names', line: { out, file, names } }))
  withFormats(program.command('merge'))
    .description('make the tables from parts that were analysed with --shard, or from the output of filter')
    .argument('<parts...>', 'the files of the parts')
    .option('-o, --out <folder>', 'where the tables go', 'output')
    .option('--names <file>', 'the names file that the parts were made with')
    .option('--excel', 'start CSVs with a byte order mark')
    .option('--count-duplicates', 'let documents that repeat an earlier one count again')
    .option('-q, --quiet', 'no summary')
    .action((parts: readonly string[], { out, names, excel = false, countDuplicates = false, quiet = false, ...given }: MergeOptions) =>
      asked({ command: 'merge', line: { parts, out, names: names ?? null, excel, countDuplicates, formats: formatsOf(given), quiet } }),
    )
  program
    .command('show')
    .description('print what the last run found about one organization or person')
    .argument('<name>', 'the name, a part of it, or its id')
    .option('-o, --out <folder>', 'the output folder of the run', 'output')
    .option('--json', 'for machines')

    .action((name: string, { out, json = false }: { readonly out: string; readonly json?: boolean }) =>
      asked({ command: 'show', line: { name, out, json } }),
    )
  withAnalysisOptions(program.command('filter'))
    .description('read JSON records on standard input, one a line, and write their analysis to standard output, for merge')
    .option('--name <name>', 'what the records are called in the tables: name#id', 'stdin')
    .action(({ name, ...options }: GivenOptions & { readonly name: string }) =>
      asked({ command: 'filter', line: { ...analysisLine(options), name } }),
    )
  withRunOptions(withAnalysisOptions(program.command('watch')))
    .description('keep the tables current while files come and go')
    .argument('[inputs...]', 'folders to watch', ['input'])
    .action((inputs: readonly string[], options: GivenOptions) => asked({ command: 'watch', line: runLine(inputs, options) }))
  return program
}

interface GivenFormats {
  readonly xlsx?: true
  readonly parquet?: true
  readonly sqlite?: true
  readonly gexf?: true
}

const formatsOf = ({ xlsx = false, parquet = false, sqlite = false, gexf = false }: Partial<Formats>): Formats => ({
  xlsx,
  parquet,
  sqlite,
  gexf,
})

interface MergeOptions extends GivenFormats {
  readonly out: string
  readonly names?: string
  readonly excel?: boolean
  readonly countDuplicates?: boolean
  readonly quiet?: boolean
}

const withFormats = (command: Command): Command =>
  command
    .option('--xlsx', 'also write entity-ledger.xlsx, a sheet a table')
    .option('--parquet', 'also write every table as Parquet, for DuckDB and pandas')
    .option('--sqlite', 'also write entity-ledger.sqlite, with keys, indexes and views')
    .option('--gexf', 'also write entity-ledger.gexf, the graph for Gephi')

/** What commander gives; what was not given is not there. */
interface GivenOptions extends GivenFormats {
  readonly date?: string
  readonly dates?: string
  readonly names?: string
  readonly field?: ReadonlyMap<string, string>
  readonly dayFirst?: true
  readonly monthFirst?: true
  readonly minConfidence: number
  readonly anyLanguage?: true
  readonly out: string
  readonly jobs: number
  readonly maxSeconds: number
  readonly maxMb: number
  readonly fresh?: true
  readonly excel?: true
  readonly countDuplicates?: true
  readonly strict?: true
  readonly quiet?: true
  readonly shard?: string
}

const withAnalysisOptions = (command: Command): Command =>
  command
    .option('--date <day>', 'date of documents that state none themselves, as 2024-03-01', isoDay)
    .option('--dates <file>', 'CSV with the columns document, date: takes precedence over what documents say')
    .option('--names <file>', 'CSV with the columns name, kind, canonical: adds, merges and bans names')
    .option('--field <name=field>', 'which field of a record holds text, title, author, date, url or id; may be repeated', field)
    .addOption(new Option('--day-first', 'read 03/04/2024 as 3 April').conflicts('monthFirst'))
    .addOption(new Option('--month-first', 'read 03/04/2024 as March 4'))
    .option('--min-confidence <p>', 'leave out names less certain than this, 0 to 1', probability, 0)
    .option('--any-language', 'analyse documents that are not English, too')

const withRunOptions = (command: Command): Command =>
  withFormats(command)
    .option('-o, --out <folder>', 'where the tables go', 'output')
    .addOption(
      new Option('-j, --jobs <n>', 'worker threads; small folders need none')
        .argParser(wholeNumber)
        .default(availableParallelism(), 'one a core'),
    )
    .option('--max-seconds <n>', 'give up a file that takes longer', wholeNumber, 300)
    .option('--max-mb <n>', 'give up a file that needs more memory', wholeNumber, 2048)
    .option('--fresh', 'analyse everything anew instead of only what is new or changed')
    .option('--excel', 'start CSVs with a byte order mark, so that Excel reads them as UTF-8')
    .option('--count-duplicates', 'let documents that repeat an earlier one count again')
    .option('--strict', 'exit with 1 if any document had a problem')
    .option('-q, --quiet', 'no progress and no summary')

function analysisLine({ date, dates, names, field: fields, dayFirst, monthFirst, minConfidence, anyLanguage }: GivenOptions): AnalysisLine {
  return {
    date: date ?? null,
    dates: dates ?? null,
    names: names ?? null,
    fields: fields ?? new Map(),
    dayFirst: dayFirst ? true : monthFirst ? false : null,
    minConfidence,
    anyLanguage: anyLanguage ?? false,
  }
}

function runLine(inputs: readonly string[], given: GivenOptions): RunLine {
  const { out, jobs, maxSeconds, maxMb, fresh, excel, countDuplicates, strict, quiet, shard } = given
  return {
    ...analysisLine(given),
    inputs,
    out,
    jobs,
    maxSeconds,
    maxMegabytes: maxMb,
    fresh: fresh ?? false,
    excel: excel ?? false,
    countDuplicates: countDuplicates ?? false,
    formats: formatsOf(given),
    strict: strict ?? false,
    quiet: quiet ?? false,
    shard: shard ?? null,
  }
}
