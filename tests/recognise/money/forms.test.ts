import { describe, expect, test } from 'vitest'
import { moneyIn, spansIn } from './money-in.ts'

describe('signs, codes and abbreviations', () => {
  test.each([
    ['$42', 'USD 42'],
    ['$.16', 'USD 0.16'],
    ['$\u00a042', 'USD 42'],
    ['$\u20095 billion', 'USD 5000000000'],
    ['US$58', 'USD 58'],
    ['BRE 121 zlotys, down 2', 'PLN 121'],
    ['EUR 5 million euros', 'EUR 5000000'],
    ['Eur 5,000, eur5m, Usd 7', 'EUR 5000; EUR 5000000; USD 7'],
    ['US$1.1tr', 'USD 1100000000000'],
    ['[$500] and *$600* and _$700_', 'USD 500; USD 600; USD 700'],
    ['U.S.$ 58', 'USD 58'],
    ['USD$ 23 billion', 'USD 23000000000'],
    ['USD 7 million', 'USD 7000000'],
    ['USD200m', 'USD 200000000'],
    ['they want 2.3m (EUR) in May', 'EUR 2300000'],
    ['a price of 5,000 (GBP) net', 'GBP 5000'],
    ['page 12 (PDF)', ''],
    ['a crew of 5 (all)', ''],
    ['usd$ 15', 'USD 15'],
    ['35mm usd', 'USD 35000000'],
    ['A$5, AU$6, $A7', 'AUD 5; AUD 6; AUD 7'],
    ['C$1.34, CA$2, Cdn$3', 'CAD 1.34; CAD 2; CAD 3'],
    ['HK$154', 'HKD 154'],
    ['100 HK$', 'HKD 100'],
    ['S$442.5m', 'SGD 442500000'],
    ['NZ$9.2 billion', 'NZD 9200000000'],
    ['R$ 41 billion', 'BRL 41000000000'],
    ['R$ 2,3 milhões', 'BRL 2300000'],
    ['Rp 1,5 triliun', 'IDR 1500000000000'],
    ['Mex$ 10 million', 'MXN 10000000'],
    ['NT$62 billion', 'TWD 62000000000'],
    ['J$28,000', 'JMD 28000'],
    ['£3.2m', 'GBP 3200000'],
    ['GB £20.1 billion', 'GBP 20100000000'],
    ['IR£65,000', 'IEP 65000'],
    ['€7', 'EUR 7'],
    ['¥88,214 million', 'JPY 88214000000'],
    ['₹18,300-crore', 'INR 183000000000'],
    ['₩20 billion', 'KRW 20000000000'],
    ['₽500', 'RUB 500'],
    ['₺90', 'TRY 90'],
    ['₦46.2 trillion', 'NGN 46200000000000'],
    ['₱1,500', 'PHP 1500'],
    ['₫200.000', 'VND 200000'],
    ['N250,000', 'NGN 250000'],
    ['Sh108 billion in Nairobi', 'KES 108000000000'],
    ['KShs 180,000', 'KES 180000'],
    ['GH₵120m and GH¢11,400', 'GHS 120000000; GHS 11400'],
    ['Dh2.90 and Dhs265m', 'AED 2.9; AED 265000000'],
    ['RM44 billion', 'MYR 44000000000'],
    ['Rp 4,350,000', 'IDR 4350000'],
    ['Rp 4.350.000', 'IDR 4350000'],
    ['Tk 187 crore', 'BDT 1870000000'],
    ['Rs 20, 20Rs, Rs20', 'INR 20; INR 20; INR 20'],
    ['38 mln zł', 'PLN 38000000'],
    ['1 995 Kč', 'CZK 1995'],
    ['9 472 Ft', 'HUF 9472'],
    ['CHF 0.9bn', 'CHF 900000000'],
    ['NIS 15m', 'ILS 15000000'],
    ['DM 480 million', 'DEM 480000000'],
    ['FF62 million', 'FRF 62000000'],
    ['ECU 350,000', 'XEU 350000'],
    ['100元', 'CNY 100'],
    ['TJS 9.4 million', 'TJS 9400000'],
    ['42 KWD', 'KWD 42'],
    ['R92 400 000,00', 'ZAR 92400000'],
    ['R1 850,00', 'ZAR 1850'],
    ['S/. 25', 'PEN 25'],
    ['5,000 CFA', 'XOF 5000'],
    ['Sh. 500 or 500/- in Kenya', 'KES 500; KES 500'],
    ['Bt500 in Bangkok', 'THB 500'],
    ['Class C $1.00 par', 'USD 1'],
  ])('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })

  test.each([
    'We are in the top 10.',
    'TOP 5 and ALL 7',
    'CRC 32',
    'EUR/USD 1.0850',
    'He flew an MD 80 from LAX 12.',
    'the N95 and the Q4 and the P5',
    'T-ATS 9',
    'reference EUR-1234',
    'Class C shares',
    "FY20 £'000",
    'in 2020 £m',
    'serial ZK4P9T',
    '$AAPL 5',
    'Figure $x$',
    'N2O fell',
    'Pound Ridge',
    'Mark 4 torpedo',
    'the rand and the euro fell',
    'US 5, Canada 3',
  ])('no money: %s', text => {
    expect(moneyIn(text)).toBe('')
  })
})

describe('grouping of digits', () => {
  test.each([
    ['€1.234,56', 'EUR 1234.56'],
    ['1.234,56 €', 'EUR 1234.56'],
    ['1 298,00 €', 'EUR 1298'],
    ['€1,234.56', 'EUR 1234.56'],
    ['Rs 12,34,567.89', 'INR 1234567.89'],
    ["CHF 1'234'567.50", 'CHF 1234567.5'],
    ['$1.0050', 'USD 1.005'],
    ['R51,7m', 'ZAR 51700000'],
    ['$0.10', 'USD 0.1'],
    ['$1,000,000,000,000,000.01', 'USD 1000000000000000.01'],
    ['$1.005 billion', 'USD 1005000000'],
    ['10 000 dollars', 'USD 10000'],
    ['$1 500.', 'USD 1500'],
    ['$20 300 people', 'USD 20'],
    ['€500.000 for a house', 'EUR 500000'],
    ['€1.234 a litre', 'EUR 1.234'],
    ['1.500 euros', 'EUR 1500'],
    ['100億円 and 5 M€', 'JPY 10000000000; EUR 5000000'],
  ])('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
  test.each(['$1,1,1,1', '$1.2.3', '$1,23,4'])('not a number: %s', text => {
    expect(moneyIn(text)).toBe('')
  })
})

describe('words', () => {
  test.each([
    ['fifty pence', 'GBP 0.5'],
    ['6.1 million convertible marka', 'BAM 6100000'],
    ['GBX 412, GBp 412 and 412 GBX', 'GBP 4.12; GBP 4.12; GBP 4.12'],
    ['3 euro cents', 'EUR 0.03'],
    ['2000 dollars in cash', 'USD 2000'],
    ['$1,234.56Tax', 'USD 1234.56'],
    ['a £1/2m house', 'GBP 500000'],
    ['Ten Thousand and No/100 Dollars', 'USD 10000'],
    ['7 Trinidad and Tobago dollars', 'TTD 7'],
    ['5 Papua New Guinea kina', 'PGK 5'],
    ['TWO MILLION DOLLARS', 'USD 2000000'],
    ['6m dollars’ worth', 'USD 6000000'],
    ['279p', 'GBP 2.79'],
    ['73-1/2p', 'GBP 0.735'],
    ['85 paisa', '? 0.85'],
    ['45 kobo', 'NGN 0.45'],
    ['RM5 and 6 sen', 'MYR 5; MYR 0.06'],
    ['50 fils in Kuwait', 'KWD 0.05'],
    ['$5.12 1/2', 'USD 5.125'],
    ['$22 7/8', 'USD 22.875'],
    ['$2½ million', 'USD 2500000'],
    ['a half-billion dollars', 'USD 500000000'],
    ['a quarter of a million euros', 'EUR 250000'],
    ['three quarters of a billion yen', 'JPY 750000000'],
    ['two and a half million euros', 'EUR 2500000'],
    ['2 and a half million euros', 'EUR 2500000'],
    ['a million and a half dollars', 'USD 1500000'],
    ['four point nine million dollars', 'USD 4900000'],
    ['a one-point-three-million-dollar prize', 'USD 1300000'],
    ['an English penny and a US penny', 'GBP 0.01; USD 0.01'],
    ['a hundred eighty grand', 'USD 180000'],
    ['one hundred and five dollars', 'USD 105'],
    ['two thousand five hundred dollars', 'USD 2500'],
    ['nineteen ninety dollars', 'USD 90'],
    ['1.76 lakh crore rupees', 'INR 1760000000000'],
    ['five lakhs rupees', 'INR 500000'],
    ['Seven rand ten to the dollar', 'ZAR 7.1'],
    ['20 dollars 43', 'USD 20.43'],
    ['3 dollars 50 cents', 'USD 3.5'],
    ['a thousand billion yen', 'JPY 1000000000000'],
    ['100 million European currency units', 'XEU 100000000'],
    ['3,200 punts in Cork', 'IEP 3200'],
    ['145,000 new zaires', 'ZRN 145000'],
    ['486 billion old pesos in Mexico', 'MXP 486000000000'],
    ['twenty-six million pa’anga', 'TOP 26000000'],
    ['600 Deutsche marks', 'DEM 600'],
    ['$41. 7 million', 'USD 41700000'],
    ['£6.9 mil- lion', 'GBP 6900000'],
  ])('%s → %s', (text, values) => {
    const historic = /punts|zaires|marks/.test(text) ? { published: '1996-05-01' } : {}
    expect(moneyIn(text, historic)).toBe(values)
  })
  test.each([
    'a few dollars',
    'several million dollars',
    'tens of millions of dollars',
    'the dollar fell',
    'five percent',
    'two dollar stores',
    'the 19-nation euro zone',
    'won 5 games',
    'Of 40 games 12 were won.',
    'He bought 5 grand pianos.',
    'million-dollar question',
    'my two pennyworth',
    'In Berlin it passed the 10,000 mark.',
    'In Bonn it topped the 2 million mark.',
    'three Afghanis in Kabul',
    'one grand congregation',
    'the real thing at A Dong',
    'I loss 4 pounds after it',
  ])('no money: %s', text => {
    expect(moneyIn(text)).toBe('')
  })
})

describe('edges', () => {
  test.each([
    ['It paid about $11.8 billion in all.', '$11.8 billion'],
    ['a 12-cent-a-share dividend', '12-cent'],
    ['a $5-an-hour rise', '$5'],
    ['sold for$5 million', '$5 million'],
    ['They owe us $4,500.', '$4,500'],
    ['a us $ 150 million loan', 'us $ 150 million'],
    ['spent c£300', '£300'],
    ['paid a$5 fee', '$5'],
    ['($1=7.75 Hong Kong dollars)', '$1 | 7.75 Hong Kong dollars'],
    ['6.4500 Chinese yuan renminbi', '6.4500 Chinese yuan renminbi'],
    ['five United States dollars', 'five United States dollars'],
    ['a Â£5 note', '£5'],
    ['in the $20s', '$20'],
    ['five hundred thousand dollars ($500,000)', 'five hundred thousand dollars | $500,000'],
    ['between £2m and £3m', '£2m | £3m'],
    ['€1.2bn to €1.4bn', '€1.2bn | €1.4bn'],
    ['$12-14 million', '$12-14 million'],
    ['$400,000-$600,000', '$400,000-$600,000'],
    ['$12 to 14', '$12 to 14'],
    ['the $40 billion US airtanker contract', '$40 billion'],
    ['$9.99 US dollars', '$9.99 US dollars'],
    ['up to $5m+ a year', '$5m'],
    ['Rs 500/- only', 'Rs 500/-'],
    ['cash of Rs. 5 crore', 'Rs. 5 crore'],
    ['It fell to $5. 7 people left.', '$5'],
    ['Price: $5\n7 million users', '$5'],
    ['the $7 million Man', '$7 million'],
    ['($40 million)', '$40 million'],
  ])('%s → %s', (text, spans) => {
    expect(spansIn(text)).toBe(spans)
  })
})

describe('ranges share scale and currency', () => {
  test.each([
    ['$12 to $14 million', 'USD 12000000; USD 14000000'],
    ['between $2 and $3 billion', 'USD 2000000000; USD 3000000000'],
    ['three to four hundred dollars', 'USD 300..400'],
    ['£1,000-1,500', 'GBP 1000..1500'],
    ['C$18-20 million', 'CAD 18000000..20000000'],
    ['Rs 70-80', 'INR 70..80'],
    ['7-9 lakh rupees', 'INR 700000..900000'],
    ['10–20 dollars', 'USD 10..20'],
    ['$5m to $10m', 'USD 5000000; USD 10000000'],
    ['$190-$196', 'USD 190..196'],
    ['$900,000 to $1.2 million', 'USD 900000; USD 1200000'],
    ['rose in May 2009 to 3,000 euros', 'EUR 3000'],
    ['cut from $500 to $20', 'USD 500; USD 20'],
  ])('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
})

describe('negative amounts', () => {
  test.each([
    ['at minus $37.63', 'USD -37.63'],
    ['-$5', 'USD -5'],
    ['−£1.2m', 'GBP -1200000'],
    ['$-5', 'USD -5'],
    ['$(3.4) million', 'USD -3400000'],
    ['$(1,234)', 'USD -1234'],
    ['EUR (12.5) million', 'EUR -12500000'],
    ['Net loss\t($1,234)\t($2,345)', 'USD -1234; USD -2345'],
    ['Net loss   ($1,234)', 'USD -1234'],
    ['a loss (€5m)', 'EUR 5000000'],
    ['AU$ 52.5 million (US$40.4 million)', 'AUD 52500000; USD 40400000'],
    ['mid-$5 range', 'USD 5'],
  ])('%s → %s', (text, values) => {
    expect(moneyIn(text)).toBe(values)
  })
})
