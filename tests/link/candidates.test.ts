import { expect, test } from 'vitest'
import { candidates } from '../../src/link/candidates.ts'
import { beginningOf, beginningsOf, parseOrganization, syllablesFit } from '../../src/link/organization-name.ts'

test('forms under several keys ascend and are given once', () => {
  const index = candidates()
  for (const [form, keys] of [['a', 'b'], ['b'], ['a'], ['c', 'c']].entries()) for (const key of keys) index.add(key, form)
  expect(index.under(['b', 'a'])).toEqual([0, 1, 2])
  expect(index.under(['c', 'c', 'none'])).toEqual([3])
})

test.each([
  ['Comelec', 'Commission on Elections'],
  ['USask', 'University of Saskatchewan'],
  ['Benelux', 'Belgium Netherlands Luxembourg'],
  ['Interpol', 'International Police'],
  ['Unesco', 'United Nations Educational Scientific Council'],
])('%s has a beginning of %s', (short, long) => {
  const [few, many] = [parseOrganization(short), parseOrganization(long)]
  expect(beginningsOf(many).includes(beginningOf(few))).toBe(syllablesFit(few, many))
})
