import { readFileSync } from 'node:fs'
import { parseOrganization, squeezable } from './organization-name.ts'

/** An organization that the program knows before it reads anything. */
export interface KnownOrganization {
  readonly name: string
  readonly type: string
  /** ISO 3166 code, empty when none. */
  readonly country: string
}

/** Those of the list whose squeezed names begin alike. */
interface Shelf {
  readonly byName: ReadonlyMap<string, KnownOrganization>
  /** Null for aliases that mean several organizations. */
  readonly byAlias: ReadonlyMap<string, KnownOrganization | null>
  /** All its aliases, shared or not, by the name. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

/** The known organization of a name (`squeezed` of its parts): by its own name, else by an alias that no other shares. */
export function knownOrganization(squeezed: string): KnownOrganization | null {
  const { byName, byAlias } = shelfOf(squeezed)
  return byName.get(squeezed) ?? byAlias.get(squeezed) ?? null
}

/** The other names (`squeezed`) of an organization that is known by this one; some may be others' too. */
export function knownAliases(squeezed: string): readonly string[] {
  return shelfOf(squeezed).aliases.get(squeezed) ?? []
}

const shelves = new Map<string, Shelf>()

function shelfOf(squeezed: string): Shelf {
  const mark = squeezed.slice(0, 2)
  const known = shelves.get(mark)
  if (known !== undefined) return known
  lines ??= readLines()
  // "J. P. Morgan" stands with the names whose first word is one letter.
  const numbers = [...(lines.by.get(mark) ?? []), ...(lines.by.get(oneLetter(mark)) ?? [])].sort((a, b) => a - b)
  const shelf = readShelf(numbers.flatMap(number => lines?.all[number] ?? []))
  shelves.set(mark, shelf)
  return shelf
}

/** A few documents name a few of 23,000 organizations: a line is taken apart when a name that begins like one of its own is asked for. */
interface Lines {
  readonly all: readonly string[]
  /** Numbers of lines by the first two letters of their names. */
  readonly by: ReadonlyMap<string, readonly number[]>
}

let lines: Lines | null = null

/** src/data/known-organizations.tsv: name, type, aliases, country. */
function readLines(): Lines {
  const all = readFileSync(new URL('../../src/data/known-organizations.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
  const by = new Map<string, number[]>()
  for (const [number, line] of all.entries()) {
    const [name = '', , aliases = ''] = line.split('\t', 3)
    if (name === '') continue
    for (const each of aliases === '' ? [name] : [name, ...aliases.split(LIST)]) {
      const mark = markOf(each)
      const same = by.get(mark)
      if (same === undefined) by.set(mark, [number])
      else if (same.at(-1) !== number) same.push(number)
    }
  }
  return { all, by }
}

const LIST = '; '

/** The first two letters of what a name is squeezed to, without taking all of it apart. */
function markOf(name: string): string {
  const [first = '', second = ''] = squeezable(name.slice(0, 40))
  return first.length === 1 && second !== '' ? oneLetter(first) : first.slice(0, 2)
}

const oneLetter = (mark: string): string => `${mark.slice(0, 1)}.`

function readShelf(rows: readonly string[]): Shelf {
  const byName = new Map<string, KnownOrganization>()
  const byAlias = new Map<string, KnownOrganization | null>()
  const aliasesOf = new Map<string, readonly string[]>()
  for (const row of rows) {
    const [name = '', type = '', aliases = '', country = ''] = row.split('\t')
    const organization = { name, type, country }
    const key = parseOrganization(name).squeezed
    if (!byName.has(key)) byName.set(key, organization)
    const aliasKeys = aliases === '' ? [] : aliases.split(LIST).map(alias => parseOrganization(alias).squeezed)
    aliasesOf.set(key, aliasKeys)
    for (const aliasKey of aliasKeys) {
      if (aliasKey === '' || aliasKey === key) continue
      const other = byAlias.get(aliasKey)
      byAlias.set(aliasKey, other === undefined || other?.name === name ? organization : null)
    }
  }
  return { byName, byAlias, aliases: aliasesOf }
}
