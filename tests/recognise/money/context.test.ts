import { describe, expect, test } from 'vitest'
import { mentionsIn, moneyIn } from './money-in.ts'

describe('a bare dollar', () => {
  test.each([
    ['nothing tells', 'It cost $5 million.', 'USD 5000000'],
    ['American places', 'The Ohio plant in Cleveland cost $5 million.', 'USD 5000000'],
    ['a country without dollars', 'The French minister spoke in Paris of $5 million.', 'USD 5000000'],
    ['Canadian dateline', 'Mill shuts\n\nTORONTO - The Ontario mill cost $5 million.', 'CAD 5000000'],
    ['Australian press', 'The Melbourne council said Victoria would pay $5 million to Australian farmers in Queensland.', 'AUD 5000000'],
    ['New Zealand press', 'Auckland trustees told the Christchurch inquiry that it cost $40.', 'NZD 40'],
    ['who writes US$ writes $ for his own', 'Singapore firms in Jurong paid US$5 million and $3 million.', 'USD 5000000; SGD 3000000'],
    [
      'who writes C$ writes $ for the American',
      'TORONTO (Reuters) - It paid C$5 million, C$6 million ($4 million).',
      'CAD 5000000; CAD 6000000; USD 4000000',
    ],
    ['a conversion in brackets', 'The Canberra grant was 5 million Australian dollars ($3.9 million).', 'AUD 5000000; USD 3900000'],
    ['world prices', 'VANCOUVER - The Canadian miner in British Columbia sold gold at $343 an ounce.', 'USD 343'],
    ['a woman of a city’s name', 'Adelaide Koch sold it for 35 cents a square.', 'USD 0.35'],
    ['bucks', 'The Winnipeg fan paid Toronto 20 bucks for the Calgary game.', 'CAD 20'],
  ])('%s', (_, text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
  test.each([
    ['https://www.smh.com.au/story', 'AUD 5'],
    ['stuff.co.nz', 'NZD 5'],
    ['http://example.ca:80/a?b', 'CAD 5'],
    ['https://example.com/au', 'USD 5'],
    [null, 'USD 5'],
  ])('domain %s', (url, value) => {
    expect(moneyIn('It cost $5.', { url })).toBe(value)
  })
})

describe('other units of several countries', () => {
  test.each([
    ['It paid 40 million pounds.', '? 40000000'],
    ['The London firm paid 40 pounds.', 'GBP 40'],
    ['In Cairo it costs 40 pounds.', 'EGP 40'],
    ['It cost £5 and then 40 pounds.', 'GBP 5; GBP 40'],
    ['NAIROBI, March 5 - Kenya raised Sh5.\n\nIn Uganda, tea sells at 18,000 shillings.', 'KES 5; UGX 18000'],
    ['They gave £5 to an appeal for Syria.', 'GBP 5'],
    ['It paid 40 million rupees.', '? 40000000'],
    ['In Karachi it paid 40 million rupees.', 'PKR 40000000'],
    ['Colombo stores charge 95 rupees.', 'LKR 95'],
    ['It paid 40 million crowns.', '? 40000000'],
    ['Prague paid 40 million crowns.', 'CZK 40000000'],
    ['Oslo paid 40 million crowns.', 'NOK 40000000'],
    ['It paid 40 million francs.', '? 40000000'],
    ['Dakar paid 40 million francs.', 'XOF 40000000'],
    ['Geneva paid 40 million francs.', 'CHF 40000000'],
    ['It paid 40 million pesos.', '? 40000000'],
    ['Manila paid 40 million pesos.', 'PHP 40000000'],
    ['It paid 40 million dinars.', '? 40000000'],
    ['Baghdad paid 40 million dinars.', 'IQD 40000000'],
    ['AMMAN - A Jordanian aid worker said that in Kuwait it cost 12 dinars.', 'JOD 12'],
    ['Manila, Santiago and Mexico: in Bogota it cost 40 pesos.', 'COP 40'],
    ['It paid 40 Egyptian pounds, 5 Jordanian dinars and 6 Kenyan shillings.', 'EGP 40; JOD 5; KES 6'],
    ['It paid 40 CFA francs in Cameroon.', 'XAF 40'],
    ['40 dollars and 90 cents in the euro', 'USD 40.9'],
    ['At €3 in Berlin it gained 90 cents.', 'EUR 3; EUR 0.9'],
    ['In Johannesburg R5.20 fell by 15c.', 'ZAR 5.2; ZAR 0.15'],
  ])('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
})

describe('money of its time', () => {
  test.each([
    ['1995-03-01', 'Bonn paid 40 million marks.', 'DEM 40000000'],
    ['1995-03-01', 'Paris paid 40 million francs.', 'FRF 40000000'],
    ['1990-03-01', 'Moscow paid 40 million roubles.', 'SUR 40000000'],
    ['2010-03-01', 'Moscow paid 40 million roubles.', 'RUB 40000000'],
    ['1995-03-01', 'Dublin and Cork paid £40 million.', 'IEP 40000000'],
    ['2010-03-01', 'Dublin paid £40 million in London.', 'GBP 40000000'],
    ['1995-03-01', 'Ankara paid 40 trillion lira.', 'TRL 40000000000000'],
    ['1990-03-01', 'It earned 6.7 guilders.', 'NLG 6.7'],
    ['2015-03-01', 'Curaçao spent 6.7 guilders.', 'ANG 6.7'],
    ['2018-03-01', 'Ankara paid 40 million lira.', 'TRY 40000000'],
    ['1995-03-01', 'Rome paid 40 billion lire.', 'ITL 40000000000'],
    ['2008-03-01', 'Lusaka paid K40 million.', 'ZMK 40000000'],
    ['2018-03-01', 'Lusaka paid K40 million.', 'ZMW 40000000'],
    ['1995-03-01', 'Warsaw paid 40 zlotys.', 'PLN 40'],
  ])('%s: %s → %s', (published, text, values) => {
    expect(moneyIn(text, { published })).toBe(values)
  })
})

test('a guess says so by its confidence', () => {
  const [explicit] = mentionsIn('US$5')
  const [bare] = mentionsIn('$5')
  const [unknown] = mentionsIn('40 million pesos')
  expect(explicit?.confidence).toBeGreaterThan(bare?.confidence ?? 1)
  expect(bare?.confidence).toBeGreaterThan(unknown?.confidence ?? 1)
})

test('who takes part in an interview', () => {
  expect(moneyIn('P1: It cost two hundred quid and £5. P1: Then £7.')).toBe('GBP 200; GBP 5; GBP 7')
  expect(moneyIn('In Manila it cost P50 and PHP 70, in the Philippines.')).toBe('PHP 50; PHP 70')
})
