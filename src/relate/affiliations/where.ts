import { roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

/** A role at the organization that "where" stands for: "ConAgra, where she was assistant treasurer". */
export const where: AffiliationRule = {
  name: 'where she was',
  examples: [
    '[Ann Oke] came from {Plum}, where she is head of research. → Ann Oke | head of research | Plum',
    '[Ann Oke] praised {Plum}, where the treasurer was late. → nothing',
  ],
  find(reading, items, at) {
    for (let index = at + 2; index < items.length - 2; index++) {
      if (items[index]?.kind === 'person') return []
      if (items[index]?.word !== 'where') continue
      const organization = items[index - 1]?.word === ',' ? items[index - 2] : items[index - 1]
      if (organization?.kind !== 'organization' || !/^(?:he|she)$/.test(items[index + 1]?.word ?? '')) return []
      const verb = items[index + 2]?.word ?? ''
      if (!/^(?:is|was|served|has|had|became|remains|worked)$/.test(verb)) return []
      const start = index + (/^(?:been|as|most)$/.test(items[index + 3]?.word ?? '') ? 4 : 3)
      const phrase = roleFrom(items, start)
      if (phrase === null || items[start]?.kind !== 'word') return []
      const found = statement(reading, items, at, {
        ...phrase,
        organization: phrase.organization ?? { mention: organization.mention },
        former: phrase.former || /^(?:was|served|had|worked)$/.test(verb),
      })
      return found === null ? [] : [found]
    }
    return []
  },
}
