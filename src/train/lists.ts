import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import nlp from 'compromise/three'
import { parse } from 'csv-parse/sync'
import { legalForms } from '../data/names.legal-forms.ts'
import { beginPhrase, extendPhrase, LONGEST_PHRASE, phraseLists, wordLists } from '../recognise/names/knowledge.ts'
import { fold, hashOf } from '../recognise/names/words.ts'
import { tokenise } from '../segment/tokens.ts'
import type { Forms, NamePool } from './rename.ts'

/** Name lists while they are gathered: hash to bits. */
export interface Lists {
  readonly words: Map<number, number>
  readonly phrases: Map<number, number>
}

const text = (path: string): string => {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\uFEFF/, '')
}
const lines = (path: string): string[] =>
  text(path)
    .split(/\r?\n/)
    .filter(line => line !== '')
const rows = (path: string): string[][] => lines(path).map(line => line.split('\t'))
const table = (path: string): string[][] => (parse(text(path), { relax_column_count: true }) as string[][]).slice(1)

export function tokensOf(name: string): string[] {
  const { count, start, end, shape } = tokenise(name, [{ start: 0, end: name.length }])
  return Array.from({ length: count }, (_, token) => fold(name.slice(start[token], end[token]), shape[token] ?? 0))
}

/** The name without "the" before it and without legal forms after it: `The Boeing Company` → `boeing`. */
export function bareName(tokens: readonly string[]): readonly string[] {
  let start = tokens[0] === 'the' ? 1 : 0
  let end = tokens.length
  while (end > start + 1 && (legalForms.has(tokens[end - 1] ?? '') || [',', '.', '&'].includes(tokens[end - 1] ?? ''))) end--
  if (end === start) start = 0
  return tokens.slice(start, end)
}

function addPhrase({ phrases }: Lists, tokens: readonly string[], bits: number): void {
  if (tokens.length === 0 || tokens.length > LONGEST_PHRASE) return
  let hash: number = beginPhrase
  for (const token of tokens) {
    hash = extendPhrase(hash, hashOf(token))
    if (!phrases.has(hash)) phrases.set(hash, 0)
  }
  phrases.set(hash, (phrases.get(hash) ?? 0) | bits)
}

function addWord({ words }: Lists, word: string, bit: number): void {
  const hash = hashOf(word)
  words.set(hash, (words.get(hash) ?? 0) | bit)
}

function addOrganization(lists: Lists, name: string, bits: number): void {
  const tokens = tokensOf(name)
  const bare = bareName(tokens)
  // A single common letter or number is no name to look for.
  if (bare.join('').length < 2) return
  addPhrase(lists, bare, bits)
  if (tokens[0] !== 'the' && tokens.length > bare.length) addPhrase(lists, tokens, bits)
}

const listOfType: Readonly<Record<string, number>> = {
  company: phraseLists.company,
  retailer: phraseLists.company,
  airline: phraseLists.company,
  consultancy: phraseLists.company,
  'law firm': phraseLists.company,
  bank: phraseLists.finance,
  fund: phraseLists.finance,
  insurer: phraseLists.finance,
  exchange: phraseLists.finance,
  media: phraseLists.media,
  government: phraseLists.government,
  regulator: phraseLists.government,
  ministry: phraseLists.government,
  court: phraseLists.government,
  legislature: phraseLists.government,
  'central bank': phraseLists.government,
  agency: phraseLists.government,
  police: phraseLists.government,
  military: phraseLists.government,
  party: phraseLists.party,
  sports: phraseLists.sports,
  league: phraseLists.sports,
  university: phraseLists.education,
  school: phraseLists.education,
  hospital: phraseLists.education,
}

/** This project's own lists, as files. */
export interface OwnLists {
  readonly organizations: string
  readonly people: string
  readonly things: string
}

/** What stands alone for a person: written in capitals (`MAO Zedong`), else the surname with its particles (`bin Laden`). */
export function shortForm(name: string): string {
  const words = name.split(' ')
  const marked = words.filter(word => /^\p{Lu}{2,}$/u.test(word))
  if (marked.length > 0) return marked.join(' ')
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && !word.includes('-'))
  const plain = words.filter(word => !/^[JS]r\.$/.test(word))
  return particle > 0 ? words.slice(particle).join(' ') : (plain.at(-1) ?? name)
}

const namesIn = (path: string): string[] =>
  rows(path)
    .slice(1)
    .flatMap(([, names = '']) => names.split('; '))

/** Reads the gazetteers (gazetteers/ABOUT.md says what each file is) and this project's own lists into one set of hashed lists. */
export function readLists(folder: string, own: OwnLists): Lists {
  const lists: Lists = { words: new Map(), phrases: new Map() }
  for (const name of namesIn(own.people)) {
    addPhrase(lists, tokensOf(name), phraseLists.person)
    addPhrase(lists, tokensOf(shortForm(name)), phraseLists.person)
  }
  for (const name of namesIn(own.things)) addPhrase(lists, tokensOf(name), phraseLists.thing)
  for (const [name = '', type = '', aliases = ''] of rows(own.organizations).slice(1)) {
    const bits = listOfType[type] ?? phraseLists.otherOrganization
    for (const form of [name, ...aliases.split('; ')]) if (form !== '') addOrganization(lists, form, bits)
  }
  const listed = phraseLists.listedCompany
  for (const [name = ''] of rows(join(folder, 'companies_financedatabase.tsv.gz'))) addOrganization(lists, name, listed)
  for (const [name = ''] of rows(join(folder, 'companies_nasdaq.tsv')))
    if (!/\b(?:ETF|Fund|ETN)\b/.test(name)) addOrganization(lists, name, listed)
  for (const [, name = ''] of table(join(folder, 'sp500_constituents.csv'))) addOrganization(lists, name.replace(/ \(.*\)/, ''), listed)
  for (const [name = ''] of rows(join(folder, 'universities.tsv'))) addOrganization(lists, name, phraseLists.university)
  for (const [city = '', , region = ''] of table(join(folder, 'world_cities.csv.gz'))) {
    addPhrase(lists, tokensOf(city), phraseLists.city)
    addPhrase(lists, tokensOf(region), phraseLists.region)
  }
  for (const [common = '', official = '', , , alternatives = '', capital = ''] of rows(join(folder, 'countries.tsv'))) {
    for (const name of [common, official, ...alternatives.split('|').filter(each => each.length > 3)])
      addPhrase(lists, tokensOf(name), phraseLists.country)
    for (const name of capital.split('|')) addPhrase(lists, tokensOf(name), phraseLists.city)
  }
  for (const name of lines(join(folder, 'us_congress_current.txt'))) addPhrase(lists, tokensOf(name), phraseLists.person)
  for (const [file, bit] of Object.entries(nameFiles)) for (const name of lines(join(folder, file))) addWord(lists, name.toLowerCase(), bit)
  for (const form of legalForms) addWord(lists, form, wordLists.legalForm)
  return lists
}

const nameFiles: Readonly<Record<string, number>> = {
  'first_names_us.txt': wordLists.firstNameUS,
  'first_names_all.txt': wordLists.firstName,
  'surnames_us.txt.gz': wordLists.surnameUS,
  'surnames_all.txt.gz': wordLists.surname,
}

/** Names to put in the place of others in training text. */
export function readNamePool(folder: string, { organizations }: OwnLists): NamePool {
  const byType = new Map<string, Forms[]>()
  const known = new Map<string, { readonly forms: Forms; readonly alike: readonly Forms[] }>()
  for (const [name = '', type = '', aliases = ''] of rows(organizations).slice(1)) {
    const forms = [name, ...aliases.split('; ').filter(alias => alias !== '')]
    const alike = byType.get(type) ?? []
    byType.set(type, alike)
    alike.push(forms)
    for (const form of forms) if (!known.has(form)) known.set(form, { forms, alike })
  }
  const capitalised = (file: string): string[] => lines(join(folder, file)).map(name => name.charAt(0).toUpperCase() + name.slice(1))
  return {
    firstNames: capitalised('first_names_all.txt'),
    surnames: capitalised('surnames_all.txt.gz'),
    cities: new Set(table(join(folder, 'world_cities.csv.gz')).map(([city = '']) => city)),
    countries: new Set(rows(join(folder, 'countries.tsv')).flatMap(([common = '', official = '']) => [common, official])),
    known,
  }
}

/** compromise's dictionary as numbered sets of tags: a word's set, without running its tagger. Multi-word entries are left out. */
export function readDictionary(): Map<number, number> {
  const model = nlp.model() as unknown as { readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> } }
  const sets = new Map<string, number>()
  const found = new Map<number, number>()
  const keyOf = (tags: string | readonly string[]): string => (typeof tags === 'string' ? tags : [...tags].sort().join(' '))
  const entries = Object.entries(model.one.lexicon).filter(([word]) => !word.includes(' '))
  const counts = new Map<string, number>()
  for (const [, tags] of entries) counts.set(keyOf(tags), (counts.get(keyOf(tags)) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 255)
  for (const [index, [key]] of common.entries()) sets.set(key, index + 1)
  for (const [word, tags] of entries) found.set(hashOf(word), sets.get(keyOf(tags)) ?? 0)
  return found
}
