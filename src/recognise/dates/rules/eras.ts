import { type Rule, touching } from '../rule.ts'

const BEFORE = 'bc|b.c.|b.c|bce|b.c.e.'
const SINCE = 'ad|a.d.|a.d|ce|c.e.'

/** "44 BC", "A.D. 79": a year of another length than four figures, known by its era. */
const yearOfEra: Rule = {
  name: 'year-of-era',
  patterns: [`n:COUNT|YEAR before:${BEFORE}`, `n:COUNT|YEAR since:${SINCE}`, 'lead:ad|a.d.|a.d n:COUNT|YEAR'],
  finds: {
    'He fell in [44 BC] there.': 'BC0044',
    'Built about [1200 B.C.] it': 'BC1200',
    'It was buried in [A.D. 79] and': '0079',
    'Around [347 AD] it': '0347',
  },
  ignores: ['It ran 12 ads and 3 ad spots.', 'one AD', 'the AD 3-1 win'],
  confidence: 0.9,
  read({ n, before, since, lead }, { text, lexemes, first, end }) {
    const era = before ?? since ?? lead
    if (n === undefined || era === undefined || n.word !== '' || n.value < 1) return null
    // "3 ad spots": small letters are an era only with their full stops.
    if (!era.capital && !era.word.includes('.')) return null
    const outer = lexemes[end]
    if (lead !== undefined && touching(n, outer) && /^[-/%]$/.test(outer?.word ?? '')) return null
    if (touching(lexemes[first - 1], n) && /[$£€#.,/]/.test(text.charAt(n.start - 1))) return null
    return { form: 'year', year: before === undefined ? n.value : -n.value }
  },
}

/** "the 5th century BC" */
const centuryOfEra: Rule = {
  name: 'century-of-era',
  patterns: [`ORDINAL -? century before:${BEFORE}`, `ORDINAL -? century since:${SINCE}`],
  finds: { 'In the [5th century BC] it': 'BC04', 'In the [second century A.D.] it': '01' },
  ignores: ['the 19th century bc of him'],
  confidence: 0.85,
  read({ ordinal, before, since }) {
    const era = before ?? since
    if (ordinal === undefined || era === undefined || ordinal.value > 60 || (!era.capital && !era.word.includes('.'))) return null
    return { form: 'century', century: before === undefined ? ordinal.value - 1 : -ordinal.value }
  },
}

export const eras: readonly Rule[] = [yearOfEra, centuryOfEra]
