import type { Item } from '../reading.ts'
import { roleFrom } from '../roles.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role after the name, between commas, brackets or dashes; an age may come first. */
export const apposition: AffiliationRule = {
  name: 'after the name',
  examples: [
    'said [Dana Ripley], chief communications officer at {US Bancorp}, in an e-mail. → Dana Ripley | chief communications officer | US Bancorp',
    '[Ana Lund], 52, a former partner at {Bright & Hall}, will chair it. → Ana Lund | former partner | Bright & Hall',
    '[Wei Chen], head of global equity research for {Northgate Bank}, agreed. → Wei Chen | head of global equity research | Northgate Bank',
    '[Leo Marsh], {Acme}’s finance director, left. → Leo Marsh | finance director | Acme',
    '[Leo Marsh], 40, and the analyst met. → nothing',
    'They met [Leo Marsh], and the bank said no. → nothing',
  ],
  find(reading, items, at) {
    const opening = items[at + 1]
    if (opening === undefined || !OPENINGS.has(opening.word)) return null
    const phrase = roleFrom(items, afterAge(items, at + 2))
    return phrase === null ? null : statement(reading, items, at, phrase)
  },
}

const OPENINGS = new Set([',', '(', '-', '–', '—', '--'])

/** Past "52," and "aged 52,". */
function afterAge(items: readonly Item[], at: number): number {
  const number = items[at]?.word === 'aged' ? at + 1 : at
  return /^\d{1,3}$/.test(items[number]?.word ?? '') && items[number + 1]?.word === ',' ? number + 2 : at
}
