import { roleVerbs } from '../../data/role-words.ts'
import { roleBefore } from '../roles/index.ts'
import type { AffiliationRule } from './statement.ts'

/** The organization is led by the person. */
export const passive: AffiliationRule = {
  name: 'led by the person',
  examples: [
    'The {Movement for Rest}, led by [Ann Oke], won. → Ann Oke | leader | Movement for Rest',
    '{Pinecone} was founded by [Ann Oke]. → Ann Oke | founder | Pinecone',
    'The company, founded by lobsterman [Ann Oke] in Tulsa, closed. → Ann Oke | founder | nothing; Ann Oke | lobsterman | nothing',
    '{Rangers}, managed by [Ann Oke], won. → Ann Oke | manager | Rangers',
    '{Plum}, led by founder and chief executive [Ann Oke], won. → Ann Oke | leader | Plum; Ann Oke | founder and chief executive | Plum',
    '{Plum}, led by lawyer [Ann Oke], won. → Ann Oke | leader | Plum; Ann Oke | lawyer | nothing',
    'The {Movement for Rest} was praised by [Ann Oke]. → nothing',
  ],
  find(reading, items, at) {
    const phrase = roleBefore(items, at)
    const by = (phrase?.from ?? at) - 1
    const verb = items[by - 1]?.word ?? ''
    const role = PASSIVE.get(verb)
    const [name, participle] = [items[at], items[by - 1]]
    if (items[by]?.word !== 'by' || role === undefined || name === undefined || participle === undefined) return []
    const before = items
      .slice(Math.max(0, by - 5), by - 1)
      .findLast(item => item.kind !== 'mark' && !/^(?:is|was|now|been|has|be|and|then)$/.test(item.word))
    const person = reading.entityOf(name.mention)
    if (person === null) return []
    const organization = before?.kind === 'organization' ? before : null
    return [
      {
        start: organization?.start ?? participle.start,
        end: name.end,
        person,
        role,
        organization: organization === null ? null : reading.entityOf(organization.mention),
        former: false,
      },
    ]
  },
}

const PASSIVE = new Map(
  [...roleVerbs]
    .filter(([verb]) =>
      /^(?:led|headed|chaired|founded|co-founded|owned|edited|managed|coached|commanded|captained|co-chaired)$/.test(verb),
    )
    .concat([
      ['run', 'head'],
      ['started', 'founder'],
      ['launched', 'founder'],
      ['created', 'founder'],
      ['owned', 'owner'],
      ['directed', 'director'],
    ]),
)
