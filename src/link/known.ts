import { readFileSync } from 'node:fs'
import type { OrganizationType } from '../data/organization-words.ts'
import { type PlainName, plainNames } from '../data/plain-names.ts'
import { prepared } from '../prepared.ts'
import { indexKnown, KNOWN, LETTERS, OF_SEVERAL, rowAt } from './known-index.ts'
import { parseOrganization } from './organization-name.ts'

/** An organization that the program knows before it reads anything. */
export interface KnownOrganization {
  readonly name: string
  readonly type: string
  /** ISO 3166 code, empty when none. */
  readonly country: string
  readonly aliases: readonly string[]
}

/** The known organization of a name (`squeezed` of its parts): by its own name, else by an alias that no other shares. */
export const knownOrganization = (squeezed: string): KnownOrganization | null => rowOf(squeezed)

/** What most readers take a short name for, "S.E.C." or "SEC", "House", which the list gives to several; null for other names. */
const plainName = (name: string): PlainName | null =>
  plainNames.get(name.replaceAll('.', '')) ?? plainNames.get(parseOrganization(name).core.join(' ')) ?? null

/** The known organization, by its name, that a short name plainly means; null for other names. */
export function plainMeaning(name: string): string | null {
  const plain = plainName(name)
  return plain !== null && 'organization' in plain ? plain.organization : null
}

/** The type of what a short name plainly means where nobody can say which it is: "House", "Giants"; null for other names. */
export function plainType(name: string): OrganizationType | null {
  const plain = plainName(name)
  return plain !== null && 'type' in plain ? plain.type : null
}

/** Whether a name (`squeezed`) is what a known organization is called, and not an alias. */
export const isKnownByItself = (squeezed: string): boolean => {
  const row = rowOf(squeezed)
  return row !== null && parseOrganization(row.name).squeezed === squeezed
}

/** Whether several known organizations go by a name (`squeezed`) and none is called so. */
export const isSharedAlias = (squeezed: string): boolean => placeOf(squeezed) === OF_SEVERAL

/** Whether each of two names (`squeezed`) is known, as something else than the other: "Federal Reserve" is not short for its bank in Kansas City. */
export function areKnownApart(a: string, b: string): boolean {
  const [one, other] = [rowOf(a), rowOf(b)]
  return one !== null && other !== null && one.name !== other.name
}

/** All names (`squeezed`) of an organization that is known by this one; some may be others' too. */
export function knownAliases(squeezed: string): readonly string[] {
  const row = rowOf(squeezed)
  return row === null ? NONE : [row.name, ...row.aliases].map(name => parseOrganization(name).squeezed)
}

const NONE: readonly never[] = []

/** A few documents name a few of 23,000 organizations: the index is read block by block, a row when it is asked for. */
const blocks = new Map<string, ReadonlyMap<string, number>>()
const rows = new Map<number, KnownOrganization>()

function rowOf(squeezed: string): KnownOrganization | null {
  const start = placeOf(squeezed)
  if (start === undefined || start === OF_SEVERAL || list === null) return null
  let row = rows.get(start)
  if (row === undefined) {
    row = rowAt(list.text, start)
    rows.set(start, row)
  }
  return row
}

function placeOf(squeezed: string): number | undefined {
  list ??= readList()
  const mark = squeezed.slice(0, LETTERS)
  let block = blocks.get(mark)
  if (block === undefined) {
    block = readBlock(list.index, list.places.get(mark))
    blocks.set(mark, block)
  }
  return block.get(squeezed)
}

interface List {
  readonly text: string
  readonly index: string
  /** Where the blocks of the index start. */
  readonly places: ReadonlyMap<string, number>
}

let list: List | null = null

function readList(): List {
  const source = readFileSync(KNOWN)
  const text = source.toString()
  const index = prepared('known', source)?.toString() ?? indexKnown(text)
  const places = new Map<string, number>()
  for (let at = 0, gap = 0; gap >= 0; at = gap + 2) {
    const end = index.indexOf('\n', at)
    places.set(index.slice(at, end), end + 1)
    gap = index.indexOf('\n\n', end)
  }
  return { text, index, places }
}

function readBlock(index: string, start: number | undefined): ReadonlyMap<string, number> {
  const block = new Map<string, number>()
  for (let at = start ?? index.length; at < index.length && index[at] !== '\n'; ) {
    const end = index.indexOf('\n', at)
    const tab = index.indexOf('\t', at)
    block.set(index.slice(at, tab), Number(index.slice(tab + 1, end)))
    at = end + 1
  }
  return block
}
