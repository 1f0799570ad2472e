import type { Denomination } from './denomination.ts'

/** Of whatever money the document counts in. */
export const local: Denomination = {
  code: null,
  units: ['local'],
  minor: false,
  country: null,
  generation: null,
  weak: false,
  form: 'word',
  word: 'grand',
}
const fixed = (code: string): Denomination => ({ ...local, code, units: [] })

/** Coins and notes by their own names: worth, and whose they are. Alone they need an article or a number. */
export const pieces: ReadonlyMap<string, { readonly worth: string; readonly denomination: Denomination }> = new Map([
  ['fiver', { worth: '5', denomination: { ...local, word: 'fiver' } }],
  ['fivers', { worth: '5', denomination: { ...local, word: 'fiver' } }],
  ['tenner', { worth: '10', denomination: { ...local, word: 'tenner' } }],
  ['tenners', { worth: '10', denomination: { ...local, word: 'tenner' } }],
  ['dime', { worth: '0.1', denomination: fixed('USD') }],
  ['dimes', { worth: '0.1', denomination: fixed('USD') }],
  ['nickel', { worth: '0.05', denomination: fixed('USD') }],
  ['guinea', { worth: '1.05', denomination: fixed('GBP') }],
  ['guineas', { worth: '1.05', denomination: fixed('GBP') }],
])
