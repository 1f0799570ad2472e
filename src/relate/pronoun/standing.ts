import type { Item } from '../reading.ts'
import { isHead, isHonorific, isModifier } from '../roles/words.ts'
import type { Gender } from './gender.ts'
import { KIN } from './nameless.ts'

/** "PRYS-JONES (Arfon): He told us.": who speaks of another. */
export function isLabel(items: readonly Item[], at: number): boolean {
  if (at !== 0) return false
  let next = 1
  while (next < 9 && items[next]?.word === '(') {
    while (next < 9 && items[next]?.word !== ')') next++
    next++
  }
  return items[next]?.word === ':'
}

/** "Veliz's rival", "a Plavsic aide". */
export const isAttribute = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return next?.word === "'s" || (next !== undefined && !next.capital && isHead(next))
}

/** "Tarrant's opposite number", "Oke's lawyer" without a name, at the beginning of a sentence. */
export const isOfAnother = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === "'s" &&
  beginsClause(items, at) &&
  !items.slice(at + 2).some(({ kind }) => kind === 'person') &&
  items
    .slice(at + 2, at + 4)
    .some(
      item => !item.capital && (isHead(item) || KIN.test(item.word) || /^(?:number|counterpart|rival|opponent|colleague)$/.test(item.word)),
    )

/** "It was by Jane Austen", "there was Khomeini on the wall", "Asked about Bissinger, he": nobody who acts. */
export function isMentioned(items: readonly Item[], at: number, isOwnSentence: boolean): boolean {
  const title = titleOf(items, at)
  const before = items[title - 1]?.word ?? ''
  return (
    (isOwnSentence ? /^(?:by|of|like|than|about|to|from|against|with)$/ : /^(?:by|of|like|than|about)$/).test(before) ||
    (/^(?:was|is|were)$/.test(before) && items[title - 2]?.word === 'there')
  )
}

/** Index of the first word of the titles in front of a name: of "Cardinal" in "by Cardinal Gantin". */
function titleOf(items: readonly Item[], at: number): number {
  let title = at
  while (
    title > 0 &&
    items[title - 1]?.kind === 'word' &&
    items[title - 1]?.capital &&
    (isHead(items[title - 1]) || isHonorific(items[title - 1]) || isModifier(items[title - 1]))
  )
    title--
  return title
}

/** "The association, led by Igun Wicaksono, is against it." */
export const isLedBy = (items: readonly Item[], at: number): boolean => {
  const title = titleOf(items, at)
  return items[title - 1]?.word === 'by' && /^(?:led|headed|chaired|run|founded|represented)$/.test(items[title - 2]?.word ?? '')
}

/** Whether nothing but titles stands between a name and the beginning of its sentence, or of a clause after ", and", "but" or "while". */
export function beginsClause(items: readonly Item[], at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    (items[before]?.capital ||
      isHead(items[before]) ||
      isModifier(items[before]) ||
      /^(?:the|its|his|her|their|,)$/.test(items[before]?.word ?? ''))
  )
    before--
  const word = items[before]?.word ?? ''
  return before < 0 || /^(?:but|while|whereas)$/.test(word) || (word === 'and' && items[before - 1]?.word === ',')
}

/** "The minister, Eric Varley, asked him to take over": the story is about whom he asked. */
export function meets(items: readonly Item[], at: number, gender: Gender | null): boolean {
  const whom = items.findIndex(
    ({ word, kind }, index) =>
      index > at && (kind === 'person' || index > at + FURTHEST_OBJECT || /^(?:him|her|he|she|his|and|who|;)$/.test(word)),
  )
  const [word = '', next] = [items[whom]?.word, items[whom + 1]]
  if (word === 'him') return gender !== 'f'
  return word === 'her' && gender !== 'm' && (next === undefined || next.kind === 'mark' || AFTER_OBJECT.test(next.word))
}

const FURTHEST_OBJECT = 6
const AFTER_OBJECT = /^(?:to|and|as|in|on|at|for|with|if|whether|why|how|when|not|off|out|away)$/
