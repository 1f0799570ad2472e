import type { Form } from './forms.ts'
import { type OrganizationName, parseOrganization } from './organization-name.ts'

/** A form of an organization's name with its parts. */
export interface OrganizationForm extends Form {
  readonly name: OrganizationName
  /** The form that brackets right after this one define: "Securities and Exchange Commission (SEC)". */
  readonly defines: number | null
}

export const organizationForm = (form: Form, defines: number | null): OrganizationForm => ({
  ...form,
  defines,
  name: parseOrganization(form.text),
})
