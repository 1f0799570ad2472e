import type { Form } from './forms.ts'
import { type OrganizationName, parseOrganization } from './organization-name.ts'

/** A form of an organization's name with its parts. */
export interface OrganizationForm extends Form {
  readonly name: OrganizationName
  /** The form that brackets right after this one define: "Securities and Exchange Commission (SEC)". */
  readonly defines: number | null
  /** Texts of the names that the document calls its parents, see `parentsOf`. */
  readonly parents: ReadonlySet<string>
}

export const organizationForm = (form: Form, defines: number | null, parents: ReadonlySet<string>): OrganizationForm => ({
  text: form.text,
  mentions: form.mentions,
  first: form.first,
  defines,
  parents,
  name: parseOrganization(form.text),
})
