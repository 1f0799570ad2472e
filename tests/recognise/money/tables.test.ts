import { expect, test } from 'vitest'
import { moneyIn } from './money-in.ts'

const table = (head: string, ...rows: string[]) => ['Results of Acme', '', head, ...rows].join('\n')

test.each([
  [table('(in millions, except per share)   2023   2022', 'Net sales    $1,280.4   $1,174.2'), 'USD 1280400000; USD 1174200000'],
  [table('($ in thousands)', 'Net sales | $12 | $(14)'), 'USD 12000; USD -14000'],
  [table('Dollars in thousands', 'Net sales      $12'), 'USD 12000'],
  // What is per share or has a scale of its own keeps its value.
  [table('(in millions)', 'Diluted EPS   $0.61', 'Net income per share   $0.50', 'Debt   $2 billion'), 'USD 0.61; USD 0.5; USD 2000000000'],
  // Prose, before the table and after it.
  [table('Losses ran in millions and nobody counted', 'Sales   $12'), 'USD 12'],
  [
    table(
      '(in millions)',
      'Sales   $12',
      'A ticket cost $5 there.',
      `${'The fair was open on all days of the week. '.repeat(3)}It took $7.`,
      'Tea   $3',
    ),
    'USD 12000000; USD 5; USD 7; USD 3',
  ],
])('%s', (text, values) => {
  expect(moneyIn(text)).toBe(values)
})
