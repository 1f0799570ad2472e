import { expect, test } from 'vitest'
import { years } from '../../src/write/report/charts.ts'
import { html } from '../../src/write/report/html.ts'

test.each([
  ['<script>alert(1)</script>', '<b>&lt;script&gt;alert(1)&lt;/script&gt;</b>'],
  ["\" onload='x'", '<b>&quot; onload=&#39;x&#39;</b>'],
  ['A & B', '<b>A &amp; B</b>'],
  ['plain', '<b>plain</b>'],
])('%j is only text', (text, expected) => {
  expect(html`<b>${text}</b>`.html).toBe(expected)
})

test('nested templates stay markup', () => {
  expect(html`<ul>${['<', '>'].map(text => html`<li>${text}</li>`)}</ul>`.html).toBe('<ul><li>&lt;</li><li>&gt;</li></ul>')
})

test('a column for every year that has dates', () => {
  const chart = years([
    ['2018', 3],
    ['2024', 9],
  ])?.html
  expect(chart?.match(/<rect /g)).toHaveLength(2)
  expect(chart).toContain('2024: 9')
})

test('no chart of nothing', () => {
  expect(years([])).toBeNull()
})
