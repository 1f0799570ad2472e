import { expect, test } from 'vitest'
import { listProblems } from '../../src/tabulate/index.ts'
import type { Problem } from '../../src/types.ts'

const many = (count: number, code: Problem['code'] = 'BAD_RECORD', document = 'a.jsonl'): readonly Problem[] =>
  Array.from({ length: count }, (_, index) => ({ document, code, message: '', where: `line ${index}` }))

const told = (path: string, piece: number, problems: readonly Problem[]) => ({ path, piece, problems })

test('the faults of a collection are few, in however many pieces it was read', () => {
  const list = listProblems()
  expect(list.of(told('a.jsonl', 1, many(30)))).toHaveLength(30)
  expect(list.of(told('a.jsonl', 2, [...many(30, 'BAD_DATE'), ...many(3, 'LANGUAGE')]))).toHaveLength(23)
  expect(list.of(told('a.jsonl', 3, many(40)))).toEqual([])
  const [more, ...others] = list.of(told('b.jsonl', 1, many(2, 'BAD_RECORD', 'b.jsonl')))
  expect(more).toMatchObject({ document: 'a.jsonl', message: expect.stringContaining('50 more records') })
  expect(others).toHaveLength(2)
  expect(list.rest()).toEqual([])
})

test('the last collection', () => {
  const list = listProblems()
  list.of(told('a.jsonl', 1, many(51)))
  expect(list.rest()).toMatchObject([{ message: expect.stringContaining('1 more record') }])
})

test('what was read as a whole is listed as it was told', () => {
  const list = listProblems()
  expect(list.of({ path: 'a.json', problems: many(60) })).toHaveLength(60)
})
