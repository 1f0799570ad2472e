import type { Analysis, Evidence, LocalEntity } from '../types.ts'
import { type PackedMention, packMention, type Shortened, unpackMention } from './pack-mention.ts'

/**
 * An analysis as it stands in the journal: fields by their place instead of their name, spans as start and length, and 0 for what another field says
 * already. A third of the length of the analysis as JSON, and writing and reading take as much less time.
 */
export interface Packed {
  readonly document: Analysis['document']
  readonly text: string
  /** The labels of the parts and the rules that the document has, which sentences and mentions point into. */
  readonly parts: readonly string[]
  readonly rules: readonly string[]
  readonly sentences: readonly PackedSentence[]
  readonly mentions: readonly PackedMention[]
  readonly entities: readonly PackedEntity[]
  readonly banned: Sparse
  readonly affiliations: readonly PackedAffiliation[]
  readonly quotes: readonly PackedQuote[]
  readonly figures: readonly PackedFigure[]
}

/** A list that is 0 when it is empty. */
type Sparse = readonly string[] | 0

type PackedSentence = readonly [start: number, length: number, text: Shortened, part: number]
type PackedEntity = readonly [
  kind: number,
  name: string,
  forms: Sparse,
  mentions: readonly number[],
  why: Sparse,
  honorifics: Sparse,
  country: string | null,
]
type PackedAffiliation = readonly [
  start: number,
  length: number,
  sentence: number,
  person: number,
  role: string,
  organization: number | null,
  former: 0 | 1,
]
type PackedQuote = readonly [start: number, length: number, text: Shortened, speaker: number]
type PackedFigure = readonly [money: number, subject: string | null, owner: number | null, from: string | null, to: string | null]

export function pack(analysis: Analysis): Packed {
  const { document, text, sentences, mentions, entities, banned, affiliations, quotes, figures } = analysis
  const parts = numbering()
  const rules = numbering()
  const shortened = (own: string, start: number, end: number): Shortened => (own === text.slice(start, end) ? 0 : own)
  return {
    document,
    text,
    sentences: sentences.map(each => [each.start, each.end - each.start, shortened(each.text, each.start, each.end), parts.of(each.part)]),
    mentions: mentions.map(each => packMention(each, shortened(each.text, each.start, each.end), rules.of(each.rule))),
    entities: entities.map(packEntity),
    banned: sparse(banned),
    affiliations: affiliations.map(each => [
      each.start,
      each.end - each.start,
      each.sentence,
      each.person,
      each.role,
      each.organization,
      each.former ? 1 : 0,
    ]),
    quotes: quotes.map(each => [each.start, each.end - each.start, shortened(each.text, each.start, each.end), each.speaker]),
    figures: figures.map(each => [each.money, each.subject, each.owner, each.periodFrom, each.periodTo]),
    parts: parts.list,
    rules: rules.list,
  }
}

export function unpack(packed: Packed): Analysis {
  const { document, text, parts, rules } = packed
  const whole = (own: Shortened, start: number, length: number): string => (own === 0 ? text.slice(start, start + length) : own)
  return {
    document,
    text,
    sentences: packed.sentences.map(
      ([start, length, own, part]): Evidence => ({ start, end: start + length, text: whole(own, start, length), part: parts[part] ?? '' }),
    ),
    mentions: packed.mentions.map(each => unpackMention(each, whole(each[3], each[1], each[2]), rules[each[5]] ?? '')),
    entities: packed.entities.map(unpackEntity),
    banned: full(packed.banned),
    affiliations: packed.affiliations.map(([start, length, sentence, person, role, organization, former]) => ({
      start,
      end: start + length,
      sentence,
      person,
      role,
      organization,
      former: former === 1,
    })),
    quotes: packed.quotes.map(([start, length, own, speaker]) => ({
      start,
      end: start + length,
      text: whole(own, start, length),
      speaker,
    })),
    figures: packed.figures.map(([money, subject, owner, periodFrom, periodTo]) => ({ money, subject, owner, periodFrom, periodTo })),
  }
}

const sparse = (list: readonly string[]): Sparse => (list.length === 0 ? 0 : list)
const full = (list: Sparse): readonly string[] => (list === 0 ? [] : list)

function packEntity({ kind, name, forms, mentions, why, honorifics, country }: LocalEntity): PackedEntity {
  const onlyName = forms.length === 1 && forms[0] === name
  return [kind === 'person' ? 1 : 0, name, onlyName ? 0 : forms, mentions, sparse(why), sparse(honorifics), country]
}

function unpackEntity([kind, name, forms, mentions, why, honorifics, country]: PackedEntity): LocalEntity {
  return {
    kind: kind === 1 ? 'person' : 'organization',
    name,
    forms: forms === 0 ? [name] : forms,
    mentions,
    why: full(why),
    honorifics: full(honorifics),
    country,
  }
}

/** Numbers different strings in order of their appearance. */
function numbering(): { readonly list: readonly string[]; of(text: string): number } {
  const list: string[] = []
  const numbers = new Map<string, number>()
  return {
    list,
    of(text) {
      const known = numbers.get(text)
      if (known !== undefined) return known
      numbers.set(text, list.length)
      list.push(text)
      return list.length - 1
    },
  }
}
