import { organizationNouns } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'
import type { RoleOrganization, RolePhrase } from './phrase.ts'
import { isPossessive } from './words.ts'

const KINDS = /^(?:supervisory|advisory|management|executive|governing|main)$/
const MEMBERS = /^(?:directors|trustees|governors|regents|managers|advisers|advisors|overseers)$/

/** A seat as a role, from item `at` on: "the board of Ardmore", "Ardmore's advisory board", "its board of directors"; null when there is none. */
export function boardFrom(items: readonly Item[], at: number): RolePhrase | null {
  let index = at
  let organization: RoleOrganization | null = null
  const determiner = items[index]?.word ?? ''
  if (/^(?:the|its|their|a|both)$/.test(determiner)) index++
  if (/^(?:its|their)$/.test(determiner)) organization = { noun: determiner }
  const owner = items[index]
  if (owner?.kind === 'organization') {
    organization = { mention: owner.mention }
    index += isPossessive(items[index + 1]) ? 2 : 1
  }
  while (KINDS.test(items[index]?.word ?? '')) index++
  const board = items[index]
  if (board === undefined || !/^boards?$/.test(board.word)) return null
  let to = index + 1
  if (items[to]?.word === 'of' && MEMBERS.test(items[to + 1]?.word ?? '')) to += 2
  if (items[to]?.word === 'of' || items[to]?.word === 'at') {
    const object = items[to + 1]?.word === 'the' ? to + 2 : to + 1
    const of = items[object]
    if (of?.kind === 'organization') {
      organization = { mention: of.mention }
      to = object + 1
    } else if (items[object]?.word === 'this')
      organization = { noun: items.slice(object + 1, object + 5).find(({ word }) => organizationNouns.has(word))?.word ?? 'company' }
  }
  return { role: { start: board.start, end: board.start + 'board'.length }, organization, former: false, from: at, to }
}
