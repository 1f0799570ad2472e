import { segment } from '../segment/index.ts'
import type { Annotated, NameSpan } from './corpora.ts'
import { randomNumbers } from './crf.ts'

/** The forms of a known organization: its name, then its aliases. */
export type Forms = readonly string[]

/** Names to put in the place of others. */
export interface NamePool {
  readonly firstNames: readonly string[]
  readonly surnames: readonly string[]
  readonly cities: ReadonlySet<string>
  /** Common and official names. */
  readonly countries: ReadonlySet<string>
  /** By name or alias: the organization, and the others of its type. */
  readonly known: ReadonlyMap<string, { readonly forms: Forms; readonly alike: readonly Forms[] }>
}

/** Share of the documents of which a copy is made. */
const SHARE = 0.5

/**
 * Copies of documents with other people, organizations, cities and countries in the place of theirs, the same one throughout a document, so that the words around a name count for more
 * than names that the corpus happens to hold. Only sentences that hold another name are trained on, the others are their context.
 */
export function renameSome(documents: readonly Annotated[], pool: NamePool): Annotated[] {
  const random = randomNumbers(2311)
  return documents.flatMap(document => (random() < SHARE ? [renamed(document, others(pool, random))] : []))
}

type Other = (kind: NameSpan['kind'], name: string) => string

/** Gives for each name of a document the one that takes its place. */
function others({ firstNames, surnames, cities, countries, known }: NamePool, random: () => number): Other {
  const words = new Map<string, string>()
  const firms = new Map<Forms, Forms>()
  const pick = <Item>(from: readonly Item[]): Item | undefined => from[Math.floor(random() * from.length)]
  const word = (old: string, from: readonly string[]): string => {
    const other = words.get(old) ?? pick(from) ?? old
    words.set(old, other)
    return capitals.test(old) ? other.toUpperCase() : other
  }
  const person = (name: string): string => {
    const parts = name.split(' ')
    const last = parts.findLastIndex(part => plainName.test(part))
    return parts.map((part, at) => (plainName.test(part) ? word(part, at === last ? surnames : firstNames) : part)).join(' ')
  }
  const organization = (name: string): string => {
    const found = known.get(name)
    if (found === undefined) return name
    const other = firms.get(found.forms) ?? pick(found.alike) ?? found.forms
    firms.set(found.forms, other)
    return other[Math.min(found.forms.indexOf(name), other.length - 1)] ?? name
  }
  const cityList = [...cities]
  const countryList = [...countries]
  const place = (name: string): string => (countries.has(name) ? word(name, countryList) : cities.has(name) ? word(name, cityList) : name)
  return (kind, name) => (kind === 'person' ? person(name) : kind === 'organization' ? organization(name) : place(name))
}

const capitals = /^\p{Lu}{2,}$/u
/** No initial, particle or suffix with a stop. */
const plainName = /^\p{Lu}[\p{L}’'-]+$/u

function renamed(document: Annotated, other: Other): Annotated {
  const { text } = document.segmented.document
  const names: NameSpan[] = []
  const replaced: number[] = []
  let written = ''
  let copied = 0
  for (const { kind, start, end } of document.names) {
    written += text.slice(copied, start)
    const name = text.slice(start, end)
    const replacement = other(kind, name)
    if (replacement !== name) replaced.push(written.length)
    names.push({ kind, start: written.length, end: written.length + replacement.length })
    written += replacement
    copied = end
  }
  const segmented = segment({ ...document.segmented.document, text: written + text.slice(copied) })
  const sentences = segmented.sentences.filter(({ start, end }) => replaced.some(at => at >= start && at < end))
  return { ...document, segmented, names, changed: at => sentences.some(({ start, end }) => at >= start && at < end) }
}
