import { formerWords, organizationNouns } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import { afterFunction } from './function.ts'
import type { RoleOrganization, RolePhrase } from './phrase.ts'
import {
  AT,
  DETERMINERS,
  isComma,
  isHead,
  isModifier,
  isPlain,
  isPluralHead,
  isPossessive,
  JOINERS,
  MOST_BEFORE_HEAD,
  PRONOUNS,
} from './words.ts'

/** The role phrase that starts at item `at`, or null. Stops at commas, verbs and names that it cannot explain. */
export function roleFrom(items: readonly Item[], at: number): RolePhrase | null {
  let index = at
  let former = false
  let organization: RoleOrganization | null = null
  let start = -1
  let head = -1
  for (let steps = 0; index < items.length && steps < MOST_BEFORE_HEAD + 6; steps++, index++) {
    let item = items[index]
    if (item === undefined) break
    if (start < 0 && item.kind === 'word' && DETERMINERS.has(item.word)) {
      if (PRONOUNS.has(item.word)) organization = { noun: item.word }
      continue
    }
    // "once a royal councillor", "no longer a director".
    const [next, after] = [items[index + 1]?.word ?? '', items[index + 2]?.word ?? '']
    if (
      start < 0 &&
      ((item.word === 'once' && (DETERMINERS.has(next) || index === at)) ||
        (item.word === 'no' && next === 'longer' && DETERMINERS.has(after)))
    ) {
      former = true
      if (next === 'longer') index++
      continue
    }
    if (start < 0 && index === at && UNTIL.test(item.word) && (items[index + 1]?.kind === 'date' || LATELY.test(next))) {
      former = true
      index++
      continue
    }
    // "later principal of Trinity College".
    if (start < 0 && index === at && /^(?:later|now|currently|then|subsequently)$/.test(item.word) && isHead(items[index + 1])) continue
    // "most recently a partner at Acme".
    if (start < 0 && item.word === 'most' && next === 'recently') {
      former = true
      index++
      continue
    }
    if (start < 0 && formerWords.has(item.word)) {
      former = true
      if (items[index + 1]?.word === '-') index++
      continue
    }
    if (item.kind === 'organization') {
      if (head >= 0) break
      organization = { mention: item.mention }
      start = -1
      if (isPossessive(items[index + 1])) index++
      continue
    }
    if (item.kind === 'place') {
      // "chief India economist".
      if (head === index - 1 && items[head]?.word === 'chief' && items.slice(index + 1, index + 3).some(isHead)) continue
      if (head >= 0) break
      start = -1
      if (isPossessive(items[index + 1])) index++
      // "the Dublin-born former trader".
      if (items[index + 1]?.word === '-' && /^(?:born|based|trained|educated|raised)$/.test(items[index + 2]?.word ?? '')) index += 2
      continue
    }
    // "Kouchner's deputy".
    if (item.kind === 'person' && head < 0 && isPossessive(items[index + 1])) {
      start = -1
      index++
      continue
    }
    // "the Kerry captain".
    if (item.kind === 'person' && head < 0 && index > at && !isPossessive(items[index + 1])) {
      if (!items.slice(index + 1, index + 4).some(isHead) || !DETERMINERS.has(items[at]?.word ?? '')) break
      start = -1
      continue
    }
    // "the chairman's son" is no chairman.
    if (isPossessive(item) && (item.word !== "'" || isPluralHead(items[head])) && head >= 0 && head === index - 1) {
      ;[start, head] = [-1, -1]
      continue
    }
    if (isPossessive(item) && head < 0) {
      // "the bank's chief economist"; other possessors are no organization.
      const noun = items[index - 1]?.word ?? ''
      if (organizationNouns.has(noun)) organization = { noun }
      start = -1
      continue
    }
    if (head >= 0) {
      if (isHead(item)) head = index
      else if (!joins(items, index) && !isModifier(item) && !isChiefOfficer(items, head, index)) break
      continue
    }
    if (item.word === 'and' && start >= 0 && isPlain(items[index + 1])) continue
    if (!isPlain(item) && !(JOINERS.has(item.word) && start >= 0 && item.word !== 'and')) break
    if (start < 0) start = afterYearsOld(items, index)
    index = Math.max(index, start)
    item = items[index] ?? item
    if (isHead(item)) head = index
    else if (index - start >= MOST_BEFORE_HEAD) break
  }
  const [first, last] = [items[start], items[head]]
  // "is chief guest".
  if (last?.word === 'chief' && !last.capital && isPlain(items[head + 1])) return null
  if (first === undefined || last === undefined) return null
  const phrase = complement(items, { role: { start: first.start, end: last.end }, organization, former, from: at, to: head + 1 })
  // "its president until Wednesday".
  return UNTIL.test(items[phrase.to]?.word ?? '') && items[phrase.to + 1]?.kind === 'date' ? { ...phrase, former: true } : phrase
}

const LASTING =
  /^(?:just|only|about|nearly|almost|more|most|less|over|many|several|some|years|decades|\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|now|life)$/
const UNTIL = /^(?:until|till)$/
// "until lately president of Acme".
const LATELY = /^(?:lately|recently|then|now)$/

/** Past "31-year-old". */
const afterYearsOld = (items: readonly Item[], at: number): number =>
  items[at + 2]?.word === 'year' && items[at + 4]?.word === 'old' ? at + 5 : at

/** "chief people and places officer": any words may stand between. */
const isChiefOfficer = (items: readonly Item[], head: number, index: number): boolean =>
  items[head]?.word === 'chief' &&
  items
    .slice(index, index + 6)
    .some(({ word }, after) => word === 'officer' && items.slice(index, index + after).every(item => isPlain(item) || item.word === 'and'))

/** A joiner after a head goes on with the role when another head follows soon: "chairman and chief executive", "owner-operator". */
function joins(items: readonly Item[], index: number): boolean {
  if (!JOINERS.has(items[index]?.word ?? '') || formerWords.has(items[index + 1]?.word ?? '')) return false
  for (let ahead = index + 1; ahead < index + 5; ahead++) {
    if (isHead(items[ahead])) return true
    if (!isModifier(items[ahead]) && !JOINERS.has(items[ahead]?.word ?? '')) return false
  }
  return false
}

/** What follows the head: "of global research", "at US Bancorp", "for the bank", ", US Bancorp". */
function complement(items: readonly Item[], phrase: RolePhrase): RolePhrase {
  let { role, organization, to } = phrase
  while (AT.has(items[to]?.word ?? '')) {
    const next = afterDeterminer(items, to + 1)
    const item = items[next]
    if (item?.kind === 'organization') {
      if (organization === null || 'noun' in organization) organization = { mention: item.mention }
      return { ...phrase, role, organization, to: next + 1 }
    }
    const own = items[next - 1]
    // "head of its Houston desk".
    const isOwnPlace = item?.kind === 'place' && own !== undefined && PRONOUNS.has(own.word) && isPlain(items[next + 1])
    if (item?.kind === 'place' && !isOwnPlace) {
      to = next + 1
      continue
    }
    if (isOwnPlace) {
      const end = plainEnd(items, next + 1)
      return {
        ...phrase,
        role: { start: role.start, end: items[end - 1]?.end ?? role.end },
        organization: organization ?? { noun: own.word },
        to: end,
      }
    }
    if (next > to + 1 && own !== undefined && PRONOUNS.has(own.word) && organization === null) organization = { noun: own.word }
    const described = afterAdjectives(items, next)
    if (described !== null) {
      if (organization === null || 'noun' in organization) organization = { mention: items[described]?.mention ?? -1 }
      return { ...phrase, role, organization, to: described + 1 }
    }
    // "chairman of this concern's Emporium division".
    const possessed = afterPossessor(items, next)
    if (possessed !== null) {
      if (organization === null || 'noun' in organization) organization = { mention: items[possessed]?.mention ?? -1 }
      return { ...phrase, role, organization, to: possessed + 1 }
    }
    // "a technician with thirty years at Acme": but "an attorney with a cigar".
    const years = items[to]?.word === 'with' ? items.findIndex(({ word }, index) => index > to && index < to + 4 && word === 'years') : -1
    const employer = items[years + 1]?.word === 'at' ? items[afterDeterminer(items, years + 2)] : undefined
    if (years > 0 && employer?.kind === 'organization')
      return { ...phrase, role, organization: { mention: employer.mention }, to: afterDeterminer(items, years + 2) + 1 }
    if (items[to]?.word === 'with' && !organizationNouns.has(item?.word ?? '')) break
    // "for just 11 weeks", "for nine years".
    if ((items[to]?.word === 'for' && LASTING.test(item?.word ?? '')) || /^\d/.test(item?.word ?? '')) break
    // "at the end of the year" is no part of a role.
    if (items[to]?.word === 'at' && !organizationNouns.has(item?.word ?? '')) break
    // "chair of Helvora": a name that was not recognised.
    const isLower = !items.some(({ end, capital }) => end === role.end && capital)
    if (
      isLower &&
      item?.capital &&
      next === to + 1 &&
      (items[to]?.word === 'of' || items[to]?.word === 'at') &&
      !organizationNouns.has(item.word)
    )
      break
    if (item?.kind !== 'word' || !isPlain(item) || (items[to]?.word === 'on' && item.capital)) break
    // "a director of this bank holding company".
    const last = items[next - 1]?.word === 'this' ? plainEnd(items, next) : next
    if (last > next && organizationNouns.has(items[last - 1]?.word ?? '')) {
      organization ??= { noun: items[last - 1]?.word ?? '' }
      return { ...phrase, role, organization, to: last }
    }
    if (organizationNouns.has(item.word) && next > to + 1 && !isPlain(items[next + 1])) {
      organization ??= { noun: item.word }
      return { ...phrase, role, organization, to: next + 1 }
    }
    const end = plainEnd(items, next)
    role = { start: role.start, end: items[end - 1]?.end ?? role.end }
    to = end
    // "head of Goldman Sachs's London office" is read as far as the name; "director of the bank's London office" ends here.
    if (isPossessive(items[to])) break
  }
  const charge = afterFunction(items, to)
  if (charge > to) {
    role = { start: role.start, end: items[charge - 1]?.end ?? role.end }
    to = charge
  }
  if (organization === null && charge > phrase.to && AT.has(items[to]?.word ?? '')) {
    const next = afterDeterminer(items, to + 1)
    const item = items[next]
    if (item?.kind === 'organization') return { ...phrase, role, organization: { mention: item.mention }, to: next + 1 }
  }
  if (organization === null && isComma(items[to])) {
    const at = items[to + 1]?.word === 'at' || items[to + 1]?.word === 'of' ? to + 2 : to + 1
    const next = afterDeterminer(items, at)
    const item = items[next]
    if (item?.kind === 'organization' && endsPhrase(items[next + 1]))
      return { ...phrase, role, organization: { mention: item.mention }, to: next + 1 }
  }
  return { ...phrase, role, organization, to }
}

/** "of the ruling Polish United Workers' Party", "of the pro-Jakarta Aitarak": the organization after up to six words that describe it. */
function afterAdjectives(items: readonly Item[], at: number): number | null {
  let index = at
  while (
    index < at + 6 &&
    ((isPlain(items[index]) && !isHead(items[index])) ||
      items[index]?.word === '-' ||
      items[index]?.kind === 'place' ||
      isPossessive(items[index]) ||
      isPossessive(items[index + 1]))
  )
    index++
  return index > at && items[index]?.kind === 'organization' ? index : null
}

/** "this retailing concern's Emporium": the organization that belongs to one told by a noun. */
function afterPossessor(items: readonly Item[], at: number): number | null {
  let index = at
  while (index < at + 4 && isPlain(items[index])) index++
  return index > at && isPossessive(items[index]) && items[index + 1]?.kind === 'organization' ? index + 1 : null
}

const afterDeterminer = (items: readonly Item[], at: number): number =>
  items[at]?.kind === 'word' && DETERMINERS.has(items[at].word) ? at + 1 : at

const endsPhrase = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && item.word !== '&' && !isPossessive(item))

/** After a run of plain words, at most six, with what joins them: "global equity and credit research". */
function plainEnd(items: readonly Item[], at: number): number {
  let end = at
  while (end < at + 6) {
    const item = items[end]
    const next = items[end + 1]
    // "Director of Communications" of a letter, and its telephone number below.
    if (isPlain(item) && !/^\d{3}/.test(item?.word ?? '') && !VERBLIKE.test(item?.word ?? '')) end++
    else if (
      item !== undefined &&
      JOINERS.has(item.word) &&
      !isPossessive(item) &&
      isPlain(next) &&
      !isHead(next) &&
      !VERBLIKE.test(next?.word ?? '')
    )
      end += 2
    else break
  }
  return Math.max(end, at + 1)
}

// "the head of research told": the verb is not what she heads.
const VERBLIKE =
  /^(?:teaches|lives|works|runs|writes|has|serves|sits|plays|leads|chairs|told|said|says|asked|wrote|expects|believes|thinks|left|took|joined|resigned|will)$/
