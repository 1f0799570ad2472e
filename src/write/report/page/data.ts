import type { CarriedEntity, CarriedMention, Content, Payload } from '../shared/payload.ts'
import { byId } from './dom.ts'

export const payload: Payload = JSON.parse(byId('data').textContent ?? '')

/** A document whose text is here. */
export interface Open {
  readonly number: number
  readonly content: Content
}

export const openDocuments: readonly Open[] = payload.documents.flatMap(({ content }, number) =>
  content === null ? [] : [{ number, content }],
)

export const entityAt = (index: number | null): CarriedEntity | null => (index === null ? null : (payload.entities[index] ?? null))

export const pathAt = (document: number): string => payload.documents[document]?.path ?? ''

/** The name of a document for people: its title, else its path. */
export const titleAt = (document: number): string => payload.documents[document]?.title || pathAt(document)

export const contentAt = (document: number): Content | null => payload.documents[document]?.content ?? null

/** A mention and the document that it stands in. */
export interface Placed {
  readonly document: number
  readonly mention: CarriedMention
}

let placed: readonly (readonly Placed[])[] | null = null

/** Every carried mention of an entity; found once for all of them. */
export function mentionsOf(entity: number): readonly Placed[] {
  placed ??= placeAll()
  return placed[entity] ?? []
}

function placeAll(): readonly (readonly Placed[])[] {
  const lists: Placed[][] = payload.entities.map(() => [])
  for (const { number, content } of openDocuments) {
    for (const mention of content.mentions) {
      if (mention[3] === 0 || mention[3] === 1) lists[mention[7]]?.push({ document: number, mention })
    }
  }
  return lists
}

/** The first mention of an entity inside a stretch of a document. */
export function mentionWithin(content: Content, start: number, end: number, entity: number | null): CarriedMention | null {
  const inside = content.mentions.filter(mention => mention[1] >= start && mention[2] <= end)
  return inside.find(mention => (mention[3] === 0 || mention[3] === 1) && mention[7] === entity) ?? inside[0] ?? null
}

/** Where the page has two entities in one sentence: the mention of the first of them. */
export function together(one: number, other: number): Placed | null {
  const key = ({ document, mention }: Placed): string => `${document} ${mention[6]}`
  const sentences = new Set(mentionsOf(other).map(key))
  return mentionsOf(one).find(placed => sentences.has(key(placed))) ?? null
}

export function sentenceOf(content: Content, mention: CarriedMention): readonly [start: number, end: number] {
  const [start, end] = content.sentences[mention[6]] ?? [mention[1], mention[2]]
  return [start, Math.min(end, content.text.length)]
}

/** On one line. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ')

export const textOf = (content: Content, start: number, end: number): string => flat(content.text.slice(start, end))
