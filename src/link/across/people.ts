import { ownNames } from '../../data/nicknames.ts'
import { sameGiven } from '../same-person.ts'
import { compare, type NameMatch, THRESHOLD } from './features.ts'
import { documentsOf, evidenceOfNodes, type Group, type Merge, mainName } from './groups.ts'
import { hasCommonFamily, plainPersonKey, readPersonKey } from './keys.ts'
import type { Node } from './node.ts'

/**
 * Groups people's names. First by the plain key (formal given name, family name, generation), where middle names must agree; then names with an initial
 * for the given name join the one full name that their company makes likely. Names of one word are left to their documents.
 */
export function groupPeople(nodes: readonly Node[]): readonly Group[] {
  const byPlainKey = new Map<string, Node[]>()
  for (const node of nodes) {
    const key = node.apart ? node.key : plainPersonKey(node.key)
    const same = byPlainKey.get(key)
    if (same === undefined) byPlainKey.set(key, [node])
    else same.push(node)
  }
  const groups: Group[] = []
  for (const [key, same] of byPlainKey) {
    if (same.length === 1) groups.push({ kind: 'person', key, nodes: same, merges: NO_MERGES })
    else groups.push(...byMiddleName(key, same))
  }
  return joinInitials(groups)
}

const NO_MERGES: readonly Merge[] = []

/** "Donald Trump" goes with "Donald J. Trump" unless there is a "Donald K. Trump" too. */
function byMiddleName(key: string, nodes: readonly Node[]): readonly Group[] {
  const sorted = [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1))
  const parts: Part[] = []
  const bare: Node[] = []
  for (const node of sorted) {
    const [, middle] = readPersonKey(node.key).given
    if (middle === undefined) {
      bare.push(node)
      continue
    }
    const fitting = parts.filter(part => part.middles.every(other => sameGiven(other, middle) !== null))
    const [only] = fitting
    if (only !== undefined && fitting.length === 1) {
      only.merges.push(merge([node], only.nodes, 'same'))
      only.nodes.push(node)
      only.middles.push(middle)
    } else parts.push({ nodes: [node], middles: [middle], merges: [] })
  }
  for (const node of bare) joinBare(node, parts)
  parts.sort((a, b) => documentsOf(b.nodes) - documentsOf(a.nodes) || ((a.nodes[0]?.key ?? '') < (b.nodes[0]?.key ?? '') ? -1 : 1))
  // The plain key belongs to those who are spelt so, else to those of whom most is said; no two parts may have one.
  const plain = parts.find(part => part.nodes.some(node => node.key === key)) ?? parts[0]
  return parts.map(part => ({
    kind: 'person',
    key: part === plain ? key : (part.nodes[0]?.key ?? key),
    nodes: part.nodes,
    merges: part.merges,
  }))
}

interface Part {
  readonly nodes: Node[]
  readonly middles: string[]
  readonly merges: Merge[]
}

function joinBare(node: Node, parts: Part[]): void {
  const scored = parts
    .map(part => ({ part, merge: merge([node], part.nodes, matchOfGiven(node, part.nodes, part.middles.length > 0)) }))
    .filter(({ merge: { sum } }) => sum >= THRESHOLD)
  const [best, second] = scored.sort((a, b) => b.merge.sum - a.merge.sum)
  // Two that fit alike: it cannot be known which of them is meant.
  if (best === undefined || (second !== undefined && second.merge.sum === best.merge.sum)) {
    parts.push({ nodes: [node], middles: [], merges: [] })
    return
  }
  best.part.nodes.push(node)
  best.part.merges.push(best.merge)
}

function matchOfGiven(node: Node, others: readonly Node[], haveMiddle: boolean): NameMatch {
  const given = readPersonKey(node.key).given[0]
  const same = others.some(other => readPersonKey(other.key).given[0] === given)
  if (haveMiddle) return same ? 'middle left out' : 'nickname without middle name'
  if (same) return 'same'
  // "Ted" and "Eddie": two short forms of one name say little.
  return others.some(other => sameGiven(given ?? '', readPersonKey(other.key).given[0] ?? '') !== null)
    ? 'nickname'
    : 'nickname without middle name'
}

function merge(nodes: readonly Node[], into: readonly Node[], match: NameMatch): Merge {
  const { sum, details } = compare({
    match,
    isCommon: hasCommonFamily(into[0]?.key ?? '') || [...nodes, ...into].some(goesByOwnName),
    a: evidenceOfNodes(nodes),
    b: evidenceOfNodes(into),
  })
  return { kind: 'person', name: mainName(nodes), canonical: mainName(into), sum, details }
}

/** "Jack" and "Harry" are names of their own as well: "Jack Conway" need not be "John Conway". */
const goesByOwnName = ({ key }: Node): boolean => ownNames.has(readPersonKey(key).given[0] ?? '')

/** "J. Okafor" joins "John Okafor" when only one such name has enough in common with it. */
function joinInitials(groups: readonly Group[]): readonly Group[] {
  const blocks = new Map<string, Group[]>()
  const initials: Group[] = []
  for (const group of groups) {
    const { given, family } = readPersonKey(group.key)
    const first = given[0] ?? ''
    if (first === '' || first === '=') continue
    if (first.length === 1) initials.push(group)
    else {
      const block = `${first[0]} ${family}`
      const same = blocks.get(block)
      if (same === undefined) blocks.set(block, [group])
      else same.push(group)
    }
  }
  const joined = new Map<Group, Group>()
  const added = new Map<Group, { nodes: Node[]; merges: Merge[] }>()
  for (const group of initials) {
    const { given, family } = readPersonKey(group.key)
    const scored = (blocks.get(`${given[0]} ${family}`) ?? [])
      .filter(other => middlesAgree(group, other))
      .map(other => ({ other, merge: merge(group.nodes, other.nodes, 'initial') }))
      .filter(each => each.merge.sum >= THRESHOLD)
    const [only] = scored
    if (only === undefined || scored.length > 1) continue
    joined.set(group, only.other)
    const into = added.get(only.other) ?? { nodes: [], merges: [] }
    added.set(only.other, into)
    into.nodes.push(...group.nodes)
    into.merges.push(...group.merges, only.merge)
  }
  return groups.flatMap(group => {
    if (joined.has(group)) return []
    const more = added.get(group)
    return more === undefined ? [group] : [{ ...group, nodes: [...group.nodes, ...more.nodes], merges: [...group.merges, ...more.merges] }]
  })
}

function middlesAgree(a: Group, b: Group): boolean {
  const middle = ({ nodes }: Group) => nodes.map(node => readPersonKey(node.key).given[1]).find(each => each !== undefined)
  const [one, other] = [middle(a), middle(b)]
  return one === undefined || other === undefined || sameGiven(one, other) !== null
}
