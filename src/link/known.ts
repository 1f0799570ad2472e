import { readFileSync } from 'node:fs'
import { root } from '../root.ts'
import { parseOrganization, squeezable } from './organization-name.ts'

/** An organization that the program knows before it reads anything. */
export interface KnownOrganization {
  readonly name: string
  readonly type: string
  /** ISO 3166 code, empty when none. */
  readonly country: string
}

/** Those names of the list that begin alike. */
interface Shelf {
  readonly byName: ReadonlyMap<string, Row>
  /** Null for aliases that mean several organizations. */
  readonly byAlias: ReadonlyMap<string, Row | null>
}

type Row = KnownOrganization & { readonly aliases: readonly string[] }

/** The known organization of a name (`squeezed` of its parts): by its own name, else by an alias that no other shares. */
export function knownOrganization(squeezed: string): KnownOrganization | null {
  const { byName, byAlias } = shelfOf(squeezed)
  return byName.get(squeezed) ?? byAlias.get(squeezed) ?? null
}

/** The other names (`squeezed`) of an organization that is known by this one; some may be others' too. */
export const knownAliases = (squeezed: string): readonly string[] =>
  shelfOf(squeezed)
    .byName.get(squeezed)
    ?.aliases.map(alias => parseOrganization(alias).squeezed) ?? []

const shelves = new Map<string, Shelf>()

/** A few documents name a few of 23,000 organizations: names are taken apart when one that begins alike is asked for. */
function shelfOf(squeezed: string): Shelf {
  const mark = squeezed.slice(0, LETTERS)
  const known = shelves.get(mark)
  if (known !== undefined) return known
  list ??= readList()
  // "J. P. Morgan" and "UK Sport" stand with the names whose first word is as short.
  const shelf = readShelf([mark, short(mark.slice(0, 1)), short(mark.slice(0, 2))].flatMap(each => list?.get(each) ?? []))
  shelves.set(mark, shelf)
  return shelf
}

/** A name of a row of the list. */
interface Entry {
  readonly name: string
  readonly row: Row
}

let list: ReadonlyMap<string, readonly Entry[]> | null = null

/** src/data/known-organizations.tsv (name, type, aliases, country), its names by the first letters that they are squeezed to. */
function readList(): ReadonlyMap<string, readonly Entry[]> {
  const byMark = new Map<string, Entry[]>()
  const lines = readFileSync(new URL('src/data/known-organizations.tsv', root), 'utf8').split('\n')
  for (const line of lines.slice(1)) {
    const [name = '', type = '', aliases = '', country = ''] = line.split('\t')
    if (name === '') continue
    const row = { name, type, country, aliases: aliases === '' ? NONE : aliases.split('; ') }
    for (const each of [name, ...row.aliases]) {
      const mark = markOf(each)
      const same = byMark.get(mark)
      if (same === undefined) byMark.set(mark, [{ name: each, row }])
      else same.push({ name: each, row })
    }
  }
  return byMark
}

const NONE: readonly never[] = []

/** The first letters of what a name is squeezed to, without taking all of it apart. */
function markOf(name: string): string {
  if (PLAIN_START.test(name)) return name.slice(0, LETTERS).toLowerCase()
  const [first = '', second = ''] = squeezable(name.slice(0, 40))
  return first.length < LETTERS && second !== '' ? short(first) : first.slice(0, LETTERS)
}

/** A word of four letters or more is no article, no "and", no legal form in front. */
const PLAIN_START = /^[A-Za-z0-9]{4}/

const LETTERS = 3

/** The mark of names whose first word is shorter than a mark. */
const short = (first: string): string => `${first}.`

function readShelf(entries: readonly Entry[]): Shelf {
  const byName = new Map<string, Row>()
  const byAlias = new Map<string, Row | null>()
  for (const { name, row } of entries) {
    const key = parseOrganization(name).squeezed
    if (name === row.name) {
      if (!byName.has(key)) byName.set(key, row)
      continue
    }
    const other = byAlias.get(key)
    if (key !== '') byAlias.set(key, other === undefined || other?.name === row.name ? row : null)
  }
  return { byName, byAlias }
}
