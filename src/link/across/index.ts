import { genderOfGivenName } from '../../data/given-names.ts'
import type { Analysis, Entity, LocalEntity, NameRule, Settings } from '../../types.ts'
import { formalGiven } from '../person-name.ts'
import { isLocal, isVague } from '../vague.ts'
import { chooseByCountry, plainlyMeant } from './choose.ts'
import { entityId, entityOfGroup } from './entity.ts'
import { type Evidence, evidenceOf, noEvidence } from './evidence.ts'
import { type Families, openFamilies } from './families.ts'
import { compare, type NameMatch, THRESHOLD } from './features.ts'
import { type Bearer, bearersOf, evidenceOfNodes, type Group, type Merge } from './groups.ts'
import { hasCommonFamily, isShort, keyOf, organizationKey, personKey, readPersonKey } from './keys.ts'
import { addToNode, joined, lowestBit, type Node, newNode } from './node.ts'
import { groupOrganizations } from './organizations.ts'
import { groupPeople } from './people.ts'
import { keepsApart, type Rules, readRules, ruledKey } from './rules.ts'

export type { Merge } from './groups.ts'

/** How often a row of the names file decided something. */
export interface RuleEffect {
  readonly rule: NameRule
  /** Entities of documents that it changed or banned. */
  readonly changed: number
}

/** Unites the entities of all documents. */
export interface Linker {
  /** Takes a document in; any order gives the same result. */
  add(analysis: Analysis): void
  /** To be called once, after the last document: what is known of the names is let go. */
  finish(): Resolved
}

export interface Resolved {
  /** The entity of one of a document's own entities, null when the names file bans it. */
  entityOf(analysis: Analysis, local: number): Entity | null
  /** Sorted by id. A surname that could be several people's is an entity of its document only, and not among these. */
  readonly entities: readonly Entity[]
  /** Only the rows of the names file that changed something, by line. */
  readonly effects: readonly RuleEffect[]
  /** Names united across documents, the least sure first. */
  readonly merges: readonly Merge[]
}

export function createLinker(settings: Settings): Linker {
  const nodes = new Map<string, Node>()
  const rules = readRules(settings.names)
  const changed = new Map<NameRule, number>()
  return {
    add(analysis) {
      const keys = analysis.entities.map(keyOf)
      const evidence = evidenceOf(analysis, keys)
      for (const name of analysis.banned) {
        const rule = rules.ofName(name)
        if (rule !== null) changed.set(rule, (changed.get(rule) ?? 0) + 1)
      }
      for (const [local, entity] of analysis.entities.entries()) {
        const rule = rules.of(entity)
        if (rule !== null) changed.set(rule, (changed.get(rule) ?? 0) + 1)
        const key = rule === null ? (keys[local] ?? null) : ruledKey(entity, rule)
        if (key === null) continue
        const kind = rule === null || rule.kind === 'none' ? entity.kind : rule.kind
        const node = nodes.get(key) ?? newNode(key, kind, rule !== null && keepsApart(rule))
        nodes.set(key, node)
        addToNode(node, rule === null ? entity : { ...entity, name: rule.canonical || rule.name }, evidence[local] ?? noEvidence)
        if (rule !== null || kind !== 'organization' || entity.forms.length < 2) continue
        const short = entity.forms.map(form => organizationKey(form, entity.country)).filter(each => each !== key)
        if (short.length > 0) node.shortForms = joined(node.shortForms, [...new Set(short)])
      }
    },
    finish() {
      const effects = [...changed].map(([rule, count]) => ({ rule, changed: count })).sort((a, b) => a.rule.line - b.rule.line)
      const resolved = { ...resolve(nodes, rules), effects }
      nodes.clear()
      return resolved
    },
  }
}

/** A group with the entities of its bearers, the largest first. */
interface Placed {
  readonly key: string
  readonly bearers: readonly Bearer[]
  readonly entities: readonly Entity[]
  /** Of all bearers together, and only of names that a short name may mean. */
  evidence: Evidence
}

/** A document with what it tells of its entities, by their numbers. */
interface Opened {
  readonly analysis: Analysis
  readonly evidence: readonly Evidence[]
  /** Family names of the people whom it names in full; made when first asked for. */
  families: ReadonlySet<string> | null
}

function resolve(nodes: ReadonlyMap<string, Node>, rules: Rules): Omit<Resolved, 'effects'> {
  const sorted = [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const organizations = groupOrganizations(sorted.filter(({ kind }) => kind === 'organization'))
  const people = groupPeople(sorted.filter(({ kind }) => kind === 'person'))
  const families = openFamilies<Placed>(sorted)
  const placed = new Map<string, Placed>()
  const meant = new Set([...organizations.ambiguous.values()].flat())
  const merges: Merge[] = []
  for (const groups of [organizations.groups, people]) {
    for (const group of groups) {
      const place = placeGroup(group)
      for (const node of group.nodes) placed.set(node.key, place)
      if (group.kind === 'person' ? families.add(place) : group.nodes.some(({ key }) => meant.has(key)))
        place.evidence = evidenceOfNodes(group.nodes)
      merges.push(...group.merges)
    }
  }
  let opened: Opened | null = null
  // Documents are asked entity by entity: what the last one tells is kept.
  const open = (analysis: Analysis): Opened => {
    if (opened?.analysis !== analysis) opened = { analysis, evidence: evidenceOf(analysis), families: null }
    return opened
  }
  return {
    entityOf(analysis, local) {
      const entity = analysis.entities[local]
      if (entity === undefined) return null
      const rule = rules.of(entity)
      const key = ruledKey(entity, rule)
      const place = key === null ? undefined : placed.get(key)
      if (key === null || place === undefined) return null
      if (rule === null && isShort(key)) return ofShortName(open(analysis), local, key, place, families)
      if (rule === null && entity.kind === 'organization' && isOfDocument(entity)) return ofDocument(place.entities[0], analysis, key)
      const options = organizations.ambiguous.get(key)
      if (options !== undefined) {
        const places = options.flatMap(each => placed.get(each) ?? [])
        const ofCountry = placed.get(chooseByCountry(options, entity.country) ?? '')
        const best = ofCountry ?? bestOf([...new Set(places)], open(analysis).evidence[local] ?? noEvidence, 'short')
        return (best ?? placed.get(plainlyMeant(options, entity.name) ?? key) ?? place).entities[0] ?? null
      }
      return place.entities.length === 1 ? (place.entities[0] ?? null) : bearerFor(place, open(analysis).evidence[local] ?? noEvidence)
    },
    get entities() {
      return [...new Set(placed.values())].flatMap(({ entities }) => entities).sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    merges: merges.sort((a, b) => a.sum - b.sum || (a.name < b.name ? -1 : 1)),
  }
}

function placeGroup(group: Group): Placed {
  const bearers = group.kind === 'person' ? bearersOf(group) : NO_BEARERS
  const others = bearers.slice(1).map(bearer => entityOfGroup(group, ` field ${Math.min(...bearer.fields)}`))
  return { key: group.key, bearers, entities: [entityOfGroup(group, ''), ...others], evidence: noEvidence }
}

const NO_BEARERS: readonly Bearer[] = []

/**
 * A name of one word: the one person of that family name whom the document's company points to; when nobody in the run bears it as a family name, it is a name by
 * itself ("Madonna"); otherwise it cannot be known who is meant, and it stays within its document.
 */
function ofShortName(document: Opened, local: number, key: string, place: Placed, families: Families<Placed>): Entity | null {
  const { analysis } = document
  const evidence = document.evidence[local] ?? noEvidence
  const own = place.entities[0] ?? null
  const bearers = families.of(key)
  if (own === null) return own
  // "Maria" of one feature is not the "Maria" of another.
  if (bearers.length === 0) return isGivenName(key, families) ? ofDocument(own, analysis, key) : own
  document.families ??= familiesIn(analysis)
  // The document names one or two of the family by full names and left the short one alone.
  const best = document.families.has(readPersonKey(key).family)
    ? null
    : bearers.length === 1 && !isGivenName(key, families)
      ? bestOf(bearers, evidence, 'only bearer')
      : bestOf(families.inCompany(key, evidence), evidence, 'short')
  return best === null ? ofDocument(own, analysis, key) : bearerFor(best, evidence)
}

const isGivenName = (key: string, families: Families<Placed>): boolean => {
  const { family } = readPersonKey(key)
  return genderOfGivenName.has(family) || formalGiven(family) !== family || families.isGiven(key)
}

/** Family names of the people whom a document names in full, and what else may be one. */
function familiesIn({ entities }: Analysis): ReadonlySet<string> {
  const families = new Set<string>()
  for (const { kind, name } of entities) {
    if (kind !== 'person') continue
    const { given, family } = readPersonKey(personKey(name))
    // "Lee Ching-hua" may be of the family Lee.
    if (given.length > 0)
      families
        .add(family)
        .add(family.slice(family.lastIndexOf(' ') + 1))
        .add(given[0] ?? '')
  }
  return families
}

/** All its names are others' in other documents, or the fullest of them. */
const isOfDocument = ({ name, forms, country }: LocalEntity): boolean => isLocal(name) || forms.every(form => isVague(form, country))

/** An entity that is known within its document only. */
const ofDocument = (entity: Entity | undefined, { document }: Analysis, key: string): Entity | null =>
  entity === undefined ? null : { ...entity, id: entityId(entity.kind, `${key} in ${document.path}`) }

/** The only option that the evidence makes likely; null when there is none or more than one. */
function bestOf(options: readonly Placed[], evidence: Evidence, match: NameMatch): Placed | null {
  const fitting = options.filter(({ key, evidence: other }) => {
    const isCommon = key.startsWith('p ') && hasCommonFamily(key)
    const b = other.genders === 0 ? { ...other, genders: genderOfKey(key) } : other
    return compare({ match, isCommon, a: evidence, b }).sum >= THRESHOLD
  })
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** Of the given name in a person's key, as in `genders`: "Mr. Alvarado" is not "Melissa Alvarado". */
function genderOfKey(key: string): number {
  const gender = key.startsWith('p ') ? genderOfGivenName.get(readPersonKey(key).given[0] ?? '') : undefined
  return gender === undefined ? 0 : gender === 'm' ? 1 : 2
}

function bearerFor({ bearers, entities }: Placed, evidence: Evidence): Entity | null {
  const index = bearers.findIndex(({ fields }) => fields.includes(lowestBit(evidence.fields)))
  return entities[Math.max(0, index)] ?? null
}
