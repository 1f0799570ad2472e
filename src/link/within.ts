import { honorificGender } from '../data/honorifics.ts'
import type { LocalEntity, NameKind, Recognised, Settings } from '../types.ts'
import { bornAs } from './born.ts'
import { definedInBrackets } from './brackets.ts'
import { countryOf, countryOfInstitution, isCommonInstitution } from './country.ts'
import { fold } from './fold.ts'
import { collectForms, type Form, type Union } from './forms.ts'
import { honorificBefore } from './honorifics.ts'
import { organizationForm } from './organization-form.ts'
import { parseOrganization } from './organization-name.ts'
import { uniteOrganizations } from './organizations.ts'
import { personForm, unitePeople } from './people.ts'

/** The organizations and people of one document, in order of their first mention. */
export function entitiesWithin(recognised: Recognised, { names }: Settings): readonly LocalEntity[] {
  const ruled = new Set(names.map(({ name }) => fold(name)))
  const country = countryOf(recognised)
  return [...people(recognised, ruled), ...organizations(recognised, ruled)]
    .sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))
    .map(entity => {
      const isInstitution = entity.kind === 'organization' && isCommonInstitution(parseOrganization(entity.name).core)
      return { ...entity, country: isInstitution ? countryOfInstitution(recognised, entity.mentions, country) : country }
    })
}

function people(recognised: Recognised, ruled: ReadonlySet<string>): readonly LocalEntity[] {
  const collected = collectForms(recognised, 'person').flatMap(form => apartByHonorific(recognised, form))
  const title = recognised.document.title ?? ''
  const born = bornAs(recognised, collected)
  const forms = collected.map((form, index) =>
    personForm(
      form,
      honorificsOf(recognised, form),
      isKin(recognised, form),
      isSubject(title, form.text),
      born.get(index) ?? null,
      isLabel(recognised, form),
    ),
  )
  return gather('person', forms, ruled, unitePeople(forms))
}

function organizations(recognised: Recognised, ruled: ReadonlySet<string>): readonly LocalEntity[] {
  const forms = collectForms(recognised, 'organization')
  const defined = definedInBrackets(recognised, forms)
  const withParts = forms.map((form, index) => organizationForm(form, defined.get(index) ?? null))
  return gather('organization', withParts, ruled, uniteOrganizations(withParts))
}

/** "Ms. Vance" and "Mr. Vance" are two, though both are called "Vance": the mentions of a single word by what their honorifics say; what stands alone by itself. */
function apartByHonorific(recognised: Recognised, form: Form): readonly Form[] {
  if (form.mentions.length < 2 || form.text.includes(' ')) return [form]
  const { text } = recognised.document
  const sides: Record<'m' | 'f' | 'none', number[]> = { m: [], f: [], none: [] }
  for (const index of form.mentions)
    sides[honorificGender.get(honorificBefore(text, recognised.mentions[index]?.start ?? 0) ?? '') ?? 'none'].push(index)
  if (sides.m.length === 0 || sides.f.length === 0) return [form]
  return Object.values(sides)
    .filter(mentions => mentions.length > 0)
    .sort(([a = 0], [b = 0]) => a - b)
    .map(mentions => ({ text: form.text, mentions, first: Math.max(form.first, recognised.mentions[mentions[0] ?? 0]?.start ?? 0) }))
}

function honorificsOf({ mentions, document: { text } }: Recognised, form: Form): readonly string[] {
  const found = new Set<string>()
  for (const index of form.mentions) {
    const honorific = honorificBefore(text, mentions[index]?.start ?? 0)
    if (honorific !== null) found.add(honorific)
  }
  return [...found]
}

/** Whether the title begins with the name, and the family name stands in it once. */
export const isSubject = (title: string, name: string): boolean =>
  title.startsWith(name) &&
  /^(?:$|[,:(–—-]|['’]s?\b| \(| [–—-] | dies\b)/i.test(title.slice(name.length)) &&
  title.split(name.split(' ').at(-1) ?? name).length === 2

/** Whether the text calls the first mention of a name with a suffix someone's son or father. */
function isKin({ mentions, document: { text } }: Recognised, { text: name, mentions: [first = -1] }: Form): boolean {
  const mention = WITH_SUFFIX.test(name) ? mentions[first] : undefined
  return (
    mention !== undefined &&
    (KIN_BEFORE.test(text.slice(Math.max(0, mention.start - 40), mention.start)) ||
      KIN_AFTER.test(text.slice(mention.end, mention.end + 40)))
  )
}

/** "YHK: I did.": two to four capitals that stand nowhere but at the head of a line, before a colon. */
const isLabel = ({ mentions, document: { text } }: Recognised, form: Form): boolean =>
  /^\p{Lu}{2,4}$/u.test(form.text) &&
  form.mentions.every(index => {
    const { start = 0, end = 0 } = mentions[index] ?? {}
    return (start === 0 || /[\n*_]/.test(text.charAt(start - 1))) && /^[*_]*:/.test(text.slice(end, end + 4))
  })

const WITH_SUFFIX = / (?:[JS]r\.?|I{2,3}|IV|Junior|Senior)$/
const KIN_BEFORE = /\b(?:his|her|whose) (?:late |eldest |elder |younger )?(?:father|son|grandfather|grandson|nephew|uncle),? $/
const KIN_AFTER = /^,? (?:is |was )?(?:his|her|the) (?:late |eldest |elder |younger )?(?:father|son|grandfather|grandson|nephew|uncle)\b/

interface FormWithHonorifics extends Form {
  readonly honorifics?: readonly string[]
  readonly bornTo?: number | null
}

function gather(kind: NameKind, forms: readonly FormWithHonorifics[], ruled: ReadonlySet<string>, united: Union): readonly LocalEntity[] {
  const groups = new Map<number, FormWithHonorifics[]>()
  for (const [index, form] of forms.entries()) {
    // What the names file speaks of is decided there, name by name.
    const root = ruled.size > 0 && ruled.has(fold(form.text)) ? forms.length + index : united.root(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [form])
    else group.push(form)
  }
  return [...groups].map(([root, group]) => ({
    kind,
    name: fullest(inUse(group)),
    forms: [...new Set(group.map(({ text }) => text))].sort(),
    mentions: group.flatMap(({ mentions }) => mentions).sort((a, b) => a - b),
    why: united.reasons(root),
    honorifics: [...new Set(group.flatMap(({ honorifics = [] }) => honorifics))].sort(),
    country: null,
  }))
}

/** Without names that somebody was only born with. */
function inUse(group: readonly FormWithHonorifics[]): readonly Form[] {
  const used = group.filter(({ bornTo = null }) => bornTo === null)
  return used.length > 0 ? used : group
}

/** The longest form, of equals one that is not all capitals, the first; "Initech Ltd." only where it is not "Initech Ltd" at the end of a sentence. */
function fullest(group: readonly Form[]): string {
  let best = group[0]?.text ?? ''
  for (const { text } of group) if (fullness(text) > fullness(best)) best = text
  if (!best.endsWith('.')) return best
  const count = (name: string): number => group.find(({ text }) => text === name)?.mentions.length ?? 0
  const bare = best.slice(0, -1)
  return count(bare) >= count(best) ? bare : best
}

const fullness = (text: string): number => 2 * text.length - (text === text.toUpperCase() ? 1 : 0)
