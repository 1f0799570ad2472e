import { payload } from './data.ts'

/** A row for the names file: what `--names` reads. */
export interface Correction {
  readonly name: string
  readonly kind: 'organization' | 'person' | 'none'
  /** The name to unite with; empty keeps the name apart. */
  readonly canonical: string
  readonly note: string
}

// Kept with the page, so that closing it does not lose an hour's work. A browser may refuse that to a file; then they last as long as the page.
const KEY = `entity-ledger corrections ${payload.documentCount} ${payload.entities[0]?.id ?? ''}`

let list: readonly Correction[] = read()
const watchers: (() => void)[] = []

export const corrections = (): readonly Correction[] => list

/** Adds a correction; a later one for the same name takes its place. */
export function correct(correction: Correction): void {
  change([...list.filter(({ name }) => name !== correction.name), correction])
}

export function takeBack(name: string): void {
  change(list.filter(each => each.name !== name))
}

export function whenCorrected(action: () => void): void {
  watchers.push(action)
}

function change(next: readonly Correction[]): void {
  list = next
  try {
    localStorage.setItem(KEY, JSON.stringify(list))
  } catch {
    // Not allowed here.
  }
  for (const action of watchers) action()
}

function read(): readonly Correction[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(found) ? found.filter(isCorrection) : []
  } catch {
    return []
  }
}

const isCorrection = (value: unknown): value is Correction =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'kind', 'canonical', 'note'].every(key => key in value && typeof value[key as keyof typeof value] === 'string')

/** As RFC 4180; what a spreadsheet would run as a formula starts with an apostrophe, as in the tables. */
export function namesFile(rows: readonly Correction[]): string {
  const lines = rows.map(({ name, kind, canonical, note }) => [name, kind, canonical, note].map(cell).join(','))
  return `${['name,kind,canonical,note', ...lines].join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}
