import { genderOfGivenName } from '../data/given-names.ts'
import { honorificGender } from '../data/honorifics.ts'
import { type Candidates, candidates } from './candidates.ts'
import { type Form, type Union, union } from './forms.ts'
import { formalGiven, type PersonName, parsePerson } from './person-name.ts'

/** A form of a person's name with what is known of it in its document. */
export interface PersonForm extends Form {
  readonly name: PersonName
  readonly honorifics: readonly string[]
  /** Called someone's son or father: "Frank White III is his son". */
  readonly isKin: boolean
  /** The document's title begins with it and goes on about nobody else of that family: "Halvard Brekke", "Winifred Castellane, Radio Voice, Dies". */
  readonly isSubject: boolean
  /** The form of who was born under this name, see `bornAs`. */
  readonly bornTo: number | null
  /** Only ever a label of capitals at the head of a line: "YHK: I did." */
  readonly isLabel: boolean
}

export const personForm = (
  form: Form,
  honorifics: readonly string[],
  isKin: boolean,
  isSubject: boolean,
  bornTo: number | null,
  isLabel: boolean,
): PersonForm => ({ ...form, honorifics, isKin, isSubject, bornTo, isLabel, name: parsePerson(form.text) })

/**
 * Unites the forms that mean one person within a document: full names whose parts agree, then short forms of exactly one of them.
 * A short form that fits two people stays by itself.
 */
export function unitePeople(forms: readonly PersonForm[]): Union {
  const united = union(forms.length)
  uniteFull(forms, united)
  for (const [index, { bornTo, text }] of forms.entries())
    if (bornTo !== null) united.unite(bornTo, index, `the text says that “${forms[bornTo]?.text}” was born “${text}”`)
  for (const [index, form] of forms.entries()) if (form.isLabel) uniteInitials(forms, index, united)
  const longer = candidates()
  for (const [index, { name }] of forms.entries())
    if (isFull(name)) for (const { keysOf } of SHORT_FORMS) for (const key of keysOf(name)) longer.add(key, index)
  const spelt = new Map<string, number>()
  for (const [index, form] of forms.entries()) {
    if (isFull(form.name)) continue
    const family = form.name.family.join(' ')
    const same = spelt.get(family) ?? -1
    const other = forms[same]
    // "Ms. Vance" and "Mr. Vance" are two.
    if (other !== undefined && other.text !== form.text) united.unite(same, index, `“${form.text}” is spelt like “${other.text}”`)
    else {
      spelt.set(family, index)
      uniteShort(forms, longer, index, united)
    }
  }
  return united
}

const isFull = ({ given }: PersonName): boolean => given.length > 0

function uniteFull(forms: readonly PersonForm[], united: Union): void {
  const earlier = candidates()
  for (const [index, form] of forms.entries()) {
    if (!isFull(form.name)) continue
    const { own, sought } = keysOfSame(form.name)
    const fitting = earlier.under(sought).filter(at => {
      const other = forms[at]
      return other !== undefined && samePerson(other.name, form.name) !== null && !genderDiffers(other, form) && !areKin(other, form)
    })
    for (const key of own) earlier.add(key, index)
    const [first] = fitting
    const other = forms[first ?? -1]
    if (first === undefined || other === undefined || !fitting.every(at => united.root(at) === united.root(first))) continue
    united.unite(first, index, `“${form.text}” and “${other.text}”: ${samePerson(other.name, form.name)}`)
  }
}

/**
 * Two full names that are the same person's have a family name and what the given ones are short for in common, or one gives the initial only, or two words at
 * an end are the same.
 */
function keysOfSame({ given, family }: PersonName): { readonly own: readonly string[]; readonly sought: readonly string[] } {
  const [first = ''] = given
  const last = family.at(-1) ?? ''
  const words = [...given, ...family]
  const shared = [`${formalGiven(first)} ${last}`, `… ${words.slice(-2).join(' ')}`, `${words.slice(0, 2).join(' ')} …`]
  const [initial, beginning] = [`${first.charAt(0)}. ${last}`, `${first.charAt(0)}… ${last}`]
  return first.length === 1
    ? { own: [...shared, initial, beginning], sought: [...shared, beginning] }
    : { own: [...shared, beginning], sought: [...shared, initial] }
}

/** "YHK" is Yun-Hee Kang, where nobody else has these initials. */
function uniteInitials(forms: readonly PersonForm[], index: number, united: Union): void {
  const label = forms[index]?.text ?? ''
  const fitting = forms.flatMap(({ text, name }, at) => (isFull(name) && initialsOf(text) === label ? [at] : []))
  const [first] = fitting
  if (first !== undefined && fitting.every(at => united.root(at) === united.root(first)))
    united.unite(first, index, `“${label}” are the initials of “${forms[first]?.text}”`)
}

/** Of "Yun-Hee Kang" YHK. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map(word => word.charAt(0))
    .join('')
    .toUpperCase()

/** A surname, a given name, or a name known by one word. */
function uniteShort(forms: readonly PersonForm[], longer: Candidates, index: number, united: Union): void {
  const form = forms[index]
  if (form === undefined) return
  for (const { words, keyOf, fits } of SHORT_FORMS) {
    const fitting = longer.under([keyOf(form.name.family)]).filter(at => {
      const long = forms[at]
      return long !== undefined && generationFits(form, long) && fits(form.name.family, long.name) && !genderDiffers(long, form)
    })
    const [first] = fitting
    if (first === undefined) continue
    const root = united.root(first)
    if (fitting.every(at => united.root(at) === root))
      united.unite(root, index, `“${form.text}” is the ${words} of “${forms[first]?.text}”`)
    else {
      const subject = fitting.find(at => forms[at]?.isSubject)
      if (subject !== undefined && form.honorifics.length === 0)
        united.unite(subject, index, `“${form.text}” is the ${words} of “${forms[subject]?.text}”, whom the document is about`)
    }
    return
  }
}

/** What a short form may be of a full name, the likeliest first: where several people fit alike nobody is chosen. */
interface ShortForm {
  readonly words: string
  fits(short: readonly string[], long: PersonName): boolean
  /** What a short form shares with the full names that it fits. */
  keyOf(short: readonly string[]): string
  keysOf(long: PersonName): readonly string[]
}

const SHORT_FORMS: readonly ShortForm[] = [
  {
    words: 'family name',
    fits: (short, { family }) => sameWords(family, short),
    keyOf: short => short.join(' '),
    keysOf: ({ family }) => [family.join(' ')],
  },
  // "Berg" for "van der Berg", "García" for "García Márquez".
  {
    words: 'family name',
    fits: (short, { family }) => endsWith(family, short) || (short.length === 1 && family.length > 1 && family[0] === short[0]),
    keyOf: short => `… ${short.join(' ')}`,
    keysOf: ({ family }) => [...family.map((_, at) => `… ${family.slice(at).join(' ')}`), `… ${family[0]}`],
  },
  {
    words: 'given name',
    fits: ([short = '', more], { given: [first] }) =>
      more === undefined && first !== undefined && first.length > 1 && (first === short || formalGiven(first) === formalGiven(short)),
    keyOf: ([short = '']) => `${formalGiven(short)} …`,
    keysOf: ({ given: [first = ''] }) => [`${formalGiven(first)} …`],
  },
]

const generationFits = (short: PersonForm, long: PersonForm): boolean =>
  short.name.generation === null || short.name.generation === long.name.generation

/** How two full names come to mean the same person, or null when a part contradicts. */
function samePerson(a: PersonName, b: PersonName): string | null {
  if (a.generation !== b.generation && a.generation !== null && b.generation !== null) return null
  const [all, others] = [
    [...a.given, ...a.family],
    [...b.given, ...b.family],
  ]
  const [long, short] = all.length > others.length ? [all, others] : [others, all]
  // "Tubbs Jones" of "Stephanie Tubbs Jones", "Ólafur Ragnar" of "Ólafur Ragnar Grímsson".
  if (short.length > 1 && short.length < long.length && (endsWith(long, short) || startsWith(long, short)))
    return 'one is a part of the other'
  if (!sameWords(a.family, b.family) && !endsWith(a.family, b.family) && !endsWith(b.family, a.family)) return null
  const given = sameGiven(a.given[0] ?? '', b.given[0] ?? '')
  if (given === null) return null
  const [middleA, middleB] = [a.given[1], b.given[1]]
  if (middleA !== undefined && middleB !== undefined && sameGiven(middleA, middleB) === null) return null
  if (given === 'same') return middleA === middleB ? 'the same name' : 'one leaves out the middle name'
  return given === 'initial' ? 'one gives the initial only' : 'one is a short form of the given name'
}

export function sameGiven(a: string, b: string): 'same' | 'initial' | 'nickname' | null {
  if (a === b) return 'same'
  if (a === '' || b === '') return null
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : null
  const formal = formalGiven(a)
  // "Ted" and "Eddie" are short for Edward both, but nobody is called both.
  return formal === formalGiven(b) && (formal === a || formal === b) ? 'nickname' : null
}

/** The honorific tells, else the given name. */
const genderOf = ({ honorifics, name: { given } }: PersonForm): 'm' | 'f' | null => {
  for (const honorific of honorifics) {
    const gender = honorificGender.get(honorific)
    if (gender !== undefined) return gender
  }
  return genderOfGivenName.get(given[0] ?? '') ?? null
}

/** "Frank White is a coach. Frank White III is his son": elsewhere the name without the suffix is the same man. */
const areKin = (a: PersonForm, b: PersonForm): boolean => a.name.generation !== b.name.generation && (a.isKin || b.isKin)

function genderDiffers(a: PersonForm, b: PersonForm): boolean {
  const [one, other] = [genderOf(a), genderOf(b)]
  return one !== null && other !== null && one !== other
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index])

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length < long.length ? short.every((word, index) => word === long[long.length - short.length + index]) : sameWords(long, short)

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, index) => word.length > 1 && word === long[index])
