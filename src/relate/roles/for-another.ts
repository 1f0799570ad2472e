import type { Item } from '../reading.ts'
import type { RolePhrase } from './phrase.ts'
import { isHonorific } from './words.ts'

/** Before the name, for whom somebody speaks or pleads: "A spokeswoman for the attorney's office in Washington, Ann Oke,", "The lawyer for Mr. Lind, Ann Oke,". */
export function forAnother(items: readonly Item[], name: number): RolePhrase | null {
  let last = name - 1
  while (isHonorific(items[last])) last--
  if (items[last]?.word !== ',') return null
  for (let at = last - 1; at > last - LONGEST && at > 0; at--) {
    const item = items[at]
    if (item === undefined || item.kind === 'mark') return null
    if (item.word !== 'for') continue
    const head = items[at - 1]
    const speaks = head?.word.startsWith('spokes') === true
    if (head === undefined || !(speaks || PLEADS.test(head.word)) || !DETERMINERS.test(items[at - 2]?.word ?? 'a')) return null
    const whom = items.slice(at + 1, last).filter(each => !isHonorific(each))
    // "a lawyer for the man who hit her"
    if (!speaks && !(whom.length === 1 && whom[0]?.kind === 'person')) return null
    if (speaks && whom.some(({ kind, word }) => kind === 'person' || kind === 'organization' || CLAUSE.test(word))) return null
    const end = speaks ? (items[last - 1]?.end ?? head.end) : head.end
    return { role: { start: head.start, end }, organization: null, former: false, from: at - 1, to: name }
  }
  return null
}

const LONGEST = 12
const DETERMINERS = /^(?:an?|the|his|her|their|its|another)$/
const PLEADS = /^(?:lawyer|attorney|counsel|solicitor|barrister|agent|publicist)$/
const CLAUSE = /^(?:who|which|that|said|says|was|were|is|are|had|has)$/
