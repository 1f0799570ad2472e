import type { Entity } from '../types.ts'
import type { Ledger } from './ledger.ts'
import type { Total } from './totals.ts'

/** What a report can carry of the documents themselves. */
export interface EvidenceLimits {
  readonly mentions: number
  /** UTF-16 units of text. */
  readonly characters: number
}

/** Chooses the documents whose texts a report carries. */
export interface EvidenceChoice {
  /** Repetitions are not counted: others are shown in their place. */
  add(ledger: Ledger, counted: boolean): void
  /** Numbers of documents in the order of the run: first those of `wanted`, then of the most mentioned entities, then from the beginning. */
  choose(wanted: readonly number[], ranked: readonly Total[], limits: EvidenceLimits): ReadonlySet<number>
}

const PER_ENTITY = 3

/** One number stands for a list of it: most have one. */
const listOf = (numbers: number | readonly number[] | undefined): readonly number[] =>
  numbers === undefined ? NONE : typeof numbers === 'number' ? [numbers] : numbers

const NONE: readonly number[] = []

/** Keeps two numbers a document and a few an entity. */
export function chooseEvidence(): EvidenceChoice {
  const characters: number[] = []
  const mentions: number[] = []
  const named = new Map<Entity, number | readonly number[]>()
  return {
    add(ledger, counted) {
      const number = characters.length
      characters.push(ledger.analysis.text.length)
      mentions.push(ledger.analysis.mentions.length)
      if (!counted) return
      for (const local of ledger.analysis.entities.keys()) {
        const entity = ledger.entity(local)
        if (entity === null) continue
        const documents = listOf(named.get(entity))
        if (documents.length === 0) named.set(entity, number)
        else if (documents.length < PER_ENTITY && documents.at(-1) !== number) named.set(entity, [...documents, number])
      }
    },
    choose(wanted, ranked, limits) {
      const chosen = new Set<number>()
      let left = limits
      const take = (number: number): void => {
        const rest = { mentions: left.mentions - (mentions[number] ?? 0), characters: left.characters - (characters[number] ?? 0) }
        if (chosen.has(number) || rest.mentions < 0 || rest.characters < 0) return
        chosen.add(number)
        left = rest
      }
      for (const number of wanted) take(number)
      for (let round = 0; round < PER_ENTITY; round++) {
        for (const { entity } of ranked) {
          const number = listOf(named.get(entity))[round]
          if (number !== undefined) take(number)
        }
      }
      for (let number = 0; number < characters.length && left.mentions > 0 && left.characters > 0; number++) take(number)
      return chosen
    },
  }
}
