import { besideOfficers, officerWords } from '../../data/role-words.ts'
import type { Affiliation, Span } from '../../types.ts'
import { onlyNamedWith, organizationBehind, topicAt } from '../anaphora.ts'
import { bodyBehind, employerBehind, filedUnder, namesakeBefore, spokenFor } from '../employer.ts'
import type { Item, Reading } from '../reading.ts'
import { type RoleOrganization, type RolePhrase, roleBefore, singular } from '../roles/index.ts'

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
  const role = roleText(reading, items, phrase.role)
  if (PRAISE.test(role) || NO_ROLE.test(role)) return null
  const organization =
    resolve(reading, phrase.organization, phrase.role.start, role) ??
    (phrase.organization === null ? (placedBefore(reading, items, phrase) ?? employerBy(reading, items, person, phrase, role)) : null)
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

/** "At Acme, economist Jo Bell", "At Acme in Tulsa, a clerk, Jo Bell": the place that the phrase's clause begins with. */
function placedBefore(reading: Reading, items: readonly Item[], { from }: RolePhrase): number | null {
  // "At Acme in Tulsa, ".
  const end = items[from - 2]?.kind === 'place' && items[from - 3]?.word === 'in' ? from - 3 : from - 1
  const organization = items[end - 1]
  const opening = items[end - 2]?.word === 'the' ? end - 3 : end - 2
  if (items[from - 1]?.word !== ',' || organization?.kind !== 'organization' || opening > 1) return null
  return items[opening]?.word === 'at' ? reading.entityOf(organization.mention) : null
}

/** "Axton founder Roy Axton", "the Collingwood captain Jed Moyle": what stands before the role says whose it is, though it is not known for an organization. */
function employerBy(reading: Reading, items: readonly Item[], person: number, phrase: RolePhrase, role: string): number | null {
  const name = items[person]
  if (name === undefined) return null
  // "Montgomery, D-Miss., the chairman": of a committee.
  if (name.start < phrase.role.start && /^, [DRI]-/.test(reading.text.slice(name.end, name.end + 5))) return null
  // "the country's founder", "the president's spokesman": whose, and of no organization.
  if (OF_PUBLIC.test(reading.text.slice(Math.max(0, phrase.role.start - 16), phrase.role.start))) return null
  // "Director Huang of the Health Bureau": it is said.
  const object = items[person + 2]?.word === 'the' ? person + 3 : person + 2
  if (phrase.to === person && /^(?:of|at|from)$/.test(items[person + 1]?.word ?? '') && items[object]?.kind === 'organization') return null
  const first = items[phrase.from]
  const before = first?.kind === 'place' ? first : items[phrase.from - 1]
  const isBefore = phrase.to === person && /^\p{Ll}/u.test(role)
  // "@SEC charges #Helvora's ex-CFO Jane Roe": a handle says whose.
  const roleStart = phrase.role.start
  if (phrase.to === person && HANDLE.test(reading.text.slice(Math.max(0, roleStart - 50), roleStart))) return null
  const own = bodyInTitle(reading, items, phrase)
  if (own !== null) return own
  const names = before?.kind === 'place' || before?.kind === 'person' || (before?.kind === 'word' && before.capital && phrase.from > 1)
  if (isBefore && names) return null
  return employerOf(reading, role, phrase, name) ?? (OFFICE.test(role) ? sharedEmployer(reading, items, phrase) : null)
}

/** "League president Wendy Farr", "a federation officer": the only league or federation named so far. */
function bodyInTitle(reading: Reading, items: readonly Item[], { role }: RolePhrase): number | null {
  const first = items.findIndex(({ start }) => start === role.start)
  const noun = [items[first], items[first - 1]].find(item => item?.kind === 'word' && BODIES.test(item.word))
  return noun === undefined || noun.end === role.end ? null : onlyNamedWith(reading, noun.word, noun.start)
}

const BODIES =
  /^(?:league|federation|association|council|school|hospital|museum|church|party|department|society|commission|institute|foundation|trust|union|club|university|college|ministry|orchestra|festival)$/

/** "Finance director Henrik Aune and head of strategy Maria Lunde": that of the officer before "and". */
function sharedEmployer(reading: Reading, items: readonly Item[], { from }: RolePhrase): number | null {
  const before = items[from - 1]?.word === 'and' && items[from - 2]?.kind === 'person' ? roleBefore(items, from - 2) : null
  return before === null || !isOfficer(roleText(reading, items, before.role))
    ? null
    : (statement(reading, items, from - 2, before)?.organization ?? null)
}

const HANDLE = /[@#]\w+(?:['’]s?)? (?:ex-|former )?$/

function employerOf(reading: Reading, title: string, { role: { start, end } }: RolePhrase, name: Item): number | null {
  // "General Manager, Corporate Planning".
  const [role = ''] = title.split(', ', 1)
  // "Treasurer Jim Chalmers" is a minister as often as a firm's.
  if (role === 'Treasurer' && start < name.start) return null
  // "Ann Oke, the president,": in lower case after a name no head of state, nor "president of France".
  const presides = name.start < start && PRESIDENT.test(role) && !/^\s+of\b/.test(reading.text.slice(end, end + 5))
  if (presides || isOfficer(role)) {
    const employer = employerBehind(reading, start, name)
    return employer === null && SPOKESMAN.test(role) && /\ban? $/i.test(reading.text.slice(Math.max(0, start - 3), start))
      ? spokenFor(reading, start)
      : employer
  }
  if (OFFICE.test(role)) {
    const filed = filedUnder(reading, start)
    if (filed !== null) return filed
    // "Investor Contact: Harpreet Gill, Vice President, Investor Relations".
    const isContact = CONTACT.test(reading.text.slice(Math.max(0, name.start - FURTHEST_CONTACT), name.start))
    if (isContact && !reading.items(end, end + FURTHEST_CONTACT).some(({ kind }) => kind === 'organization')) return topicAt(reading, start)
  }
  // "Mr Justice Vyas" may be of any court.
  const isStyled = /\b(?:Mr|Mrs|Ms|Lord|Lady)\.? $/.test(reading.text.slice(Math.max(0, start - 6), start))
  if (/^(?:(?:chief|associate) )?justice$/i.test(role) && !isStyled) return onlyNamedWith(reading, 'supreme', reading.text.length)
  // "President Eulalie Cobb" of Cobb & Daughters.
  if (/^president$/i.test(role)) return namesakeBefore(reading, start, name)
  if (/^(?:(?:deputy|assistant) )?general secretary$/i.test(role)) return bodyBehind(reading, start, 'union', 2)
  if (/^(?:the )?(?:(?:deputy|assistant) )?governor$/i.test(role)) return bodyBehind(reading, start, 'central bank', REACH)
  if (/^(?:(?:head|team|first-team) )?(?:coach|manager|captain|skipper)$/i.test(role)) return bodyBehind(reading, start, 'sports', 1)
  const isThe = /the\s+$/i.test(reading.text.slice(Math.max(0, start - 5), start))
  if (name.start < start && /^(?:commissioner|administrator)$/.test(role)) {
    if (isThe) return organizationBehind(reading, 'agency', start)
    const commission = role === 'commissioner' ? organizationBehind(reading, 'commission', start) : null
    return commission !== null && /commission/i.test(reading.linked.entities[commission]?.name ?? '') ? commission : null
  }
  return isThe ? introducedBefore(reading, role, start) : null
}

/** "An engineer at Brightwell had urged it. The engineer, Dwayne Tolan, said": where the one of that role was said to be, up to three sentences before. */
function introducedBefore(reading: Reading, role: string, offset: number): number | null {
  if (!/^\p{Ll}+$/u.test(role)) return null
  const here = reading.sentenceAt(offset)
  for (let index = here - 1; index >= 0 && index >= here - 3; index--) {
    const items = reading.sentence(index)
    for (const [at, item] of items.entries()) {
      if (item.word !== role) continue
      const object = items[at + 2]?.word === 'the' ? items[at + 3] : items[at + 2]
      const organization = /^(?:at|of|for|with)$/.test(items[at + 1]?.word ?? '') ? object : items[at - 1]
      return organization?.kind === 'organization' ? reading.entityOf(organization.mention) : null
    }
  }
  return null
}

// Roles that paragraphs filed under a company speak of: "president of the electronics group".
const OFFICE =
  /^(?:(?:senior|executive|first|group) )*vice[ -]presidents?\b|^president of\b|^(?:managing )?directors? of\b|^head of\b|^partner\b/i
const CONTACT = /\bcontacts?\b[^.!?]*$/i
const FURTHEST_CONTACT = 100
const PRESIDENT = /^(?:(?:\d\d-year-old|then|current|acting) )?president$/
// A central bank's governor may come this many sentences after it.
const REACH = 4

// "a good negotiator", "the best player": what somebody is like, not what she is.
const PRAISE =
  /^(?:good|great|bad|nice|excellent|best|better|fine|keen|brilliant|poor|tough|clever|terrible|worst|big|huge|real|true)\s|^(?:elder|younger|senior|junior)$/i

// "gonna elect", "John Huang is a fellow who raised money", "named prime minister two days ago".
const NO_ROLE = /^(?:elect|host|(?:an? |old |young |nice |poor )?fellow|(?:named|appointed|elected|chosen|made|called) .*)$/

/** A chief executive without a company is that of the company spoken of. */
const isOfficer = (role: string): boolean => {
  // "chairman of the supervisors" is no company's.
  if (/ of (?!(?:the )?(?:board|company|group|management))/.test(role)) return false
  // "senior vice president for sales".
  const [head = ''] = role.toLowerCase().split(/ (?:of|for|in) /)
  if (
    /^(?:(?:interim|acting|deputy|new|longtime|group) )*chief (?:\S+ ){1,3}officer$/.test(head) ||
    CHIEF.test(head) ||
    /^(?:managing|senior) partner$/.test(head)
  )
    return true
  const words = head.split(/[\s-]+/).map(word => (officerWords.has(word) ? word : word.replace(/s$/, '')))
  return (
    words.length < 6 &&
    words.every(word => officerWords.has(word) || besideOfficers.has(word)) &&
    words.some(
      (word, index) =>
        officerWords.has(word) || word === 'senior' || ((word === 'counsel' || word === 'manager') && words[index - 1] === 'general'),
    )
  )
}

const OF_PUBLIC = /\b(?:country|nation|state|city|town|village|world|president|minister|government|king|queen|pope)['’]s\s+$/
const SPOKESMAN = /^spokes(?:man|woman|person)$/
const OF_STATE = /\b(?:ambassador|minister|consul|monarch|king|queen)(?: |$)/i
const CHIEF =
  /^(?:research|technology|product|sales|marketing|strategy|operations|investment|finance|people|design|retail|innovation) chief$/

export function resolve(reading: Reading, organization: RoleOrganization | null, offset: number, role = ''): number | null {
  if (organization === null) return null
  // "its ambassador", "its foreign minister": a country's.
  if ('noun' in organization && organization.noun === 'its' && OF_STATE.test(role)) return null
  if ('mention' in organization) return reading.entityOf(organization.mention)
  // "the candy maker's chief": what the document is about goes before a firm named in passing.
  const behind = organizationBehind(
    reading,
    organization.noun,
    offset,
    /(?:maker|manufacturer|retailer|airline|carrier|chain|producer|miner|utility|insurer|developer|supplier)$/.test(organization.noun),
  )
  return behind ?? (/^(?:company|firm|group)$/.test(organization.noun) ? topicAt(reading, offset) : null)
}

export const roleText = ({ text }: Reading, items: readonly Item[], role: Span): string => singular(text, items, role).replace(/\s+/g, ' ')
