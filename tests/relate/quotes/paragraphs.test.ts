import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/relate/quotes/paragraphs.ts'

test('paragraphs begin and end at blank lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\n\n'), maxLength: 30 }), text => {
      const { startOf, endOf } = paragraphsOf(text)
      for (let offset = 0; offset < text.length; offset++) {
        const end = text.indexOf('\n\n', offset)
        expect(endOf(offset)).toBe(end < 0 ? text.length : end)
        expect(startOf(offset)).toBe(text.lastIndexOf('\n\n', offset) + 1)
      }
    }),
  )
})
