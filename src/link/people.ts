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
  for (const part of ['family', 'given'] as const) {
    const fitting = full.filter(other => {
      const longer = forms[other]
      return longer !== undefined && fits(form, longer, part) && !genderDiffers(longer, form)
    })
    const roots = [...new Set(fitting.map(other => united.root(other)))]
    const [root] = roots
    if (roots.length === 1 && root !== undefined)
      united.unite(root, index, `“${form.text}” is the ${part} name of “${forms[fitting[0] ?? root]?.text}”`)
    if (roots.length > 0) return
  }
}

function fits(short: PersonForm, long: PersonForm, part: 'family' | 'given'): boolean {
  const words = short.name.family
  if (short.name.generation !== null && short.name.generation !== long.name.generation) return false
  if (part === 'given') {
    const [first] = long.name.given
    return (
      words.length === 1 &&
      first !== undefined &&
      first.length > 1 &&
      (first === words[0] || formalGiven(first) === formalGiven(words[0] ?? ''))
    )
  }
  const { family } = long.name
  // "Berg" for "van der Berg", "García" for "García Márquez".
  return endsWith(family, words) || (words.length === 1 && family.length > 1 && family[0] === words[0])
}

/** How two full names come to mean the same person, or null when a part contradicts. */
export function samePerson(a: PersonName, b: PersonName): string | null {
  if (a.generation !== b.generation && a.generation !== null && b.generation !== null) return null
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
  return formalGiven(a) === formalGiven(b) ? 'nickname' : null
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
