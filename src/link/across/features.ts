import { nearFields } from '../../data/role-fields.ts'
import { type Evidence, fieldNames } from './evidence.ts'
import { shared } from './sketch.ts'

/** How two names agree by themselves. */
export type NameMatch =
  | 'same'
  | 'middle left out'
  | 'initial'
  | 'nickname'
  | 'nickname without middle name'
  | 'short'
  | 'acronym'
  | 'defined'
  /** The same, but the short name has a legal form of its own elsewhere: "Acme Holdings Corp." need not be "Acme Health Partners". */
  | 'defined, and a name in full'
  | 'known'
  | 'shared alias'
  | 'only bearer'

export interface Pair {
  readonly match: NameMatch
  /** Whether very many people bear the family name, or the short given name is as often a name of its own. */
  readonly isCommon?: boolean
  readonly a: Evidence
  readonly b: Evidence
}

/** One thing that speaks for or against two names being one entity; `detail` says it in words, null when it has nothing to say. */
export interface Feature {
  readonly name: string
  readonly weight: number
  detail(pair: Pair): string | null
}

/** Names are one entity from this sum of weights on. */
export const THRESHOLD = 0.5

/** Others that are named with both: not the two themselves. */
function sharedCompany(a: Evidence, b: Evidence): number {
  const both = (name: number) => (a.company.includes(name) && b.company.includes(name) ? 1 : 0)
  return shared(a.company, b.company) - both(a.self) - (a.self === b.self ? 0 : both(b.self))
}

/** An organization goes on for a century, and so does a full name. */
const ofPeople: ReadonlySet<NameMatch> = new Set(['middle left out', 'nickname', 'nickname without middle name', 'initial', 'only bearer'])

/** "NDP" is the National Democratic Party in Egypt and another in Canada, though documents use both for theirs. */
const ofShortNames: ReadonlySet<NameMatch> = new Set(['short', 'acronym', 'defined', 'defined, and a name in full', 'shared alias'])

/** "Mike Jackson" and "Michael Jackson", "Mr. Ford" and "Lincoln Ford". */
const ofFewLetters: ReadonlySet<NameMatch> = new Set(['nickname', 'nickname without middle name', 'initial', 'only bearer'])

/** No five years of one are those of the other, or next to them: "George Bush" of 1990, "George W. Bush" of 2003. */
const areFarApart = (a: number, b: number): boolean => a !== 0 && b !== 0 && ((a | (a << 1) | (a >> 1)) & b) === 0

const inFields = (a: Evidence, b: Evidence): string =>
  `one in ${fieldNames(a.fields).join(' and ')}, one in ${fieldNames(b.fields).join(' and ')}`

/** Whether one of the fields is near one of the others. */
const areNear = (a: number, b: number): boolean => nearFields.some((near, field) => (a & (1 << field)) !== 0 && (b & near) !== 0)

/** Some document names both, and did not unite them. */
const areNamedApart = (a: Evidence, b: Evidence): boolean => a.self !== b.self && (a.company.includes(b.self) || b.company.includes(a.self))

const matches =
  (wanted: NameMatch, text: string) =>
  ({ match }: Pair) =>
    match === wanted ? text : null

/**
 * Everything that is weighed. A full name alone is enough; a nickname too; an initial, a short form or an acronym needs company; another walk of life
 * without any common company keeps namesakes apart.
 */
export const features: readonly Feature[] = [
  { name: 'same name', weight: 0.8, detail: matches('same', 'the same name') },
  { name: 'middle name left out', weight: 0.7, detail: matches('middle left out', 'one leaves out the middle name') },
  { name: 'nickname', weight: 0.6, detail: matches('nickname', 'one is a short form of the given name') },
  {
    name: 'nickname and middle name',
    weight: 0.3,
    detail: matches('nickname without middle name', 'one is a short form of the given name and leaves out the middle name'),
  },
  { name: 'initial', weight: 0.1, detail: matches('initial', 'one gives the initial only') },
  { name: 'short form', weight: 0.1, detail: matches('short', 'one is a part of the other') },
  { name: 'short form in a document', weight: 0.5, detail: matches('defined', 'a document uses one for the other') },
  {
    name: 'full name and short form in a document',
    weight: 0.5,
    detail: matches('defined, and a name in full', 'a document uses one for the other'),
  },
  { name: 'known alias', weight: 0.6, detail: matches('known', 'the list of known organizations gives both for one') },
  {
    name: 'alias of several',
    weight: 0.6,
    detail: matches('shared alias', 'the list of known organizations gives one for the other, among others'),
  },
  { name: 'only bearer', weight: 0.3, detail: matches('only bearer', 'nobody else bears the family name') },
  {
    name: 'common name',
    weight: -0.25,
    detail: ({ match, isCommon = false }) => (isCommon && ofFewLetters.has(match) ? 'many bear the name' : null),
  },
  { name: 'acronym', weight: 0.2, detail: matches('acronym', 'one is the initials of the other') },
  {
    name: 'same employer',
    weight: 0.6,
    detail: ({ a, b }) => (shared(a.affiliated, b.affiliated) > 0 ? 'a role at the same organization' : null),
  },
  {
    name: 'employer named',
    weight: 0.4,
    detail: ({ a, b }) =>
      shared(a.affiliated, b.company) + shared(b.affiliated, a.company) > 0 ? 'the organization of one is named with the other' : null,
  },
  { name: 'same company', weight: 0.25, detail: ({ a, b }) => (sharedCompany(a, b) > 0 ? 'named with the same others' : null) },
  {
    name: 'much the same company',
    weight: 0.3,
    detail: ({ a, b }) => (sharedCompany(a, b) > 2 ? 'named with several of the same others' : null),
  },
  {
    name: 'same country',
    weight: 0.1,
    detail: ({ a, b }) => (shared(a.countries, b.countries) > 0 ? 'in documents about the same country' : null),
  },
  {
    name: 'other country',
    weight: -0.2,
    detail: ({ match, a, b }) =>
      ofShortNames.has(match) && a.countries.length > 0 && b.countries.length > 0 && shared(a.countries, b.countries) === 0
        ? 'in documents about other countries'
        : null,
  },
  {
    name: 'same field',
    weight: 0.2,
    detail: ({ a, b }) => ((a.fields & b.fields) !== 0 ? `both in ${fieldNames(a.fields & b.fields).join(' and ')}` : null),
  },
  {
    name: 'other field',
    weight: -0.5,
    detail: ({ a, b, isCommon = false }) =>
      a.fields !== 0 && b.fields !== 0 && (a.fields & b.fields) === 0 && (isCommon || !areNear(a.fields, b.fields)) ? inFields(a, b) : null,
  },
  {
    name: 'field near by',
    weight: -0.2,
    detail: ({ a, b, isCommon = false }) =>
      (a.fields & b.fields) === 0 && !isCommon && areNear(a.fields, b.fields) ? inFields(a, b) : null,
  },
  {
    name: 'same years',
    weight: 0.1,
    detail: ({ match, a, b, isCommon = false }) =>
      match === 'only bearer' && !isCommon && (a.times & b.times) !== 0 ? 'spoken of in the same years' : null,
  },
  {
    name: 'other times',
    weight: -0.9,
    detail: ({ match, a, b, isCommon = false }) =>
      ofPeople.has(match) && areFarApart(a.times, b.times) && (isCommon || (ofFewLetters.has(match) && match !== 'nickname'))
        ? 'spoken of in other years'
        : null,
  },
  {
    // A rare name may be its bearer's for a lifetime: where something else agrees as well.
    name: 'other times of a rare name',
    weight: -0.35,
    detail: ({ match, a, b, isCommon = false }) =>
      !isCommon && match === 'middle left out' && areFarApart(a.times, b.times) ? 'spoken of in other years' : null,
  },
  {
    name: 'other times of a rare nickname',
    weight: -0.25,
    detail: ({ match, a, b, isCommon = false }) =>
      !isCommon && match === 'nickname' && areFarApart(a.times, b.times) ? 'spoken of in other years' : null,
  },
  { name: 'named apart', weight: -1, detail: ({ a, b }) => (areNamedApart(a, b) ? 'a document names both as two' : null) },
  {
    // All that is named with both is so because one document names both.
    name: 'people named apart',
    weight: -1,
    detail: ({ match, a, b }) => (ofPeople.has(match) && areNamedApart(a, b) ? 'two people' : null),
  },
  {
    // A notice that warns of "Tidewell Shares Direct" names Tidewell and Tidewell Energy plc as two: documents that use one for the other weigh as much.
    name: 'named apart and as one',
    weight: 0.4,
    detail: ({ match, a, b }) => (match === 'defined' && areNamedApart(a, b) ? 'other documents use one for the other' : null),
  },
  {
    name: 'other sex',
    weight: -2,
    detail: ({ a, b }) => ((a.genders | b.genders) === 3 && a.genders !== 3 && b.genders !== 3 ? 'a man and a woman' : null),
  },
]

export interface Score {
  readonly sum: number
  /** What spoke for and against, in the order of the features. */
  readonly details: readonly string[]
}

export function compare(pair: Pair): Score {
  let sum = 0
  const details: string[] = []
  for (const { weight, detail } of features) {
    const text = detail(pair)
    if (text === null) continue
    sum += weight
    details.push(text)
  }
  return { sum, details }
}
