import { officerWords } from '../../data/role-words.ts'
import type { Affiliation, Span } from '../../types.ts'
import { employerBehind, organizationBehind } from '../anaphora.ts'
import type { Item, Reading } from '../reading.ts'
import type { RoleOrganization, RolePhrase } from '../roles/index.ts'

/** One way in which text says who holds which role. */
export interface AffiliationRule {
  readonly name: string
  /** Sentences that it must find something in, and ones that it must not: `text → person | role | organization`. Tests run them. */
  readonly examples: readonly string[]
  /** What it finds around one person: item `at` of a sentence. */
  find(reading: Reading, items: readonly Item[], at: number): readonly Affiliation[]
}

/** An affiliation from a role phrase; the span runs from the first to the last of the two. */
export function statement(reading: Reading, items: readonly Item[], person: number, phrase: RolePhrase): Affiliation | null {
  const name = items[person]
  const entity = name === undefined ? null : reading.entityOf(name.mention)
  if (name === undefined || entity === null) return null
  const role = roleText(reading, phrase.role)
  if (PRAISE.test(role)) return null
  const organization =
    resolve(reading, phrase.organization, phrase.role.start) ??
    (phrase.organization === null && isOfficer(role) ? employerBehind(reading, phrase.role.start, name) : null)
  const from = items[phrase.from]?.start ?? name.start
  const to = items[phrase.to - 1]?.end ?? name.end
  return {
    start: Math.min(name.start, from),
    end: Math.max(name.end, to),
    person: entity,
    role,
    organization,
    former: phrase.former,
  }
}

// "a good negotiator", "the best player": what somebody is like, not what she is.
const PRAISE = /^(?:good|great|bad|nice|excellent|best|better|fine|keen|brilliant|poor|tough|clever|terrible|worst|big|huge|real|true)\s/i

/** A chief executive without a company is that of the company spoken of. */
const isOfficer = (role: string): boolean => {
  // "senior vice president for sales".
  const [head = ''] = role.toLowerCase().split(/ (?:of|for|in) /)
  const words = head.split(/[\s-]+/)
  return (
    words.length < 6 &&
    words.every(
      word =>
        officerWords.has(word) ||
        word === 'officer' ||
        word === 'and' ||
        word === 'co' ||
        word === 'group' ||
        word === 'president' ||
        word === 'vice' ||
        word === 'senior',
    ) &&
    words.some(word => officerWords.has(word) || word === 'senior')
  )
}

export function resolve(reading: Reading, organization: RoleOrganization | null, offset: number): number | null {
  if (organization === null) return null
  if ('mention' in organization) return reading.entityOf(organization.mention)
  return organizationBehind(reading, organization.noun, offset)
}

export const roleText = (reading: Reading, { start, end }: Span): string => reading.text.slice(start, end).replace(/\s+/g, ' ')
