import type { Item } from '../reading.ts'
import { isHead, isHonorific, isModifier } from '../roles/words.ts'
import type { Quoted } from './marks.ts'
import type { Scene } from './scene.ts'

const DASH = /^(?:[—–―-]|--)$/
const FURTHEST = 140

/**
 * "“I walk ten minutes now.” — Halima Abdi, farmer", or the name on the line below a quotation that fills its own: who has signed it. Null without such a
 * name.
 */
export function signer({ reading }: Scene, { open, close, continued }: Quoted): number | null {
  const { text } = reading
  const gap = /^[ \t]*(\n[ \t>*_]*){0,2}(?=\S)/.exec(text.slice(close, close + 12))?.[0]
  if (gap === undefined || !(gap.includes('\n') || /[—–―-]/.test(text.charAt(close + gap.length)))) return null
  const end = lineEnd(text, close + gap.length)
  const items = reading.items(close + gap.length, Math.min(end, close + FURTHEST))
  const opensLine = /(?:^|\n)[ \t>*•-]*$/.test(text.slice(Math.max(0, open - 4), open)) || continued
  // "- Bo Lind, the lawyer, used to be with them": the next of several notes.
  const isDashed = DASH.test(items[0]?.word ?? '') && (opensLine || !gap.includes('\n'))
  // Without a dash, all of the line above is quoted, and the name stands right below.
  const isBelow = gap.trim() === '' && gap.split('\n').length === 2 && opensLine
  if (!isDashed && (!isBelow || continued)) return null
  let at = isDashed ? 1 : 0
  while (isHonorific(items[at]) || (items[at]?.capital && (isHead(items[at]) || isModifier(items[at]))) || items[at]?.word === 'the') at++
  const [name, next] = [items[at], items[at + 1]]
  const isNamed = name?.kind === 'person' || (isDashed && name?.kind === 'organization' && next === undefined)
  return isNamed && closes(text, items, next, end) ? reading.entityOf(name.mention) : null
}

const lineEnd = (text: string, from: number): number => {
  const line = text.indexOf('\n', from)
  return line < 0 ? text.length : line
}

/** Nothing, or a role, follows the name on its line; a sentence that goes on with it does not. */
const closes = (text: string, items: readonly Item[], next: Item | undefined, end: number): boolean =>
  next === undefined ||
  (/^(?:,|\(|[—–-])$/.test(next.word) && (items.at(-1)?.end ?? end) >= end - 2 && !/[.!?:;"”]\s*$/.test(text.slice(end - 3, end)))
