import { createHash } from 'node:crypto'
import type { Entity, NameKind } from '../../types.ts'
import { typeOf } from '../type-of.ts'
import { type Group, mainName } from './groups.ts'

const NONE: readonly never[] = []

const MOST_REASONS = 12

/** The entity of a group; `bearer` above 0 counts namesakes after the first. */
export function entityOfGroup(group: Group, suffix: string): Entity {
  const name = mainName(group.nodes)
  const aliases = new Set(group.nodes.flatMap(({ forms }) => [...forms]))
  aliases.delete(name)
  const why = [
    ...group.merges.map(merge => `“${merge.name}” and “${merge.canonical}”: ${merge.details.join('; ')}`),
    ...group.nodes.flatMap(node => [...node.why]),
  ]
  return {
    id: entityId(group.kind, group.key + suffix),
    kind: group.kind,
    name,
    type: group.kind === 'organization' ? typeOfGroup(group, name) : null,
    aliases: aliases.size === 0 ? NONE : [...aliases].sort(),
    why: why.length === 0 ? NONE : [...new Set(why)].sort().slice(0, MOST_REASONS),
  }
}

/** The name that the others stand for tells more than an acronym of many documents: "SEC" alone is of no known type. */
function typeOfGroup({ nodes, key }: Group, name: string): Entity['type'] {
  const full = nodes.length > 1 ? nodes.find(node => node.key === key) : undefined
  return (full === undefined ? null : typeOf(mainName([full]))) ?? typeOf(name)
}

/** `o-` or `p-` and ten characters of a hash of the key: the same in every run in which the key is. */
export const entityId = (kind: NameKind, key: string): string =>
  `${kind === 'organization' ? 'o' : 'p'}-${base32(createHash('sha256').update(key).digest())}`

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567'

/** Ten characters: fifty bits, so that even among millions of entities hardly any two share one. */
function base32(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < 10; index++) text += LETTERS[(bytes[index] ?? 0) & 31]
  return text
}
