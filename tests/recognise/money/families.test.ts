import { describe, expect, test } from 'vitest'
import { families } from '../../../src/recognise/money/families.ts'
import { negatives } from '../../../src/recognise/money/negatives.ts'
import { moneyIn } from './money-in.ts'

describe.each(families)('family: $name', ({ examples, counterexamples }) => {
  test.each(examples)('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
  test.each(counterexamples)('no money: %s', text => {
    expect(moneyIn(text)).toBe('')
  })
})

describe.each(negatives)('negative: $name', ({ name, examples }) => {
  test.each(examples)('%s', text => {
    const kept = name === 'letter c' && text.includes('$') ? 'USD 3' : ''
    expect(moneyIn(text)).toBe(kept)
  })
})
