import { streetWords, titlesOfPeople, wordsAfterPaperDays, wordsOfFeasts } from '../../../data/date-lookalikes.ts'
import { type Around, after, before, type Rule, touching, wordOf } from '../rule.ts'

/** A feast, a paper, a shop: "Palm Sunday", "the Sunday Times", "Tuesday Morning". */
const named: Rule = {
  name: 'not-a-weekday',
  patterns: ['WEEKDAY'],
  finds: {},
  ignores: [
    'On Palm Sunday they',
    'deals on black friday too',
    'the Sunday Times said',
    'Inspector Sunday Ogah said',
    'The Mail on Sunday said',
    'every Friday they',
    'Red on Mondays.',
  ],
  confidence: 0,
  read({ weekday }, around) {
    if (weekday === undefined) return null
    const previous = before(around)
    const word = wordOf(around, previous)
    // "Black Friday" and, in chat, "black friday"
    if (previous?.capital === weekday.capital && wordsOfFeasts.has(word)) return 'none'
    if (!weekday.capital) return null
    if (word === 'every' || word === 'each') return 'none'
    if (word === 'on' && wordOf(around, before(around, 2)) === 'mail') return 'none'
    if (word === 'on' || word === 'last' || word === 'next') return null
    const next = after(around)
    if (next?.capital === true && wordsAfterPaperDays.has(wordOf(around, next))) return 'none'
    if (wordOf(around, next) === 'school') return 'none'
    return titled(around) ? 'none' : null
  },
}

const titled = (around: Around): boolean => before(around)?.capital === true && titlesOfPeople.has(wordOf(around, before(around)))

const sets: Rule = {
  name: 'every',
  patterns: [
    'every|each|any other? WEEKDAY|MONTH|SEASON',
    'every|each|any other? UNIT',
    'monday|mon|mon. to|through|-|– friday|saturday|sunday|fri|fri.|sat|sat.|sun',
    'tuesday to|through|-|– saturday|sunday',
  ],
  finds: {},
  ignores: ['Every Monday they meet.', 'An appeal each December brings it.', 'every other week'],
  confidence: 0,
  read: () => 'none',
}

const namedMonth: Rule = {
  name: 'not-a-month',
  patterns: ['MONTH day|fools', 'MONTH'],
  finds: {},
  ignores: ['On May Day they', 'Theresa May said', 'Mr. March said', 'Slaughter and May said'],
  confidence: 0,
  read({ month }, around) {
    if (month === undefined) return null
    if (around.end - around.first > 1) return month.capital ? 'none' : null
    return titled(around) || (wordOf(around, before(around)) === 'and' && wordOf(around, before(around, 2)) === 'slaughter') ? 'none' : null
  },
}

/** "Zaha Hadidplein 1, 2030 Antwerp": behind street and number, before a town. */
const isPostcode = (around: Around): boolean =>
  wordOf(around, before(around)) === ',' &&
  /^\d{1,4}[a-z]?$/.test(wordOf(around, before(around, 2))) &&
  before(around, 3)?.capital === true &&
  (before(around, 3)?.kind ?? 1) === 0 &&
  after(around)?.capital === true

/** "2022/S 113-317650": the number of a notice. */
const isReference = (around: Around): boolean =>
  wordOf(around, after(around)) === '/' &&
  touching(around.lexemes[around.end - 1], after(around)) &&
  touching(after(around), after(around, 2)) &&
  after(around, 2)?.capital === true

/** "until 1430 on 9 November": a time of day. */
function isTimeOfDay(around: Around): boolean {
  const digits = wordOf(around, around.lexemes[around.first])
  if (!/^(?:1\d|2[0-3])[0-5]\d$/.test(digits) || wordOf(around, after(around)) !== 'on') return false
  const next = after(around, 2)
  return (
    next !== undefined &&
    (/^\d{1,2}(?:st|nd|rd|th)?$/.test(wordOf(around, next)) || (next.capital && next.kind !== 0)) &&
    !/^(?:in|since|of)$/.test(wordOf(around, before(around)))
  )
}

/** "[2022] EWHC 1911 (Comm)", "[1990] 2 AC 605": a report of a case and its number. */
const isCitation = (around: Around): boolean =>
  (wordOf(around, before(around)) === '[' &&
    wordOf(around, after(around)) === ']' &&
    /^(?:\d{1,2}|[a-z]{2,5})$/.test(wordOf(around, after(around, 2)))) ||
  (COURTS.test(wordOf(around, before(around))) && wordOf(around, before(around, 2)) === ']')

const COURTS =
  /^(?:ewhc|ewca|uksc|ukpc|ukhl|ukut|nzsc|nzca|nzhc|hca|fca|nswsc|nswca|vsc|scc|onca|bcsc|iehc|iesc|zasca|sgca|sghc|hkcfa|ac|qb|kb|ch|wlr|civ|crim)$/

/** "permits 1147 and 1152": numbers of things, one of which no year is. */
const isNumbered = (around: Around): boolean =>
  /^(?:and|,|or)$/.test(wordOf(around, before(around))) &&
  /^\d{3,5}$/.test(wordOf(around, before(around, 2))) &&
  /^(?:permits?|licen[cs]es?|numbers?|nos?|lots?|plots?|flights?|rooms?|cases?|items?|sections?|articles?|licences)$/.test(
    wordOf(around, before(around, 3)),
  )

/** The year in the name of a law, and a house number. */
const nameYear: Rule = {
  name: 'year-in-a-name',
  patterns: ['YEAR'],
  finds: {},
  ignores: [
    'the Securities Exchange Act of 1934 says',
    'Companies Act 1990 applies',

    '2020 North Central Avenue',
    'at 1900 Main Street',
    'Zaha Hadidplein 1, 2030 Antwerp',
    'notice 2022/S 113',
    '[2022] EWHC 1911 (Comm)',
    'permits 1147 and 1152 are his',
  ],
  confidence: 0,
  read(_, around) {
    const word = wordOf(around, before(around))
    if (isCitation(around) || isNumbered(around) || isPostcode(around) || isReference(around) || isTimeOfDay(around)) return 'none'
    const head = word === 'of' || word === ',' || word === '(' ? wordOf(around, before(around, 2)) : word
    if (head === 'act' || head === 'regulations' || head === 'rules' || head === 'decree' || head === 'ordinance' || head === 'order')
      return before(around, head === word ? 1 : 2)?.capital === true ? 'none' : null
    for (let place = 1; place <= 3; place++) {
      const next = after(around, place)
      if (next === undefined || !next.capital) break
      const name = wordOf(around, next)
      if (streetWords.has(name)) return 'none'
    }
    return null
  },
}

/** "the second quarter of the match": a quarter that plays ball. */
const sport: Rule = {
  name: 'quarter-of-a-game',
  patterns: ['ORDINAL -? quarter|qtr', 'first|second -? half', 'last quarter'],
  finds: {},
  ignores: ['He scored in the second quarter of the match.', 'kicked three goals in the last quarter'],
  confidence: 0,
  read(_, { text, lexemes }) {
    const from = lexemes[0]?.start ?? 0
    const to = lexemes.at(-1)?.end ?? 0
    return /\b(?:scored?|goals?|touchdown|yards?|kick(?:ed|s)?|penalty|header|tackle|rebounds?|quarterback|striker|goalkeeper|midfielder|match|fouls?|points? (?:in|lead)|try|tries|wicket|halftime|half-time|substitute|teammates?|Moon)\b/i.test(
      text.slice(from, to),
    )
      ? 'none'
      : null
  },
}

/** "the April 6 Movement": a group that bears its day. */
const namedDay: Rule = {
  name: 'day-in-a-name',
  patterns: ['MONTH DAY', 'DAY MONTH'],
  finds: {},
  ignores: ['Two of the April 6 Movement', 'the November 17 Group'],
  confidence: 0,
  read(_, around) {
    const next = after(around)
    return next?.capital === true && bearDays.has(wordOf(around, next)) ? 'none' : null
  },
}
const bearDays: ReadonlySet<string> = new Set([
  'movement',
  'group',
  'team',
  'brigade',
  'brigades',
  'organisation',
  'organization',
  'coalition',
  'committee',
  'alliance',
])

export const notDates: readonly Rule[] = [named, namedDay, sets, namedMonth, nameYear, sport]
