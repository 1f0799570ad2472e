import type { Affiliation, Span } from '../../types.ts'
import type { Reading } from '../reading.ts'

/** What is known when a speaker is looked for. */
export interface Scene {
  readonly reading: Reading
  /** All quoted stretches of the document: who is named in them does not speak them. */
  readonly quoted: readonly Span[]
  /** Offset of the quotation's opening mark: pronouns point to what stands before it. */
  readonly open: number
  /** Who holds which role, to know who "the minister" is. */
  readonly affiliations: readonly Affiliation[]
}
