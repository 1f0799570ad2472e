import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { engineFlags } from '../command/engine-flags.ts'
import { commonFamilies } from '../data/common-families.ts'
import { genderOfGivenName } from '../data/given-names.ts'
import { createLinker } from '../link/across/index.ts'
import { textDocument } from '../train/corpora.ts'
import { type Analysis, type LocalEntity, type NameKind, plainSettings } from '../types.ts'
import { likeStart } from './program.ts'

export interface LinkedNames {
  /** Different spellings. */
  readonly names: number
  readonly documents: number
  readonly entities: number
  /** Until every entity of every document has its own of the whole run. */
  readonly seconds: number
  /** Of the process, bytes. */
  readonly peakMemory: number
}

/** Names a document. */
const TOGETHER = 20
/** Each name stands in so many documents. */
const TIMES = 2

/** Links made names in a process of its own with the settings of the program, so that its memory is theirs alone. */
export function timeNames(count: number): LinkedNames {
  const args = [...likeStart(), ...engineFlags(process.versions.v8), fileURLToPath(import.meta.url), String(count)]
  const { stdout, status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`linking failed: ${stderr}`)
  return JSON.parse(stdout) as LinkedNames
}

function linkNames(count: number): LinkedNames {
  const started = performance.now()
  const linker = createLinker(plainSettings)
  let documents = 0
  for (const analysis of documentsNaming(count)) {
    linker.add(analysis)
    documents++
  }
  const { entityOf, entities } = linker.finish()
  for (const analysis of documentsNaming(count)) for (const local of analysis.entities.keys()) entityOf(analysis, local)
  const seconds = (performance.now() - started) / 1000
  return { names: count, documents, entities: entities.length, seconds, peakMemory: process.resourceUsage().maxRSS * 1024 }
}

/** Documents that name each of so many names `TIMES` times, each time in other company. */
function* documentsNaming(count: number): Generator<Analysis> {
  const spellings = spellingsFrom(gazetteer())
  for (let time = 0; time < TIMES; time++) {
    const stride = Math.ceil(count / TOGETHER)
    for (let first = 0; first < stride; first++) {
      // First neighbours, then names from everywhere.
      const numbers = Array.from({ length: TOGETHER }, (_, place) => (time === 0 ? first * TOGETHER + place : first + place * stride))
      yield documentOf(
        `${time}/${first}.txt`,
        numbers.filter(number => number < count).map(number => spellings(number)),
      )
    }
  }
}

const documentOf = (path: string, names: readonly Spelling[]): Analysis => ({
  document: { ...textDocument(path, ''), words: 0, sketch: null },
  text: '',
  sentences: [],
  mentions: [],
  entities: names.map(
    ({ kind, name }): LocalEntity => ({ kind, name, forms: [name], mentions: [], why: [], honorifics: [], country: null }),
  ),
  banned: [],
  affiliations: [],
  quotes: [],
  figures: [],
})

interface Spelling {
  readonly kind: NameKind
  readonly name: string
}

interface Gazetteer {
  readonly given: readonly string[]
  readonly families: readonly string[]
  /** First and last words of known organizations. */
  readonly heads: readonly string[]
  readonly tails: readonly string[]
}

function gazetteer(): Gazetteer {
  const file = readFileSync(fileURLToPath(new URL('../../src/data/known-organizations.tsv', import.meta.url)), 'utf8')
  const names = file
    .split('\n')
    .slice(1)
    .map(line => (line.split('\t')[0] ?? '').split(' '))
    .filter(words => words.length > 1)
  const distinct = (words: readonly (string | undefined)[]): string[] =>
    [...new Set(words)].filter((word): word is string => word !== undefined && /^[A-Z][a-z]{3,}$/.test(word))
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  const people = readFileSync(fileURLToPath(new URL('../../src/data/names.known-people.tsv', import.meta.url)), 'utf8')
  const known = people.split(/[;\t\n]/).map(name => name.trim().split(' '))
  return {
    given: [...genderOfGivenName.keys()].map(capital),
    families: [
      ...new Set([...[...commonFamilies].map(capital), ...distinct(known.filter(words => words.length === 2).map(words => words[1]))]),
    ],
    heads: distinct(names.map(words => words[0])),
    tails: distinct(names.map(words => words.at(-1))),
  }
}

const SPELLINGS = 4
const INITIALS = 'ABCDEFGHJKLMNPRSTW'

/** The spelling of each number: four of the same person or firm, one after another, people and firms in turn. */
function spellingsFrom({ given, families, heads, tails }: Gazetteer): (number: number) => Spelling {
  return number => {
    const way = number % SPELLINGS
    const bearer = Math.floor(number / SPELLINGS)
    const rank = bearer >> 1
    if (bearer % 2 === 0) {
      const first = given[rank % given.length] ?? ''
      const family = families[Math.floor(rank / given.length) % families.length] ?? ''
      const initial = INITIALS[rank % INITIALS.length] ?? ''
      const name = [
        `${first} ${family}`,
        `${first} ${initial}. ${family}`,
        `${first.charAt(0)}. ${initial}. ${family}`,
        `${first} ${family} Jr.`,
      ]
      return { kind: 'person', name: name[way] ?? '' }
    }
    const [head, tail] = [heads[rank % heads.length] ?? '', tails[Math.floor(rank / heads.length) % tails.length] ?? '']
    return {
      kind: 'organization',
      name: [`${head} ${tail} Inc.`, `${head} ${tail}`, `${head} ${tail} Corporation`, `The ${head} ${tail} Group`][way] ?? '',
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(linkNames(Number(process.argv[2]))))
