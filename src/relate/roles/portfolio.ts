import type { Item } from '../reading.ts'
import type { RolePhrase } from './phrase.ts'
import { isHead, isModifier } from './words.ts'

/** An office with what it is for, before the name: "Under Secretary of the Treasury for Terrorism and Financial Intelligence Jo Bell", "U.S. Attorney for the District of Ohio Jo Bell". */
export function withPortfolio(items: readonly Item[], name: number): RolePhrase | null {
  let at = name - 1
  while (at > name - LONGEST && isOfPortfolio(items[at])) at--
  const last = items[name - 1]
  if (items[at]?.word !== 'for' || at === name - 1 || last === undefined || /^(?:the|and|of)$/.test(last.word)) return null
  // "of the Treasury", "of State"
  let to = at - 1
  const body = items[to]
  if (!isHead(body)) {
    if (body === undefined || !body.capital || body.kind === 'person') return null
    to -= items[to - 1]?.word === 'the' ? 2 : 1
    if (items[to]?.word !== 'of') return null
    to--
  }
  const head = items[to]
  if (!head?.capital || !isHead(head)) return null
  let start = to
  while (isOfTitle(items[start - 1])) start--
  const organization = body?.kind === 'organization' ? { mention: body.mention } : null
  return { role: { start: items[start]?.start ?? head.start, end: last.end }, organization, former: false, from: start, to: name }
}

const LONGEST = 9

const isOfTitle = (item: Item | undefined): boolean =>
  item?.capital === true && (isModifier(item) || isHead(item) || item.kind === 'place' || /^(?:under|u\.?s)$/.test(item.word))

const isOfPortfolio = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.kind === 'place' || (item.kind === 'word' && ((item.capital && item.word !== 'for') || /^(?:and|of|the)$/.test(item.word))))
