import { type AffiliationRule, statement } from './statement.ts'

/** A name and an organization joined by "of" or "at", without a role: "said John Smith of Goldman Sachs". */
export const belonging: AffiliationRule = {
  name: 'of the organization',
  examples: [
    'said [John Smith] of {Goldman Sachs}. → John Smith |  | Goldman Sachs',
    'said [John Smith], of the {Institute of Metals}. → John Smith |  | Institute of Metals',
    '[John Smith] from {Goldman Sachs} was there. → John Smith |  | Goldman Sachs',
    '[John Smith] accused {Goldman Sachs} of it. → nothing',
  ],
  find(reading, items, at) {
    let index = at + 1
    if (items[index]?.word === ',') index++
    const preposition = items[index]?.word
    if (preposition !== 'of' && preposition !== 'from' && preposition !== 'at' && preposition !== 'with') return null
    // After a comma only "of" is sure: "Smith, with Goldman Sachs behind him".
    if (index > at + 1 && preposition !== 'of') return null
    index++
    if (items[index]?.word === 'the') index++
    const [name, organization] = [items[at], items[index]]
    if (name === undefined || organization?.kind !== 'organization' || items[index + 1]?.word === "'s") return null
    return statement(reading, items, at, {
      role: { start: name.end, end: name.end },
      organization: { mention: organization.mention },
      former: false,
      from: at,
      to: index + 1,
    })
  },
}
