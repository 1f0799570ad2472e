import { describe, expect, test } from 'vitest'
import { mentionsIn } from './money-in.ts'

const qualifierOf = (text: string) => mentionsIn(text)[0]?.value.qualifier
const perOf = (text: string) => mentionsIn(text)[0]?.value.per

describe('qualifier', () => {
  test.each([
    ['about $5', 'about'],
    ['nearly $5', 'about'],
    ['some $5 million', 'about'],
    ['an estimated $5 million', 'about'],
    ['c. £5m', 'about'],
    ['~$5m', 'about'],
    ['$5 or so', 'about'],
    ['more than $5', 'more than'],
    ['in excess of US$5', 'more than'],
    ['well over a million dollars', 'more than'],
    ['$5 billion', null],
    ['less than $5', 'less than'],
    ['just under €5', 'less than'],
    ['up to $5', 'up to'],
    ['as much as $5', 'up to'],
    ['no more than $5', 'up to'],
    ['up to a further $5', 'up to'],
    ['at least $5', 'at least'],
    ['no less than $1.42', 'at least'],
    ['a minimum of $5', 'at least'],
    ['$5 or more', 'at least'],
    ['$5m+', 'at least'],
    ['$5-plus', 'at least'],
    ['$5 million or less', 'up to'],
    ['it costs $5', null],
    ['he must hand over $5 a year', null],
    ['they handed in over $5', 'more than'],
    ['a not-to-exceed $5 contract', 'up to'],
    ['the rent, put up to $5 in 1812', null],
    ['it costs $5 plus VAT', null],
    ['sold for €25m plus €5m in bonuses', null],
    ['it costs $5m plus, they say', 'at least'],
    ['my rate goes up to $5', null],
    ['a bill went up to $5', null],
    ['fines of up to $5', 'up to'],
    ['> $5m', 'more than'],
    ['price>$5m', 'more than'],
    ['13:05 <lisa> $5m', null],
    ['cover $5', null],
  ])('%s → %s', (text, qualifier) => {
    expect(qualifierOf(text)).toBe(qualifier)
  })
})

describe('per', () => {
  test.each([
    ['$5 a share', 'share'],
    ['$5 per share', 'share'],
    ['$5 per diluted share', 'share'],
    ['$5-a-share', 'share'],
    ['a 12-cent-a-share dividend', 'share'],
    ['$18 an hour', 'hour'],
    ['$18-an-hour', 'hour'],
    ['$90/bbl', 'barrel'],
    ['$90 a barrel', 'barrel'],
    ['€5 per tonne', 'tonne'],
    ['€5 a metric ton', 'tonne'],
    ['$5 per square foot', 'square foot'],
    ['$7 a head', 'head'],
    ['$5 each', 'each'],
    ['$5 apiece', 'each'],
    ['$5 million a year', 'year'],
    ['$5 million annually', 'year'],
    ['$5 million per annum', 'year'],
    ['€50/MWh', 'MWh'],
    ['€50 per megawatt-hour', 'MWh'],
    ['$5 per 100 shares', '100 share'],
    ['$5 per widget', 'widget'],
    ['726 yuan ($102) a ton', 'ton'],
    ['$5 (2022: $4) a year ago', null],
    ['$5 (see page 4) a share', 'share'],
    ['$5 (net) a good deal', null],
    ['11p a can', 'can'],
    ['$5 per 10 grams', '10 gram'],
    ['$5 a widget', null],
    ['$5 million', null],
    ['$5 a day after the vote', 'day'],
    ['up from £318 million a year earlier', null],
    ['against $1.0800 a week ago', null],
  ])('%s → %s', (text, per) => {
    expect(perOf(text)).toBe(per)
  })
})
