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

/** All names (`squeezed`) of an organization that is known by this one; some may be others' too. */
export function knownAliases(squeezed: string): readonly string[] {
  const { byName, byAlias } = shelfOf(squeezed)
  const row = byName.get(squeezed) ?? byAlias.get(squeezed) ?? null
  return row === null ? NONE : [row.name, ...row.aliases].map(name => parseOrganization(name).squeezed)
}

const shelves = new Map<string, Shelf>()

/** A few documents name a few of 23,000 organizations: names are taken apart when one that begins alike is asked for. */
function shelfOf(squeezed: string): Shelf {
  const mark = squeezed.slice(0, LETTERS)
  const known = shelves.get(mark)
  if (known !== undefined) return known
  list ??= readList()
  // "J. P. Morgan" and "UK Sport" stand with the names whose first word is as short.
  const shelf = readShelf(
    [mark, short(mark.slice(0, 1)), short(mark.slice(0, 2))].flatMap(each => entriesOf(each, list?.get(each) ?? NONE)),
  )
  shelves.set(mark, shelf)
  return shelf
}

/** A name of a row of the list. */
interface Entry {
  readonly name: string
  readonly row: Row
}

/** Lines of the list by the marks of the names in them. */
let list: ReadonlyMap<string, readonly string[]> | null = null

/** src/data/known-organizations.tsv (name, type, aliases, country). */
function readList(): ReadonlyMap<string, readonly string[]> {
  const byMark = new Map<string, string[]>()
  const [, ...lines] = readFileSync(new URL('src/data/known-organizations.tsv', root), 'utf8').split('\n')
  for (const line of lines) {
    const add = (start: number, end: number): void => {
      const mark = markOf(line, start, end)
      const same = byMark.get(mark)
      if (same === undefined) byMark.set(mark, [line])
      else if (same.at(-1) !== line) same.push(line)
    }
    const nameEnd = line.indexOf('\t')
    if (nameEnd <= 0) continue
    add(0, nameEnd)
    const aliasesEnd = line.lastIndexOf('\t')
    for (let start = line.indexOf('\t', nameEnd + 1) + 1; start < aliasesEnd; ) {
      const next = line.indexOf('; ', start)
      const end = next < 0 || next > aliasesEnd ? aliasesEnd : next
      add(start, end)
      start = end + 2
    }
  }
  return byMark
}

/** The names of this mark in these lines. */
function entriesOf(mark: string, lines: readonly string[]): readonly Entry[] {
  return lines.flatMap(line => {
    const [name = '', type = '', aliases = '', country = ''] = line.split('\t')
    const row = { name, type, country, aliases: aliases === '' ? NONE : aliases.split('; ') }
    return [name, ...row.aliases].filter(each => markOf(each, 0, each.length) === mark).map(each => ({ name: each, row }))
  })
}

const NONE: readonly never[] = []

/** The first letters of what a name, from `start` to `end` of a line, is squeezed to, without taking all of it apart. */
function markOf(line: string, start: number, end: number): string {
  const begins = line.slice(start, start + 4)
  if (PLAIN_START.test(begins)) return begins.slice(0, LETTERS).toLowerCase()
  const [first = '', second = ''] = squeezable(line.slice(start, Math.min(end, start + 40)))
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
