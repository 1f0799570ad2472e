import type { LocalEntity, NameKind } from '../../types.ts'
import { detached } from '../detached.ts'
import { type Evidence, joinEvidence } from './evidence.ts'

/** One distinct name in the run: everything that is remembered of it. Grows with its spellings, not with its documents. */
export interface Node {
  readonly key: string
  readonly kind: NameKind
  /** Kept apart from all others by the names file. */
  readonly apart: boolean
  documents: number
  /** Fullest forms in documents, each with the number of documents. */
  names: readonly Counted[]
  /** Sorted. */
  forms: readonly string[]
  /** Sorted. */
  why: readonly string[]
  /** By the lowest bit of the fields: namesakes in other walks of life stay apart until they are compared. */
  buckets: readonly Bucket[]
  /** Keys of other forms of it in some document: "Ardmore" for "Ardmore Foods". Sorted. */
  shortForms: readonly string[]
}

export interface Counted {
  readonly name: string
  readonly documents: number
}

export interface Bucket {
  readonly field: number
  readonly documents: number
  readonly evidence: Evidence
}

const NONE: readonly never[] = []

export const newNode = (key: string, kind: NameKind, apart: boolean): Node => ({
  key,
  kind,
  apart,
  documents: 0,
  names: NONE,
  forms: NONE,
  why: NONE,
  buckets: NONE,
  shortForms: NONE,
})

// The alphabet decides which reasons are kept, so that the order of documents does not.
const MOST_REASONS = 12

export function addToNode(node: Node, entity: LocalEntity, evidence: Evidence): void {
  node.documents++
  node.names = counted(node.names, entity.name)
  // Most names are the only form of theirs: one string for both.
  node.forms = joined(node.forms, entity.forms, form => node.names.find(({ name }) => name === form)?.name)
  if (entity.why.length > 0) node.why = joined(node.why, entity.why).slice(0, MOST_REASONS)
  const field = lowestBit(evidence.fields)
  const known = node.buckets.find(bucket => bucket.field === field)
  const bucket = {
    field,
    documents: (known?.documents ?? 0) + 1,
    evidence: known === undefined ? evidence : joinEvidence(known.evidence, evidence),
  }
  node.buckets = known === undefined ? appended(node.buckets, bucket) : node.buckets.map(each => (each === known ? bucket : each))
}

/** Most arrays hold one item, and by a literal they take room for no more: of a million names that matters. */
const appended = <T>(items: readonly T[], item: T): readonly T[] => (items.length === 0 ? [item] : items.concat([item]))

function counted(names: readonly Counted[], name: string): readonly Counted[] {
  if (!names.some(each => each.name === name)) return appended(names, { name: detached(name), documents: 1 })
  return names.map(each => (each.name === name ? { name: each.name, documents: each.documents + 1 } : each))
}

/** Sorted union; the same array when nothing is new. `kept`: the same text where it is in memory already. */
export function joined(
  known: readonly string[],
  added: readonly string[],
  kept: (text: string) => string | undefined = () => undefined,
): readonly string[] {
  if (added.every(each => known.includes(each))) return known
  const more = added.filter(each => !known.includes(each)).map(each => kept(each) ?? detached(each))
  return known.length === 0 && more.length === 1 ? more : [...known, ...new Set(more)].sort()
}

/** 0 when no field is known. */
export const lowestBit = (bits: number): number => bits & -bits
