/** What people of one family call each other, singular, lower case. Source: general knowledge. */
export const kinWords: ReadonlySet<string> = new Set(
  (
    'aunt brother brother-in-law cousin daughter daughter-in-law ex-husband ex-wife father father-in-law granddaughter grandfather grandmother grandson great-grandfather half-brother half-sister husband mother mother-in-law ' +
    'nephew niece sister sister-in-law son son-in-law stepbrother stepdaughter stepfather stepmother stepsister stepson twin uncle widow widower wife'
  ).split(' '),
)
