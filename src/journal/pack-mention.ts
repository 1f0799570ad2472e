import { type Analysis, type Kind, kinds, type Values } from '../types.ts'

/** A string that is 0 when it is the slice of the text that the span says, or the same as the field before. */
export type Shortened = string | 0

export type PackedMention = readonly [
  kind: number,
  start: number,
  length: number,
  text: Shortened,
  confidence: number,
  rule: number,
  sentence: number,
  value: unknown,
]

type Packable = Analysis['mentions'][number]

export function packMention(mention: Packable, text: Shortened, rule: number): PackedMention {
  const { kind, start, end, confidence, sentence } = mention
  return [kinds.indexOf(kind), start, end - start, text, confidence, rule, sentence, packValue(mention, mention.text)]
}

export function unpackMention(
  [number, start, length, , confidence, , sentence, value]: PackedMention,
  text: string,
  rule: string,
): Packable {
  const kind = kinds[number] ?? 'organization'
  // The kind says which of the values it is; the compiler cannot follow that through a table.
  return {
    kind,
    value: values[kind].unpack(value as never, text),
    start,
    end: start + length,
    confidence,
    rule,
    text,
    sentence,
  } as Packable
}

type Packing<K extends Kind> = {
  pack(value: Values[K], text: string): unknown
  unpack(packed: never, text: string): Values[K]
}

const name = {
  pack: (value: { readonly name: string }, text: string): Shortened => (value.name === text ? 0 : value.name),
  unpack: (packed: Shortened, text: string) => ({ name: packed === 0 ? text : packed }),
}

/** What a mention means, by its kind: a new kind does not compile until it says here how it is packed. */
const values: { readonly [K in Kind]: Packing<K> } = {
  organization: name,
  person: name,
  money: {
    pack: ({ amount, amountMax, currency, qualifier, per }) => [amount, amountMax, currency, qualifier, per],
    unpack([amount, amountMax, currency, qualifier, per]: readonly [
      string | null,
      string | null,
      string | null,
      Values['money']['qualifier'],
      string | null,
    ]) {
      return { amount, amountMax, currency, qualifier, per }
    },
  },
  date: {
    pack: ({ timex, from, to, precision, resolvedAgainst }) => [
      timex,
      from === timex ? 0 : from,
      to === from ? 0 : to,
      precision,
      resolvedAgainst,
    ],
    unpack([timex, from, to, precision, resolvedAgainst]: readonly [
      string,
      string | 0 | null,
      string | 0 | null,
      Values['date']['precision'],
      string | null,
    ]) {
      const first = from === 0 ? timex : from
      return { timex, from: first, to: to === 0 ? first : to, precision, resolvedAgainst }
    },
  },
}

const packValue = <K extends Kind>({ kind, value }: { readonly kind: K; readonly value: Values[K] }, text: string): unknown =>
  values[kind].pack(value, text)
