import { appointVerbs } from '../../data/role-words.ts'
import { roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

const BECOMES = /^(?:becomes?|became|become)$/

/** The second of two people who take roles: the verb stands before the first alone, and the organization is the same. */
export const gapped: AffiliationRule = {
  name: 'with the verb left out',
  examples: [
    '{Acme} appointed [Ann Oke] creative director and [Jo Bell] head of media. → Ann Oke | creative director | Acme; Jo Bell | head of media | Acme',
    '[Ann Oke] becomes chief executive of {Acme} and [Jo Bell] finance director. → Ann Oke | chief executive | Acme; Jo Bell | finance director | Acme',
    '{Acme} named [Ann Oke], 50, chair and [Jo Bell], 44, treasurer. → Ann Oke | chair | Acme; Jo Bell | treasurer | Acme',
    'They will elect [Ann Oke] as Vice-Chair, [Jo Bell] as Treasurer and [Bo Lind] as Secretary. → Ann Oke | Vice-Chair | nothing; Jo Bell | Treasurer | nothing; Bo Lind | Secretary | nothing',
    '{Acme} praised [Ann Oke] as chair and [Jo Bell] treasurer Smith. → nothing',
  ],
  find(reading, items, at) {
    if (!/^(?:and|,|;)$/.test(items[at - 1]?.word ?? '')) return []
    const phrase = roleFrom(items, pastAs(items, pastAge(items, at + 1)))
    if (phrase === null || items[phrase.to]?.kind === 'person') return []
    for (let verb = at - 2; verb > at - 20 && verb >= 0; verb--) {
      const item = items[verb]
      const isAppointing = item?.kind === 'word' && appointVerbs.has(item.word) && items[verb + 1]?.kind === 'person'
      if (
        !isAppointing &&
        !(BECOMES.test(item?.word ?? '') && items.slice(Math.max(0, verb - 3), verb).some(({ kind }) => kind === 'person'))
      )
        continue
      const name = isAppointing ? verb + 1 : verb
      const first = roleFrom(items, pastAs(items, pastAge(items, name + 1)))
      if (first === null || first.to > at) return []
      const employer = isAppointing ? items.slice(0, verb).findLast(({ kind }) => kind === 'organization') : undefined
      const organization = phrase.organization ?? first.organization ?? (employer === undefined ? null : { mention: employer.mention })
      const found = statement(reading, items, at, { ...phrase, organization })
      return found === null ? [] : [found]
    }
    return []
  },
}

const pastAs = (items: Parameters<AffiliationRule['find']>[1], at: number): number => (items[at]?.word === 'as' ? at + 1 : at)

/** Past ", 50,". */
const pastAge = (items: Parameters<AffiliationRule['find']>[1], at: number): number =>
  items[at]?.word === ',' && /^\d\d$/.test(items[at + 1]?.word ?? '') ? at + (items[at + 2]?.word === ',' ? 3 : 2) : at
