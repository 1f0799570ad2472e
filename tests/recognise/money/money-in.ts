import { findMoney } from '../../../src/recognise/money/index.ts'
import { segment } from '../../../src/segment/index.ts'
import type { Document, MentionOf } from '../../../src/types.ts'
import { document } from '../../make.ts'

export { document as documentOf } from '../../make.ts'

export function mentionsIn(text: string, known: Partial<Document> = {}): readonly MentionOf<'money'>[] {
  return findMoney(segment(document(text, known)), [])
}

/** The value as `mentions.value` prints it: `USD 5`, `EUR 2..3`, `? 40`. */
export function printed({ value }: MentionOf<'money'>): string {
  return `${value.currency ?? '?'} ${value.amount ?? ''}${value.amountMax === null ? '' : `..${value.amountMax}`}`
}

/** All values of a text, joined by `; `. */
export const moneyIn = (text: string, known: Partial<Document> = {}): string => mentionsIn(text, known).map(printed).join('; ')

/** All spans of a text, joined by ` | `. */
export const spansIn = (text: string, known: Partial<Document> = {}): string =>
  mentionsIn(text, known)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
