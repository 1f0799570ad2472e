import { roleBefore } from '../roles.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role right before the name. */
export const title: AffiliationRule = {
  name: 'before the name',
  examples: [
    '{Wells Fargo} CEO [Charlie Scharf] said so. → Charlie Scharf | CEO | Wells Fargo',
    '{Acme}’s chief executive, [Jo Bell], said so. → Jo Bell | chief executive | Acme',
    'He met former {Goldman Sachs} equity derivatives strategist [Jo Bell]. → Jo Bell | former equity derivatives strategist | Goldman Sachs',
    'The chairman of {Acme}, [Jo Bell], left. → Jo Bell | chairman | Acme',
    'The Secretary of State [Jo Bell] left. → Jo Bell | Secretary of State | nothing',
    'An adviser to {Acme} met [Jo Bell]. → nothing',
    'Analysts, [Jo Bell] said, were wrong. → nothing',
  ],
  find(reading, items, at) {
    const phrase = roleBefore(items, at)
    return phrase === null ? null : statement(reading, items, at, phrase)
  },
}
