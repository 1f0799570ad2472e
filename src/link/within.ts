import type { LocalEntity, NameKind, Recognised, Settings } from '../types.ts'
import { countryOf, countryOfInstitution, isCommonInstitution } from './country.ts'
import { definedForms } from './definitions.ts'
import { fold } from './fold.ts'
import { collectForms, type Form, type Union } from './forms.ts'
import { organizationForm } from './organization-form.ts'
import { parseOrganization } from './organization-name.ts'
import { uniteOrganizations } from './organizations.ts'
import { parentsOf } from './parents.ts'
import { unitePeople } from './people.ts'
import { personForms } from './person-forms.ts'

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
  const forms = personForms(recognised)
  return gather('person', forms, ruled, unitePeople(forms))
}

function organizations(recognised: Recognised, ruled: ReadonlySet<string>): readonly LocalEntity[] {
  const forms = collectForms(recognised, 'organization')
  const defined = definedForms(recognised, forms)
  const withParts = forms.map((form, index) => organizationForm(form, defined.get(index) ?? null, parentsOf(recognised, form)))
  return gather('organization', withParts, ruled, uniteOrganizations(withParts))
}

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
