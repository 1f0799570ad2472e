import { type Form, type Union, union } from './forms.ts'
import { acronymsOf, isAcronym, type OrganizationName, parseOrganization } from './organization-name.ts'

/** A form of an organization's name with its parts. */
export interface OrganizationForm extends Form {
  readonly name: OrganizationName
  /** The form that brackets right after this one define: "Securities and Exchange Commission (SEC)". */
  readonly defines: number | null
}

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
  uniteAcronyms(forms, united)
  uniteShortForms(forms, united)
  return united
}

export const organizationForm = (form: Form, defines: number | null): OrganizationForm => ({
  ...form,
  defines,
  name: parseOrganization(form.text),
})

function uniteSpellings(forms: readonly OrganizationForm[], united: Union): void {
  const seen = new Map<string, number>()
  for (const [index, form] of forms.entries()) {
    const earlier = seen.get(form.name.squeezed)
    if (earlier === undefined) seen.set(form.name.squeezed, index)
    else united.unite(earlier, index, `“${form.text}” and “${forms[earlier]?.text}” are one name but for legal form and spelling`)
  }
}

function uniteAcronyms(forms: readonly OrganizationForm[], united: Union): void {
  for (const [index, form] of forms.entries()) {
    if (!isAcronym(form.text) || isDefined(forms, index)) continue
    const letters = form.name.squeezed
    const fitting = forms.flatMap((other, at) => (other.name.core.length > 1 && acronymsOf(other.name).includes(letters) ? [at] : []))
    const roots = [...new Set(fitting.map(at => united.root(at)))]
    const [first] = fitting
    if (roots.length === 1 && first !== undefined) united.unite(first, index, `“${form.text}” are the initials of “${forms[first]?.text}”`)
  }
}

const isDefined = (forms: readonly OrganizationForm[], index: number): boolean => forms.some(form => form.defines === index)

function uniteShortForms(forms: readonly OrganizationForm[], united: Union): void {
  for (const [index, form] of forms.entries()) {
    const fitting = forms.flatMap((other, at) => (at !== index && shortens(form, other) ? [at] : []))
    const roots = [...new Set(fitting.map(at => united.root(at)))].filter(root => root !== united.root(index))
    const [first] = fitting
    if (roots.length === 1 && first !== undefined) united.unite(first, index, `“${form.text}” begins “${forms[first]?.text}”, given before`)
  }
}

/** "Ardmore" after "Ardmore Capital Partners". A short form that stands in the body before the long one is an organization of its own. */
function shortens(short: OrganizationForm, long: OrganizationForm): boolean {
  if (short.name.core.length >= long.name.core.length && short.name.squeezed.length >= long.name.squeezed.length) return false
  if (short.first < long.first || !long.name.squeezed.startsWith(short.name.squeezed)) return false
  return beginsWith(long.name.core, short.name.squeezed)
}

/** Whether the first words, written together, are `squeezed`. */
function beginsWith(words: readonly string[], squeezed: string): boolean {
  let joined = ''
  for (const word of words.slice(0, -1)) {
    if (word !== 'and' && word !== '&') joined += word
    if (joined === squeezed) return true
    if (joined.length > squeezed.length) return false
  }
  return false
}
