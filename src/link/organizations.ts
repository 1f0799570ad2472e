import { candidates } from './candidates.ts'
import { type Union, union } from './forms.ts'
import { areKnownApart, knownOrganization } from './known.ts'
import type { OrganizationForm } from './organization-form.ts'
import {
  acronymsOf,
  beginningOf,
  beginningsOf,
  isAcronym,
  type OrganizationName,
  ofInstitution,
  spelt,
  syllablesFit,
} from './organization-name.ts'
import { shortens } from './shortens.ts'
import { typeOf } from './type-of.ts'

/**
 * Unites the forms that mean one organization within a document: the same name but for legal forms and spelling, an acronym in brackets or one that
 * its initials make, and a short form that begins exactly one longer name given before it.
 */
export function uniteOrganizations(forms: readonly OrganizationForm[]): Union {
  const united = union(forms.length)
  uniteSpellings(forms, united)
  for (const [index, form] of forms.entries()) {
    if (form.defines !== null) united.unite(index, form.defines, `the text defines “${forms[form.defines]?.text}” as “${form.text}”`)
  }
  const contested = contestedAcronyms(forms)
  uniteKnown(forms, contested, united)
  uniteAcronyms(forms, united)
  uniteShortForms(forms, contested, united)
  return united
}

function uniteSpellings(forms: readonly OrganizationForm[], united: Union): void {
  const seen = new Map<string, number>()
  for (const [index, form] of forms.entries()) {
    const key = ofInstitution(form.name.core)
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, index)
    else united.unite(earlier, index, `“${form.text}” and “${forms[earlier]?.text}” are one name but for legal form and spelling`)
  }
}

/** "TSX" and "Toronto Stock Exchange", "S&P" and "Standard & Poor's": an acronym, and a name that the list of known organizations gives it for. */
function uniteKnown(forms: readonly OrganizationForm[], contested: ReadonlySet<string>, united: Union): void {
  const seen = new Map<string, number>()
  for (const [index, form] of forms.entries()) {
    const known = contested.has(form.name.squeezed) ? undefined : knownOrganization(form.name.squeezed)?.name
    const earlier = known === undefined ? undefined : seen.get(known)
    if (known !== undefined && earlier === undefined) seen.set(known, index)
    else if (earlier !== undefined && (isInstitution(form) || isItsAcronym(form, forms[earlier]) || sharesWords(form, forms[earlier])))
      united.unite(earlier, index, `“${form.text}” and “${forms[earlier]?.text}” are known names of ${known}`)
  }
}

/** Acronyms that are the initials of two names of the document which are known as two: "ABC" beside the Australian Broadcasting Corporation and the Agricultural Bank of China. */
function contestedAcronyms(forms: readonly OrganizationForm[]): ReadonlySet<string> {
  const acronyms = new Set(forms.filter(({ text }) => isAcronym(text)).map(({ name }) => name.squeezed))
  const meant = new Map<string, string>()
  const contested = new Set<string>()
  if (acronyms.size === 0) return contested
  for (const { name } of forms) {
    if (name.core.length < 2) continue
    const known = knownOrganization(name.squeezed)?.name ?? name.squeezed
    for (const acronym of acronymsOf(name)) {
      if (!acronyms.has(acronym)) continue
      const other = meant.get(acronym)
      if (other === undefined) meant.set(acronym, known)
      else if (other !== known) contested.add(acronym)
    }
  }
  return contested
}

/** "Fed" is the beginning of the first word of "Federal Reserve". */
const clips = (short: OrganizationName, long: OrganizationName): boolean =>
  short.core.length === 1 && long.core.length > 1 && short.squeezed !== long.core[0] && (long.core[0]?.startsWith(short.squeezed) ?? false)

/** One is an acronym that begins like the other, or its first syllables ("Fed"): "EADS" and "Airbus", which the list gives for one too, may be spoken of as two. */
function isItsAcronym(a: OrganizationForm, b: OrganizationForm | undefined): boolean {
  if (b === undefined) return false
  if (clips(a.name, b.name) || clips(b.name, a.name)) return true
  return (isAcronym(a.text) || isAcronym(b.text)) && a.name.squeezed[0] === b.name.squeezed[0]
}

/** Who is no firm has no parts that bear its other names: "USAF" and "Air Force". */
const isInstitution = ({ text }: OrganizationForm): boolean => INSTITUTIONS.has(typeOf(text) ?? '')

const INSTITUTIONS: ReadonlySet<string> = new Set([
  'government',
  'military',
  'police',
  'central bank',
  'regulator',
  'court',
  'legislature',
  'international',
])

/** "Apple" and "Apple Computer" begin alike, "Amazon.com" and "Companhia Vale do Rio Doce" hold "Amazon" and "Vale"; "New York Fed" and "Federal Reserve Bank of New York" have more than one word in common. */
function sharesWords({ name }: OrganizationForm, other: OrganizationForm | undefined): boolean {
  if (other === undefined) return false
  if (name.core[0] === other.name.core[0] || holds(name, other.name) || holds(other.name, name)) return true
  return name.core.filter(word => word.length > 2 && other.name.core.includes(word)).length > 1
}

const holds = (long: OrganizationName, short: OrganizationName): boolean =>
  short.squeezed.length > 3 && long.squeezed.includes(short.squeezed)

function uniteAcronyms(forms: readonly OrganizationForm[], united: Union): void {
  const longer = candidates()
  for (const [index, { name }] of forms.entries())
    if (name.core.length > 1) for (const key of [...acronymsOf(name), ...beginningsOf(name)]) longer.add(key, index)
  const defined = new Set(forms.map(({ defines }) => defines))
  for (const [index, { text, name }] of forms.entries()) {
    const formable = isAcronym(text) ? initialsFit : name.core.length === 1 ? syllablesFit : null
    if (formable === null || defined.has(index)) continue
    const fitting = longer.under([name.squeezed, beginningOf(name)]).filter(at => {
      const long = forms[at]?.name
      return long !== undefined && formable(name, long) && (isAcronym(text) || !areKnownApart(name.squeezed, long.squeezed))
    })
    const [first] = fitting
    if (first !== undefined && fitting.every(at => united.root(at) === united.root(first)))
      united.unite(first, index, `“${text}” is made of the beginnings of “${forms[first]?.text}”`)
  }
}

const initialsFit = (short: OrganizationName, long: OrganizationName): boolean =>
  short.squeezed[0] === long.core[0]?.[0] && (acronymsOf(long).includes(short.squeezed) || syllablesFit(short, long))

/** Short forms of exactly one longer name of the document, or of the one among several that adds least and was given first. */
function uniteShortForms(forms: readonly OrganizationForm[], contested: ReadonlySet<string>, united: Union): void {
  const full = new Set(forms.flatMap((form, index) => (form.name.legal.length > 0 ? [united.root(index)] : [])))
  const longer = candidates()
  for (const [index, { name }] of forms.entries()) for (const key of shortOf(name)) longer.add(key, index)
  for (const [index, form] of forms.entries()) {
    // A name with its legal form is nobody's short form: "Acme Inc." is not "Acme Health".
    if (full.has(united.root(index)) || contested.has(form.name.squeezed)) continue
    const fitting = longer.under(keysOfShort(form.name)).flatMap((at): readonly Long[] => {
      const long = forms[at]
      const how = long === undefined || at === index ? null : shortens(form, long)
      return how === null || long === undefined ? [] : [{ at, how, root: united.root(at), words: long.name.core.length, first: long.first }]
    })
    // "Dalhousie" was known as "Dalhousie University" already: it is not the Dalhousie Faculty Association.
    if (fitting.some(({ root }) => root === united.root(index))) continue
    const chosen = chooseLong(fitting)
    if (chosen !== null) united.unite(chosen.at, index, `“${form.text}” ${chosen.how} “${forms[chosen.at]?.text}”`)
  }
}

/** What a name that `shortens` this one must be: the words that it begins with, written together, or those that it ends in. */
function* shortOf({ core }: OrganizationName): Generator<string> {
  let joined = ''
  for (const word of core.slice(0, -1)) {
    if (word !== 'and' && word !== '&') joined += spelt(word)
    yield `${joined}…`
  }
  for (let at = core.length - 1; at > 0 && (core[at]?.length ?? 0) > 2; at--) yield `…${core.slice(at).join(' ')}`
}

const keysOfShort = ({ core, squeezed }: OrganizationName): readonly string[] => [`${squeezed}…`, `…${core.join(' ')}`]

interface Long {
  readonly at: number
  readonly how: string
  readonly root: number
  readonly words: number
  readonly first: number
}

function chooseLong(fitting: readonly Long[]): Long | null {
  const [only] = fitting
  if (only === undefined || fitting.every(({ root }) => root === only.root)) return only ?? null
  const sorted = [...fitting].sort((a, b) => a.words - b.words)
  const [least] = sorted
  if (least === undefined) return null
  const others = fitting.filter(({ root }) => root !== least.root)
  return others.every(({ words, first }) => words > least.words && first > least.first) ? least : null
}
