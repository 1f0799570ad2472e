import { honorificGender } from '../data/honorifics.ts'
import { type Form, type Union, union } from './forms.ts'
import { formalGiven, type PersonName, parsePerson } from './person-name.ts'

/** A form of a person's name with what is known of it in its document. */
export interface PersonForm extends Form {
  readonly name: PersonName
  readonly honorifics: readonly string[]
}

export const personForm = (form: Form, honorifics: readonly string[]): PersonForm => ({ ...form, honorifics, name: parsePerson(form.text) })

/**
 * Unites the forms that mean one person within a document: full names whose parts agree, then short forms of exactly one of them.
 * A short form that fits two people stays by itself.
 */
export function unitePeople(forms: readonly PersonForm[]): Union {
  const united = union(forms.length)
  const full = forms.flatMap((form, index) => (form.name.given.length > 0 ? [index] : []))
  uniteFull(forms, full, united)
  for (const [index, form] of forms.entries()) {
    if (form.name.given.length > 0) continue
    const same = forms.findIndex(
      (other, at) => at < index && other.name.given.length === 0 && sameWords(other.name.family, form.name.family),
    )
    if (same >= 0) united.unite(same, index, `“${form.text}” is spelt like “${forms[same]?.text}”`)
    else uniteShort(forms, full, index, united)
  }
  return united
}

function uniteFull(forms: readonly PersonForm[], full: readonly number[], united: Union): void {
  for (const [position, index] of full.entries()) {
    const form = forms[index]
    if (form === undefined) continue
    const fitting = full.slice(0, position).filter(other => {
      const earlier = forms[other]
      return earlier !== undefined && samePerson(earlier.name, form.name) !== null && !genderDiffers(earlier, form)
    })
    const roots = new Set(fitting.map(other => united.root(other)))
    const [first] = fitting
    if (roots.size !== 1 || first === undefined) continue
    const earlier = forms[first]
    if (earlier !== undefined) united.unite(first, index, `“${form.text}” and “${earlier.text}”: ${samePerson(earlier.name, form.name)}`)
  }
}

/** A surname, a given name, or a name known by one word. */
function uniteShort(forms: readonly PersonForm[], full: readonly number[], index: number, united: Union): void {
  const form = forms[index]
  if (form === undefined) return
  for (const { words, fits } of SHORT_FORMS) {
    const fitting = full.filter(other => {
      const longer = forms[other]
      return longer !== undefined && generationFits(form, longer) && fits(form.name.family, longer.name) && !genderDiffers(longer, form)
    })
    const roots = [...new Set(fitting.map(other => united.root(other)))]
    const [root] = roots
    if (roots.length === 1 && root !== undefined)
      united.unite(root, index, `“${form.text}” is the ${words} of “${forms[fitting[0] ?? root]?.text}”`)
    if (roots.length > 0) return
  }
}

/** What a short form may be of a full name, the likeliest first: where several people fit alike nobody is chosen. */
const SHORT_FORMS: readonly { readonly words: string; fits(short: readonly string[], long: PersonName): boolean }[] = [
  { words: 'family name', fits: (short, { family }) => sameWords(family, short) },
  // "Berg" for "van der Berg", "García" for "García Márquez".
  {
    words: 'family name',
    fits: (short, { family }) => endsWith(family, short) || (short.length === 1 && family.length > 1 && family[0] === short[0]),
  },
  {
    words: 'given name',
    fits: ([short = '', more], { given: [first] }) =>
      more === undefined && first !== undefined && first.length > 1 && (first === short || formalGiven(first) === formalGiven(short)),
  },
]

const generationFits = (short: PersonForm, long: PersonForm): boolean =>
  short.name.generation === null || short.name.generation === long.name.generation

/** How two full names come to mean the same person, or null when a part contradicts. */
export function samePerson(a: PersonName, b: PersonName): string | null {
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

const genderOf = (form: PersonForm): 'm' | 'f' | null => {
  for (const honorific of form.honorifics) {
    const gender = honorificGender.get(honorific)
    if (gender !== undefined) return gender
  }
  return null
}

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
