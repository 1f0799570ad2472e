import type { Span } from '../../types.ts'

/** Which organization a role is at: a mention, or a noun that stands for one named before ("its", "the bank's"). */
export type RoleOrganization = { readonly mention: number } | { readonly noun: string }

/** A role as a noun phrase: "former chief communications officer at US Bancorp". */
export interface RolePhrase {
  /** The words of the role alone. */
  readonly role: Span
  readonly organization: RoleOrganization | null
  readonly former: boolean
  /** Items `[from, to)` of the whole phrase. */
  readonly from: number
  readonly to: number
}
