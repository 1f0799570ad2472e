import { organizationNouns, pastRoleVerbs, roleVerbs, sureRoleVerbs } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import { organizationBehind } from '../anaphora.ts'
import { namesakeBefore } from '../employer.ts'
import type { Item, Reading } from '../reading.ts'
import { isPlain } from '../roles/index.ts'

/** "chairs Ardmore", "co-founded Ardmore", "heads the bureau", "runs a small firm, Ardmore", "left to head Ardmore". */
export function byRoleVerb(reading: Reading, items: readonly Item[], at: number, verb: number): Affiliation | null {
  const isInfinitive = items[verb]?.word === 'to'
  const first = isInfinitive ? verb + 1 : verb
  const word = items[first]?.word ?? ''
  const isCompound = word === 'co' && items[first + 1]?.word === '-'
  const role = isInfinitive ? INFINITIVES.get(word) : roleVerbs.get(isCompound ? `co-${items[first + 2]?.word}` : word)
  const name = items[at]
  const person = name === undefined ? null : reading.entityOf(name.mention)
  if (role === undefined || name === undefined || person === null) return null
  const object = afterDeterminer(items, isCompound ? first + 3 : first + 1)
  const [item, before] = [items[object], items[object - 1]]
  const former =
    pastRoleVerbs.has(word) ||
    (isInfinitive && items[verb - 1]?.word === 'used') ||
    /^(?:formerly|once|previously)$/.test(items[verb - 1]?.word ?? '')
  const found = { start: name.start, end: item?.end ?? name.end, person, role, former }
  // "owns Ardmore shares".
  const after = items[object + 1]
  if (
    item?.kind === 'organization' &&
    role === 'owner' &&
    after?.kind === 'word' &&
    !after.capital &&
    isPlain(after) &&
    !after.word.endsWith('ly')
  )
    return null
  if (item?.kind === 'organization') return { ...found, organization: reading.entityOf(item.mention) }
  if (item?.kind !== 'word') return null
  const isSure = sureRoleVerbs.has(word) || isCompound
  const isOwn = isSure || items[verb - 1]?.word === 'who' || word === 'founded'
  if (item.word === 'it' && isOwn) {
    const organization = organizationBehind(reading, 'group', item.start)
    return organization === null && !isSure ? null : { ...found, organization }
  }
  if (!/^(?:the|a|an|its|his|her)$/.test(before?.word ?? '')) {
    const place = isSure || (items[verb - 1]?.word === 'who' && role !== 'manager') ? placeOf(items, object) : undefined
    return place === undefined ? null : { ...found, end: place.end, organization: reading.entityOf(place.mention) }
  }
  const described = organizationOf(items, object)
  if (described !== undefined) return { ...found, end: described.end, organization: reading.entityOf(described.mention) }
  const isDefinite = before?.word === 'the' && organizationNouns.has(item.word)
  if (!isSure && !isDefinite) return null
  // "runs the charity Brot und Licht": it is named, though not known for an organization.
  const isNamed = items[object + 1]?.kind === 'word' && items[object + 1]?.capital === true
  return {
    ...found,
    organization:
      isDefinite && !isNamed
        ? (namesakeBefore(reading, item.start, name, FIRM_REACH) ?? organizationBehind(reading, item.word, item.start))
        : null,
  }
}

// The firm that bears the founder's name may have been named this many sentences before.
const FIRM_REACH = 12

/** Verbs after "to", and the noun for their role. */
export const INFINITIVES: ReadonlyMap<string, string> = new Map([
  ['head', 'head'],
  ['direct', 'director'],
  ['found', 'founder'],
  ['lead', 'leader'],
  ['run', 'head'],
  ['chair', 'chair'],
])

const isUnit = (item: Item | undefined): boolean =>
  item?.kind === 'word' && !item.capital && (organizationNouns.has(item.word) || UNITS.has(item.word))
const UNITS = new Set(['arm', 'unit', 'subsidiary', 'division', 'affiliate', 'label', 'imprint', 'chain'])

/** "a small firm, Ardmore", "a clinic of Ardmore": the name after a noun that stands for it. */
function organizationOf(items: readonly Item[], at: number): Item | undefined {
  for (let index = at; index < at + 6; index++) {
    const word = items[index]?.word ?? ''
    // "the loss-making freight arm DB Cargo", "the bigger rival Plum".
    const isNamed = items[index]?.kind === 'organization' && index > at && items[index - 1]?.kind === 'word'
    if (isNamed && (isUnit(items[index - 1]) || items.slice(at, index).every(each => isPlain(each) && !each.capital))) return items[index]
    if (word !== ',' && word !== 'of' && word !== 'at') continue
    if (word === ',' && !organizationNouns.has(items[index - 1]?.word ?? '')) return undefined
    const next = items[afterDeterminer(items, index + 1)]
    return next?.kind === 'organization' ? next : undefined
  }
  return undefined
}

/** "heads private banking at Plum". */
function placeOf(items: readonly Item[], at: number): Item | undefined {
  let index = at
  while (index < at + 5 && (isPlain(items[index]) || items[index]?.word === 'and')) index++
  let object = afterDeterminer(items, index + 1)
  // "troops of the West African bloc Plum".
  while (object < index + 6 && (items[object]?.kind === 'place' || isPlain(items[object]))) object++
  const organization = items[object]
  return /^(?:at|for|of)$/.test(items[index]?.word ?? '') && organization?.kind === 'organization' ? organization : undefined
}

export const afterDeterminer = (items: readonly Item[], at: number): number =>
  /^(?:the|a|an|its|his|her)$/.test(items[at]?.word ?? '') ? at + 1 : at
