import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJournal } from '../journal/index.ts'
import { linkJournal } from '../program/link-journal.ts'
import { journalOf } from '../program/run.ts'
import { countTotals, type Dossier, openDossier, openLedger } from '../tabulate/index.ts'
import type { Entity, Settings } from '../types.ts'
import type { ShowLine } from './invocation.ts'
import { exitCodes, type Io, UsageError } from './io.ts'
import { counted } from './progress.ts'
import { oneLine, type Terminal, terminalOf, wrapped } from './terminal.ts'

const MOST_CANDIDATES = 12

/** Prints all that the last run found about one organization or person. */
export async function showCommand({ name, out, json }: ShowLine, io: Io): Promise<number> {
  const journal = journalOf(out)
  if (!existsSync(journal)) throw new UsageError(`${out} holds no finished run. Run the program first, with the same --out.`)
  const linker = await linkJournal(journal, settingsOfRun(out))
  const resolved = linker.finish()
  const totals = countTotals()
  for await (const entry of readJournal(journal)) {
    if (entry.type === 'document') totals.add(openLedger(entry.analysis, resolved.entityOf), true)
  }
  const entities = [...totals.list('organization'), ...totals.list('person')].map(total => total.entity)
  const dossier = openDossier(chosen(matches(entities, name), name))
  for await (const entry of readJournal(journal)) {
    if (entry.type === 'document') dossier.add(openLedger(entry.analysis, resolved.entityOf))
  }
  const found = dossier.finish()
  await io.print(json ? `${JSON.stringify(found, null, 2)}\n` : `${text(found, terminalOf(io.stdout, io.environment)).join('\n')}\n`)
  return exitCodes.done
}

/** The settings of the run, which run.json keeps, with the user's names among them. */
function settingsOfRun(out: string): Settings {
  const { options }: { readonly options: { readonly settings: Settings } } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'))
  return options.settings
}

/** The entities of this id, else of this name or alias, else with a name that has it in it; letter case does not matter. */
function matches(entities: readonly Entity[], asked: string): readonly Entity[] {
  const wanted = asked.trim().toLowerCase()
  const names = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases].map(each => each.toLowerCase())
  const tests: readonly ((entity: Entity) => boolean)[] = [
    entity => entity.id === wanted,
    entity => entity.name.toLowerCase() === wanted,
    entity => names(entity).includes(wanted),
    entity => names(entity).some(each => each.includes(wanted)),
  ]
  for (const test of tests) {
    const found = entities.filter(test)
    if (found.length > 0) return found
  }
  return []
}

function chosen(found: readonly Entity[], asked: string): Entity {
  const [first, ...others] = found
  if (first === undefined) throw new UsageError(`No organization or person of the last run is called “${oneLine(asked)}”.`)
  if (others.length === 0) return first
  const list = found.slice(0, MOST_CANDIDATES).map(({ name, id }) => `${oneLine(name)} (${id})`)
  const more = found.length > MOST_CANDIDATES ? ` and ${found.length - MOST_CANDIDATES} more` : ''
  throw new UsageError(`“${oneLine(asked)}” could be ${list.join(', ')}${more}. Write the name in full, or the id.`)
}

function text(found: Dossier, { width, bold }: Terminal): string[] {
  const part = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', bold(title), ...lines])
  const item = (words: string, document: string): string[] => [
    ...wrapped(oneLine(words), width, 2),
    ...wrapped(oneLine(document), width, 6),
  ]
  const days = found.documents.map(({ published }) => published).filter(day => day !== null)
  const span = days.length === 0 ? '' : days[0] === days.at(-1) ? `, ${days[0]}` : `, ${days[0]} to ${days.at(-1)}`
  return [
    `${bold(oneLine(found.name))}  ${found.type ?? found.kind}  ${found.id}`,
    `${counted(found.mentions, 'mention')} in ${counted(found.documents.length, 'document')}${span}`,
    ...part(
      'Also found as',
      wrapped(found.aliases.map(oneLine).join('; '), width, 2).filter(line => line.trim() !== ''),
    ),
    ...part(
      'Roles',
      found.roles.flatMap(({ person, role, organization, document }) =>
        item(
          [person === found.name ? null : person, role, organization === found.name ? null : organization]
            .filter(each => each !== null && each !== '')
            .join(', '),
          document,
        ),
      ),
    ),
    ...part(
      'Money',
      found.amounts.flatMap(({ text: words, subject, document }) => item(subject === null ? words : `${words}, ${subject}`, document)),
    ),
    ...part(
      'Quotes',
      found.quotes.flatMap(({ quote, document }) => item(`“${quote}”`, document)),
    ),
    ...part(
      'Documents',
      found.documents.flatMap(({ document, published, mentions }) => [
        ...wrapped(oneLine(`${published ?? 'no date'}  ${document}`), width, 2),
        ...[...new Set(mentions.map(({ sentence }) => oneLine(sentence)))].flatMap(sentence => wrapped(sentence, width, 6)),
      ]),
    ),
  ]
}
