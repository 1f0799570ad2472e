import { expect, test } from 'vitest'
import { busiestMonths, years } from '../../src/write/report/charts.ts'
import { html } from '../../src/write/report/html.ts'
import { layOut } from '../../src/write/report/layout.ts'
import { periodsOf } from '../../src/write/report/periods.ts'
import { grouped } from '../../src/write/report/shared/numbers.ts'
import { sparkLabel, sparkPath } from '../../src/write/report/shared/spark.ts'

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

test('a column for every year from the first to the last', () => {
  const chart = years([
    ['2018', 3],
    ['2024', 9],
  ])?.chart.html
  expect(chart?.match(/<rect /g)).toHaveLength(7)
  expect(chart).toContain('<title>2024: 9</title>')
  expect(chart).toContain('most in 2024: 9')
})

test('a few dates of other centuries are told, not drawn', () => {
  const found = years([
    ['1777', 2],
    ['2018', 30],
    ['2020', 9],
    ['2150', 1],
  ])
  expect(found?.aside).toBe(' (2 earlier, 1 later)')
  expect(found?.chart.html.match(/<rect /g)).toHaveLength(3)
})

test('no chart of nothing', () => {
  expect(years([])).toBeNull()
  expect(busiestMonths([])).toBeNull()
})

test('the stretch of months with most dates', () => {
  const chart = busiestMonths([
    ['1999-01', 50],
    ['2023-11', 20],
    ['2023-12', 20],
    ['2024-02', 20],
  ])?.html
  expect(chart).toContain('from 2023-11 to 2024-02')
  expect(chart).toContain('<title>2024-01: 0</title>')
  expect(chart).not.toContain('1999')
})

test.each([
  ['2024-02-27', '2024-03-01', ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01']],
  ['2023-11-05', '2024-02-01', ['2023-11', '2023-12', '2024-01', '2024-02']],
  ['2001-01-01', '2009-01-01', ['2001', '2002', '2003', '2004', '2005', '2006', '2007', '2008', '2009']],
])('time from %s to %s', (first, last, names) => {
  expect(periodsOf([first, last]).names).toEqual(names)
})

test('days and months of a trend fall into their period', () => {
  const { values } = periodsOf(['2023-11-05', '2024-02-01'])
  expect(
    values(
      new Map([
        ['2023-11-05', 2],
        ['2023-11', 3],
        ['2024-02-01', 1],
        ['1999-01-01', 9],
      ]),
    ),
  ).toEqual([5, 0, 0, 1])
})

test('a sparkline and its words', () => {
  expect(sparkPath([0, 2], 10, 5)).toBe('M0 5L0 5L5 5L5 1L10 1L10 5Z')
  expect(sparkLabel([0, 2], ['2023-11', '2023-12'])).toBe('Mentions from 2023-11 to 2023-12, most in 2023-12: 2')
})

test.each([
  [0, '0'],
  [1234567, '1,234,567'],
  ['11800000000.25', '11,800,000,000.25'],
  ['-1234', '-1,234'],
])('%s grouped', (value, expected) => {
  expect(grouped(value)).toBe(expected)
})

test('the network keeps inside its picture, labels apart, and is the same every time', () => {
  const boxes = Array.from({ length: 30 }, (_, index) => ({ width: 60 + ((index * 37) % 90), height: 40 }))
  const edges = boxes.slice(1).map((_, index) => [index + 1, (index * 7) % (index + 1), 1] as const)
  const size = { width: 1080, height: 570 }
  const points = layOut(boxes, edges, size)
  for (const [index, { x, y }] of points.entries()) {
    const box = boxes[index]!
    expect(x >= box.width / 2 - 0.01 && x <= size.width - box.width / 2 + 0.01).toBe(true)
    expect(y >= box.height / 2 - 0.01 && y <= size.height - box.height / 2 + 0.01).toBe(true)
    for (const [other, point] of points.entries()) {
      if (other <= index) continue
      const apart = Math.abs(point.x - x) >= (box.width + boxes[other]!.width) / 2 - 1 || Math.abs(point.y - y) >= 39
      expect(apart, `${index} and ${other}`).toBe(true)
    }
  }
  expect(layOut(boxes, edges, size)).toEqual(points)
})
