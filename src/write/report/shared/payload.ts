/** What the page carries as JSON, in arrays where there are many: written by carry.ts, read by the page's script. */
export interface Payload {
  readonly version: string
  /** Rows of every table, by its name. */
  readonly rows: Readonly<Record<string, number>>
  /** Of the whole run; `documents` may list fewer, and of those only some with their text. */
  readonly documentCount: number
  readonly entities: readonly CarriedEntity[]
  /** How many of `entities`, from the first, the lists of organizations and people show. */
  readonly listed: number
  readonly rules: readonly string[]
  readonly documents: readonly CarriedDocument[]
  /** What the values of a trend stand for, such as `2018-08`. */
  readonly periods: readonly string[]
  /** Indices of two entities, documents and sentences that name both. */
  readonly links: readonly (readonly [one: number, other: number, documents: number, sentences: number])[]
  readonly problems: readonly (readonly [document: string, code: string, message: string, where: string])[]
}

export interface CarriedEntity {
  readonly id: string
  readonly kind: 'organization' | 'person'
  readonly name: string
  readonly type: string | null
  readonly aliases: readonly string[]
  readonly why: readonly string[]
  readonly mentions: number
  readonly documents: number
  readonly first: string | null
  readonly last: string | null
  readonly roles: readonly string[]
  readonly organizations: readonly string[]
  /** Mentions in each of `periods`; empty when there is nothing to draw. */
  readonly trend: readonly number[]
}

export interface CarriedDocument {
  readonly path: string
  readonly title: string
  readonly author: string
  readonly published: string
  readonly format: string
  readonly words: number
  /** Organizations, people, amounts, dates. */
  readonly counts: readonly [number, number, number, number]
  readonly duplicateOf: string
  /** Null when the page does not carry the text. */
  readonly content: Content | null
}

export interface Content {
  readonly text: string
  /** The text goes on in the source. */
  readonly cut: boolean
  /** What mention ids start with. */
  readonly idPrefix: string
  readonly sentences: readonly (readonly [start: number, end: number])[]
  readonly mentions: readonly CarriedMention[]
  readonly quotes: readonly (readonly [start: number, end: number, speaker: number])[]
  readonly roles: readonly (readonly [start: number, end: number, person: number, role: string, organization: number | null])[]
}

export const kindNames = ['organization', 'person', 'money', 'date'] as const

/** The parts that all mentions have: number in the document, place, kind, confidence in thousandths, index of its rule and of its sentence. */
type Common<K extends number> = readonly [
  number: number,
  start: number,
  end: number,
  kind: K,
  confidence: number,
  rule: number,
  sentence: number,
]

export type NameMention = readonly [...Common<0 | 1>, entity: number]

export type MoneyMention = readonly [
  ...Common<2>,
  amount: string | null,
  amountMax: string | null,
  currency: string | null,
  qualifier: string | null,
  per: string | null,
  subject: string | null,
  owner: number | null,
  periodFrom: string | null,
  periodTo: string | null,
]

export type DateMention = readonly [
  ...Common<3>,
  timex: string,
  from: string | null,
  to: string | null,
  precision: string,
  resolvedAgainst: string | null,
]

export type CarriedMention = NameMention | MoneyMention | DateMention
