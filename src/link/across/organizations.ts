import { publicBodies } from '../../data/organization-words.ts'
import { subjects } from '../../data/vague-names.ts'
import { isPlace } from '../country.ts'
import { fold } from '../fold.ts'
import { isSharedAlias, knownAliases, knownOrganization, plainMeaning } from '../known.ts'
import { acronymsOf, isAcronym, isBody, parseOrganization, spelt } from '../organization-name.ts'
import { typeOf } from '../type-of.ts'
import { isVague } from '../vague.ts'
import { staysAtHome } from './choose.ts'
import type { Evidence } from './evidence.ts'
import { compare, type NameMatch, THRESHOLD } from './features.ts'
import { evidenceOfNodes, type Group, type Merge, mainName } from './groups.ts'
import { organizationKey } from './keys.ts'
import type { Node } from './node.ts'
import { addToSketch, emptySketch, hash30 } from './sketch.ts'

/** Groups of organizations' names, and the short names that mean one or another from document to document. */
export interface OrganizationGroups {
  readonly groups: readonly Group[]
  /** Key of a short name → keys of the names it may stand for. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

interface Candidate {
  readonly long: Node
  readonly match: NameMatch
}

/**
 * Joins short names and acronyms to the one full name that they stand for: because some document uses both for one organization, or because they
 * can be formed from it and keep the same company. A short name of several stays by itself here; its documents may tell.
 */
export function groupOrganizations(nodes: readonly Node[]): OrganizationGroups {
  const byKey = new Map(nodes.map(node => [node.key, node]))
  const contested = contestedKeys(nodes, byKey)
  const candidates = candidatesOf(nodes, byKey)
  const target = new Map<string, { long: Node; merge: Merge }>()
  const keyOfKnown = joinKnown(nodes, contested, target)
  // "SEC" stands for one of two names, but the list gives both of them for one regulator.
  const sameKnown = new Map([...target].map(([key, { long }]) => [key, long.key]))
  const ambiguous = new Map<string, readonly string[]>()
  for (const node of nodes) {
    const options = candidates.get(node.key)
    if (options === undefined || node.apart || saysNothing(node) || target.has(node.key) || (isKnown(node) && !contested.has(node.key)))
      continue
    const fitting = options
      .filter(({ long }) => isAtHome(node, long))
      .filter(({ long }) => contested.has(node.key) || typesAgree(node, long))
      .map(({ long, match }) => ({ long, merge: mergeOf(node, long, asSure(match, node, long)) }))
      .filter(({ merge }) => merge.sum >= THRESHOLD)
    const [best] = [...fitting].sort((a, b) => b.merge.sum - a.merge.sum)
    if (best === undefined) continue
    if (new Set(fitting.map(({ long }) => sameKnown.get(long.key) ?? long.key)).size === 1) target.set(node.key, best)
    else ambiguous.set(node.key, fitting.map(({ long }) => long.key).sort())
  }
  return { groups: gather(nodes, target, keyOfKnown), ambiguous }
}

/**
 * An acronym that is written more often than the full name may be another's: some document about the country has to write it. "PAP" in documents about
 * Singapore is not China's People's Armed Police.
 */
function isAtHome(short: Node, long: Node): boolean {
  const known = knownOrganization(long.key.slice(2))
  if (known === null || known.country === '' || known.type === 'media') return true
  if (short.documents < (staysAtHome(known) ? 1 : OFTENER) * long.documents) return true
  const { countries } = evidenceOfNodes([short])
  return countries.length === 0 || countries.includes(hash30(known.country))
}

/** "Bureau" in documents that write "FBI" as well says something. */
const saysNothing = ({ forms }: Node): boolean => forms.every(form => subjects.has(fold(form)) || isVague(form, ANYWHERE))

/** Institutions of a country have their country in their keys. */
const ANYWHERE = ''

/** "Phoenix" of many documents is not the firm that one of them calls so: company has to tell. Acronyms are often all that is written. */
function asSure(match: NameMatch, short: Node, long: Node): NameMatch {
  if (match !== 'defined') return match
  const name = mainName([short])
  if (short.documents > OFTENER * long.documents && !isAcronym(name)) return 'short'
  return parseOrganization(name).legal.length > 0 ? 'defined, and a name in full' : 'defined'
}

const OFTENER = 2
const MUCH_OFTENER = 4

/** Keys of one word that the list gives to one organization, while another of which the run speaks by its full name goes by it as well: "FDA" is a British union, too. */
function contestedKeys(nodes: readonly Node[], byKey: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const contested = new Set<string>()
  for (const { key, apart, documents } of nodes) {
    const full = apart ? null : knownOrganization(key.slice(2))
    if (full === null) continue
    for (const alias of knownAliases(key.slice(2))) {
      const node = byKey.get(`o ${alias}`)
      const short = node === undefined || node.documents > MUCH_OFTENER * documents ? null : knownOrganization(alias)
      if (short === null || short.country === full.country || short.name === full.name) continue
      const own = parseOrganization(short.name)
      if (own.squeezed === alias && own.core.length === 1) contested.add(`o ${alias}`)
    }
  }
  return contested
}

/**
 * Joins what the list of known organizations gives as names of one, unless a document speaks of them as two.
 * Gives the keys that such groups go by: of the known name, whichever of its aliases the run holds.
 */
function joinKnown(
  nodes: readonly Node[],
  contested: ReadonlySet<string>,
  target: Map<string, { long: Node; merge: Merge }>,
): ReadonlyMap<string, string> {
  const byKnown = new Map<string, Node[]>()
  for (const node of nodes) {
    const known = node.apart || contested.has(node.key) || saysNothing(node) ? null : knownOrganization(node.key.slice(2))
    if (known === null) continue
    const key = organizationKey(known.name, null)
    const same = byKnown.get(key)
    if (same === undefined) byKnown.set(key, [node])
    else same.push(node)
  }
  const keys = new Map<string, string>()
  for (const [key, same] of byKnown) {
    const main = same.find(node => node.key === key) ?? same.reduce((best, node) => (node.documents > best.documents ? node : best))
    keys.set(main.key, key)
    for (const node of same) {
      if (node === main) continue
      const merge = mergeOf(node, main, 'known')
      if (merge.sum >= THRESHOLD) target.set(node.key, { long: main, merge })
    }
  }
  return keys
}

/** "ICRC" and "VOA" are the same in a document about any country. */
const isWorldwide = ({ key }: Node): boolean => WORLDWIDE.has(knownOrganization(key.slice(2))?.type ?? '')

const WORLDWIDE: ReadonlySet<string> = new Set(['international', 'charity', 'media'])

/** A name of the list of known organizations is nobody else's short form. */
const isKnown = (node: Node): boolean => knownOrganization(node.key.slice(2)) !== null

function candidatesOf(nodes: readonly Node[], byKey: ReadonlyMap<string, Node>): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Map<string, Candidate>>()
  const add = (short: string, long: Node, match: NameMatch) => {
    if (short === long.key || !byKey.has(short)) return
    const options = found.get(short) ?? new Map<string, Candidate>()
    found.set(short, options)
    const earlier = options.get(long.key)?.match
    if (match === 'shared alias' || (earlier !== 'defined' && earlier !== 'shared alias')) options.set(long.key, { long, match })
  }
  for (const long of nodes) {
    if (long.apart) continue
    for (const short of long.shortForms) add(short, long, 'defined')
    const parts = parseOrganization(mainName([long]))
    const acronyms = acronymsOf(parts)
    for (const alias of knownAliases(long.key.slice(2))) if (acronyms.includes(alias)) add(`o ${alias}`, long, 'shared alias')
    if (parts.core.length < 2) continue
    let joined = ''
    for (const word of parts.core.slice(0, -1)) {
      joined += word === 'and' || word === '&' ? '' : spelt(word)
      // A city is not its newspaper or team, and the United Nations are not their Security Council.
      if (!isPlace(joined) && !isBody(joined)) add(`o ${joined}`, long, 'short')
    }
    for (const acronym of acronyms) {
      // "WBA" of the list may be a club or a boxing association, but not "Walgreens Boots Alliance".
      if (isSharedAlias(acronym)) continue
      const short = byKey.get(`o ${acronym}`)
      if (short !== undefined && isAcronym(mainName([short]))) add(short.key, long, 'acronym')
    }
  }
  return new Map([...found].map(([short, options]) => [short, [...options.values()].sort((a, b) => (a.long.key < b.long.key ? -1 : 1))]))
}

/** What an acronym means to most readers does not keep it from standing for something else. "NEC Corp." is not the National Economic Council. */
function typesAgree(a: Node, b: Node): boolean {
  const name = mainName([a])
  if (isFirm(a) && NO_FIRMS.has(typeOf(mainName([b])) ?? '')) return false
  const [one, other] = [plainMeaning(name) !== null ? null : typeOf(name), typeOf(mainName([b]))]
  return one === null || other === null || one === other
}

/** Some document gives it with the legal form of a firm. */
const isFirm = ({ forms }: Node): boolean => forms.some(form => parseOrganization(form).legal.some(legal => legal !== 'group'))

const NO_FIRMS: ReadonlySet<string> = new Set(publicBodies)

function mergeOf(node: Node, long: Node, match: NameMatch): Merge {
  const { sum, details } = compare({ match, a: evidenceOfNodes([node]), b: withKnownCountry(evidenceOfNodes([long]), long) })
  return { kind: 'organization', name: mainName([node]), canonical: mainName([long]), sum, details }
}

/** A document about its country speaks of it where no other gave the full name; what is of no country is the same in all. */
function withKnownCountry(evidence: Evidence, node: Node): Evidence {
  if (isWorldwide(node)) return { ...evidence, countries: emptySketch }
  const country = knownOrganization(node.key.slice(2))?.country ?? ''
  return country === '' ? evidence : { ...evidence, countries: addToSketch(evidence.countries, [hash30(country)]) }
}

const NO_MERGES: readonly Merge[] = []

/** Follows short names to the fullest; a ring of them ends at its smallest key. */
function gather(
  nodes: readonly Node[],
  target: ReadonlyMap<string, { readonly long: Node; readonly merge: Merge }>,
  keyOfKnown: ReadonlyMap<string, string>,
): readonly Group[] {
  const rootOf = (key: string): string => {
    const seen = new Set([key])
    let at = key
    for (let next = target.get(at); next !== undefined; next = target.get(at)) {
      at = next.long.key
      if (seen.has(at)) return [...seen].sort()[0] ?? at
      seen.add(at)
    }
    return at
  }
  const groups = new Map<string, { readonly nodes: readonly Node[]; readonly merges: readonly Merge[] }>()
  for (const node of nodes) {
    const root = rootOf(node.key)
    const group = groups.get(root)
    const merge = node.key === root ? undefined : target.get(node.key)?.merge
    if (group === undefined) groups.set(root, { nodes: [node], merges: merge === undefined ? NO_MERGES : [merge] })
    else groups.set(root, { nodes: [...group.nodes, node], merges: merge === undefined ? group.merges : [...group.merges, merge] })
  }
  const found: Group[] = []
  for (const [key, { nodes: same, merges }] of groups)
    found.push({ kind: 'organization', key: keyOfKnown.get(key) ?? key, nodes: same, merges })
  return found
}
