import { commonFamilies } from '../data/common-families.ts'
import { genderOfGivenName } from '../data/given-names.ts'
import { honorificGender } from '../data/honorifics.ts'
import { type Candidates, candidates } from './candidates.ts'
import { type Union, union } from './forms.ts'
import type { PersonForm } from './person-forms.ts'
import { formalGiven, type PersonName } from './person-name.ts'
import { endsWith, samePerson, sameWords } from './same-person.ts'

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
  const shorts = [...forms.entries()].filter(([, { name }]) => !isFull(name))
  const spelt = new Map<string, number>()
  // "Griffey Jr." before "Griffey", who is one of them or neither.
  for (const withGeneration of [true, false]) {
    for (const [index, { name, text }] of shorts) {
      if ((name.generation !== null) !== withGeneration) continue
      const key = `${name.family.join(' ')} ${name.generation ?? ''}`
      const same = spelt.get(key) ?? -1
      const other = forms[same]
      // "Ms. Vance" and "Mr. Vance" are two.
      if (other !== undefined && other.text !== text) united.unite(same, index, `“${text}” is spelt like “${other.text}”`)
      else {
        spelt.set(key, index)
        if (!uniteShort(forms, longer, index, united) && !withGeneration) uniteWithRegnal(forms, shorts, index, united)
      }
    }
  }
  return united
}

const REGNAL = new Set(['ii', 'iii', 'iv'])

/** "Elizabeth" of "Elizabeth II" where nobody else is called so. */
function uniteWithRegnal(
  forms: readonly PersonForm[],
  shorts: readonly (readonly [number, PersonForm])[],
  index: number,
  united: Union,
): void {
  const form = forms[index]
  if (form === undefined) return
  const fitting = shorts.filter(([, { name }]) => REGNAL.has(name.generation ?? '') && sameWords(name.family, form.name.family))
  const [only] = fitting
  if (only !== undefined && fitting.length === 1 && !genderDiffers(only[1], form))
    united.unite(only[0], index, `“${form.text}” is the name of “${only[1].text}”`)
}

const isFull = ({ given }: PersonName): boolean => given.length > 0

/** The longest first, so that "Michael Jordan" is nobody's where there are Michael I. and Michael B. Jordan. */
function uniteFull(forms: readonly PersonForm[], united: Union): void {
  const earlier = candidates()
  const longestFirst = [...forms.entries()]
    .filter(([, { name }]) => isFull(name))
    .sort(([, a], [, b]) => lengthOf(b.name) - lengthOf(a.name))
  for (const [index, form] of longestFirst) {
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

const lengthOf = ({ given, family, generation }: PersonName): number => given.length + family.length + (generation === null ? 0 : 1)

/**
 * Two full names that are the same person's have a family name and what the given ones are short for in common, or one gives the initial only, or two words at
 * an end are the same.
 */
function keysOfSame({ given, family, nickname }: PersonName): { readonly own: readonly string[]; readonly sought: readonly string[] } {
  const [first = ''] = given
  const last = family.at(-1) ?? ''
  const words = [...given, ...family]
  const called = nickname === null ? [] : [`${nickname} ${last}`, `${formalGiven(nickname)} ${last}`]
  const turned = words.length === 2 ? [`⇄ ${[...words].sort().join(' ')}`] : []
  const shared = [
    ...called,
    ...turned,
    `${formalGiven(first)} ${last}`,
    `… ${words.slice(-2).join(' ')}`,
    `${words.slice(0, 2).join(' ')} …`,
  ]
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

/** A surname, a given name, or a name known by one word. Whether some full name has it. */
function uniteShort(forms: readonly PersonForm[], longer: Candidates, index: number, united: Union): boolean {
  const form = forms[index]
  if (form === undefined) return false
  for (const { words, keyOf, fits, comesAfter = false } of SHORT_FORMS) {
    const possible = longer.under([keyOf(form.name.family)]).filter(at => {
      const long = forms[at]
      if (long === undefined || !generationFits(form, long) || !fits(form.name.family, long.name)) return false
      return (
        !genderDiffers(long, form) && !form.kin.has(long.text) && (!comesAfter || (long.first < form.first && !goesByFamily(forms, long)))
      )
    })
    // "Will" is Will Marks rather than Bill Chase.
    const called = possible.filter(at => forms[at]?.name.given[0] === form.name.family[0])
    const fitting = called.length > 0 && words === 'given name' ? called : possible
    const [first] = fitting
    if (first === undefined) continue
    const why = (long: number, more = ''): string => `“${form.text}” is the ${words} of “${forms[long]?.text}”${more}`
    const root = united.root(first)
    if (fitting.every(at => united.root(at) === root)) united.unite(root, index, why(first))
    else {
      const subject = fitting.find(at => forms[at]?.isSubject)
      // Whom one word of a given name means changes from line to line.
      const known = words === 'family name' ? onlyKnown(forms, fitting, form, united) : null
      if (subject !== undefined && form.honorifics.length === 0) united.unite(subject, index, why(subject, ', whom the document is about'))
      else if (known !== null) united.unite(known, index, why(known, ', who is spoken of before the others'))
    }
    return true
  }
  return false
}

/** Who is called by the family name as well is hardly called by a middle one: "May" of a document about John May Roe, "Roe", is somebody else. */
const goesByFamily = (forms: readonly PersonForm[], { name: { family } }: PersonForm): boolean =>
  forms.some(({ name }) => !isFull(name) && name.family.length === 1 && name.family[0] === family.at(-1))

/** The one of several people of a name who has been named when it first stands by itself. */
function onlyKnown(forms: readonly PersonForm[], fitting: readonly number[], { first, text }: PersonForm, united: Union): number | null {
  const before = fitting.filter(at => (forms[at]?.first ?? Number.POSITIVE_INFINITY) < first)
  const [known] = before
  if (known === undefined || !before.every(at => united.root(at) === united.root(known))) return null
  return forms.some(form => form.text === text && form.first < (forms[known]?.first ?? 0)) ? null : known
}

/** What a short form may be of a full name, the likeliest first: where several people fit alike nobody is chosen. */
interface ShortForm {
  readonly words: string
  fits(short: readonly string[], long: PersonName): boolean
  /** What a short form shares with the full names that it fits. */
  keyOf(short: readonly string[]): string
  keysOf(long: PersonName): readonly string[]
  /** Whether it stands for the full name only behind it. */
  readonly comesAfter?: boolean
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
    fits: (short, { family }) =>
      (endsWith(family, short) && !PATRONYMS.has(family[0] ?? '')) || (short.length === 1 && family.length > 1 && family[0] === short[0]),
    keyOf: short => `… ${short.join(' ')}`,
    keysOf: ({ family }) => [...family.map((_, at) => `… ${family.slice(at).join(' ')}`), `… ${family[0]}`],
  },
  {
    words: 'nickname',
    fits: ([short = '', more], { nickname }) => more === undefined && nickname === short,
    keyOf: ([short = '']) => `“${short}”`,
    keysOf: ({ nickname }) => (nickname === null ? [] : [`“${nickname}”`]),
  },
  {
    words: 'given name',
    fits: ([short = '', more], { given: [first] }) =>
      more === undefined && first !== undefined && first.length > 1 && (first === short || formalGiven(first) === formalGiven(short)),
    keyOf: ([short = '']) => `${formalGiven(short)} …`,
    keysOf: ({ given: [first = ''] }) => [`${formalGiven(first)} …`],
  },
  // "Lula" of "Luiz Inácio Lula da Silva", "Trong" of "Nguyen Phu Trong"; "Todd" is somebody else than Robert Todd Lincoln.
  {
    words: 'further given name',
    comesAfter: true,
    fits: ([short = '', more], { given }) =>
      more === undefined &&
      short.length > 2 &&
      given.indexOf(short) > 0 &&
      !genderOfGivenName.has(short) &&
      !commonFamilies.has(short) &&
      formalGiven(short) === short,
    keyOf: ([short = '']) => `… ${short} …`,
    keysOf: ({ given }) => given.slice(1).map(word => `… ${word} …`),
  },
]

/** King Salman is not Mohammed bin Salman. */
const PATRONYMS = new Set(['bin', 'bint', 'ibn'])

const generationFits = (short: PersonForm, long: PersonForm): boolean =>
  short.name.generation === null || short.name.generation === long.name.generation

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
