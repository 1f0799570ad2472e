import { createHash } from 'node:crypto'
import type { Analysis, Entity, LocalEntity, NameKind, NameRule, Settings } from '../types.ts'
import { fold } from './fold.ts'
import { knownOrganization } from './known.ts'
import { parseOrganization } from './organization-name.ts'
import { formalGiven, parsePerson } from './person-name.ts'
import { typeOf } from './type-of.ts'

/** How often a row of the names file decided something. */
export interface RuleEffect {
  readonly rule: NameRule
  /** Entities of documents that it changed. */
  readonly changed: number
}

/** Unites the entities of all documents. */
export interface Linker {
  /** Takes a document in; any order gives the same result. */
  add(analysis: Analysis): void
  finish(): Resolved
}

export interface Resolved {
  /** The entity of one of a document's own entities, null when the names file bans it. */
  entityOf(analysis: Analysis, local: number): Entity | null
  /** Sorted by id. */
  readonly entities: readonly Entity[]
  /** Only the rows that changed something, by line. */
  readonly effects: readonly RuleEffect[]
}

interface Gathered {
  readonly kind: NameKind
  readonly names: Map<string, number>
  readonly forms: Set<string>
  readonly why: Set<string>
}

export function createLinker(settings: Settings): Linker {
  const gathered = new Map<string, Gathered>()
  const rules = new Map(settings.names.map(rule => [fold(rule.name), rule]))
  const changed = new Map<NameRule, number>()
  return {
    add(analysis) {
      for (const entity of analysis.entities) {
        const rule = ruleOf(rules, entity)
        if (rule !== undefined) changed.set(rule, (changed.get(rule) ?? 0) + 1)
        const key = keyOf(rules, entity)
        if (key === null) continue
        const known = gathered.get(key) ?? {
          kind: entity.kind,
          names: new Map<string, number>(),
          forms: new Set<string>(),
          why: new Set<string>(),
        }
        gathered.set(key, known)
        known.names.set(entity.name, (known.names.get(entity.name) ?? 0) + 1)
        for (const form of entity.forms) known.forms.add(form)
        for (const why of entity.why) known.why.add(why)
      }
    },
    finish() {
      const entities = new Map([...gathered].map(([key, each]) => [key, toEntity(key, each)] as const))
      return {
        entityOf: (analysis, local) => {
          const entity = analysis.entities[local]
          const key = entity === undefined ? null : keyOf(rules, entity)
          return key === null ? null : (entities.get(key) ?? null)
        },
        entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
        effects: [...changed].map(([rule, count]) => ({ rule, changed: count })).sort((a, b) => a.rule.line - b.rule.line),
      }
    },
  }
}

function ruleOf(rules: ReadonlyMap<string, NameRule>, entity: LocalEntity): NameRule | undefined {
  if (rules.size === 0) return undefined
  return rules.get(fold(entity.name)) ?? entity.forms.map(form => rules.get(fold(form))).find(rule => rule !== undefined)
}

/** What a document's entity is known by in the whole run; null when it is banned. */
function keyOf(rules: ReadonlyMap<string, NameRule>, entity: LocalEntity): string | null {
  const rule = ruleOf(rules, entity)
  if (rule === undefined) return nameKey(entity.kind, entity.name)
  if (rule.kind === 'none') return null
  if (rule.canonical === '' || rule.canonical === rule.name) return `${rule.kind} = ${fold(rule.name)}`
  return nameKey(rule.kind, rule.canonical)
}

function nameKey(kind: NameKind, name: string): string {
  if (kind === 'organization') {
    const { squeezed } = parseOrganization(name)
    const known = knownOrganization(squeezed)
    return `organization ${known === null ? squeezed : parseOrganization(known.name).squeezed}`
  }
  const { given, family, generation } = parsePerson(name)
  return `person ${formalGiven(given[0] ?? '')} ${family.join(' ')}${generation === null ? '' : ` ${generation}`}`
}

function toEntity(key: string, { kind, names, forms, why }: Gathered): Entity {
  const name = [...names].reduce((best, each) =>
    each[1] > best[1] || (each[1] === best[1] && isFuller(each[0], best[0])) ? each : best,
  )[0]
  return {
    id: `${kind === 'organization' ? 'o' : 'p'}-${base32(createHash('sha256').update(key).digest())}`,
    kind,
    name,
    type: kind === 'organization' ? typeOf(name) : null,
    aliases: [...forms].filter(form => form !== name).sort(),
    why: [...why].sort(),
  }
}

const isFuller = (a: string, b: string): boolean => a.length > b.length || (a.length === b.length && a < b)

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** Ten characters: fifty bits, so that even millions of entities hardly ever share one. */
function base32(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < 10; index++) text += LETTERS[(bytes[index] ?? 0) & 31]
  return text
}
