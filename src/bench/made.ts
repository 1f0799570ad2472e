import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldDocument } from '../evaluate/gold.ts'
import { readGold } from '../evaluate/gold.ts'
import { corpus, corpusFiles } from './text.ts'

/** A document that nobody wrote. */
export interface Made {
  readonly number: number
  /** ISO day. */
  readonly date: string
  readonly text: string
}

/**
 * Documents like those of the corpus, any number of them and always the same: paragraphs of several documents of one genre, with the people and
 * organizations exchanged for others. As in a large collection, a few names are in many documents and most in few, and there is no end of new ones.
 */
export function* makeDocuments(count: number): Generator<Made> {
  const genres = paragraphsByGenre()
  for (let number = 0; number < count; number++) {
    const random = randomFrom(number)
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
    const { bodies, titles } = pick(genres) ?? { bodies: [], titles: [] }
    const paragraphs = [pick(titles), ...Array.from({ length: pick(bodies)?.siblings ?? 1 }, () => pick(bodies))]
    const ranks = new Map<string, number>()
    const rename = ({ kind, key, whole }: Name): string => {
      const known = ranks.get(key) ?? rank(random())
      ranks.set(key, known)
      return kind === 'person' ? person(known, whole) : organization(known, whole)
    }
    const text = paragraphs.map(paragraph => (paragraph === undefined ? '' : renamed(paragraph, rename))).join('\n\n')
    const day = new Date(Date.UTC(2010, 0, 1 + Math.floor(random() * 5000)))
    yield { number, date: day.toISOString().slice(0, 10), text }
  }
}

/** A name that is exchanged. */
interface Name {
  readonly kind: 'person' | 'organization'
  /** The family name, or the first word, by which mentions of the same are told. */
  readonly key: string
  /** Whether it has more words than that. */
  readonly whole: boolean
}

interface Paragraph {
  /** The text between the names, one more than those. */
  readonly pieces: readonly string[]
  readonly names: readonly Name[]
  /** Paragraphs of its document. */
  readonly siblings: number
}

function paragraphsByGenre(): readonly { readonly bodies: readonly Paragraph[]; readonly titles: readonly Paragraph[] }[] {
  const genres = new Map<string, { bodies: Paragraph[]; titles: Paragraph[] }>()
  for (const name of corpusFiles()) {
    const gold = readGold(name, readFileSync(join(corpus, name), 'utf8'))
    const genre = genres.get(gold.genre) ?? { bodies: [], titles: [] }
    genres.set(gold.genre, genre)
    const [title, ...bodies] = paragraphsOf(gold)
    if (title !== undefined) genre.titles.push(title)
    genre.bodies.push(...bodies)
  }
  // What a genre of a short document or two gives is that document again.
  return [...genres.values()].filter(({ bodies }) => bodies.length >= 10)
}

function paragraphsOf({ text, spans }: GoldDocument): readonly Paragraph[] {
  const found = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)]
  return found.map(({ 0: content, index: start }) => {
    const pieces: string[] = []
    const names: Name[] = []
    let copied = 0
    for (const { kind, start: from, end } of spans) {
      if ((kind !== 'person' && kind !== 'organization') || from < start || end > start + content.length) continue
      const capitals = text.slice(from, end).match(/[A-Z][\p{L}\p{M}'’-]+/gu) ?? []
      const key = kind === 'person' ? capitals.at(-1) : capitals[0]
      if (key === undefined) continue
      pieces.push(content.slice(copied, from - start))
      names.push({ kind, key, whole: capitals.length > 1 })
      copied = end - start
    }
    return { pieces: [...pieces, content.slice(copied)], names, siblings: found.length - 1 }
  })
}

function renamed({ pieces, names }: Paragraph, rename: (name: Name) => string): string {
  return pieces
    .map((piece, index) => {
      const name = names[index]
      return name === undefined ? piece : piece + rename(name)
    })
    .join('')
}

/** Rank of a name by Zipf and Mandelbrot's law with exponent 1.4: n names hold some n^0.7 different ones. */
const rank = (random: number): number => Math.floor(50 * ((1 - random) ** -2.5 - 1))

const GIVEN = 'Alice Brian Carla David Elena Frank Grace Henry Irene James Karen Louis Maria Nigel Olga Peter Ruth Simon Tina Victor'.split(
  ' ',
)
const FORMS = ['Corp.', 'Inc.', 'Group', 'Bank', 'Ltd', 'Partners', 'University', 'Association', 'Agency', 'Holdings']

const person = (rank: number, whole: boolean): string => `${whole ? `${GIVEN[rank % GIVEN.length]} ` : ''}${wordOf(rank)}`

// Firms and people of the same rank shall not share a name.
const organization = (rank: number, whole: boolean): string => `${wordOf(rank * 2 + 1)}tech${whole ? ` ${FORMS[rank % FORMS.length]}` : ''}`

const SYLLABLES = 'bar ben cor dal dor fel gar han jor kel lan mar nor pel ran sal tor ven wil zan'.split(' ')
const ENDINGS = 'ard berg dale ford ham ler man ner sen son stone ton well wick wood worth'.split(' ')

/** Another word for every rank. */
function wordOf(rank: number): string {
  let rest = rank
  let name = ENDINGS[rest % ENDINGS.length] ?? ''
  rest = Math.floor(rest / ENDINGS.length)
  do {
    name = (SYLLABLES[rest % SYLLABLES.length] ?? '') + name
    rest = Math.floor(rest / SYLLABLES.length)
  } while (rest > 0)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** Numbers from 0 up to 1 that look random and are the same for the same seed: xorshift (Marsaglia, 2003). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  // Seeds that are near to each other start alike.
  for (let step = 0; step < 8; step++) next()
  return next
}
