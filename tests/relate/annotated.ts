import { link } from '../../src/link/index.ts'
import { relate } from '../../src/relate/index.ts'
import { segment } from '../../src/segment/index.ts'
import { type Mention, plainSettings, type Related } from '../../src/types.ts'
import { document as documentOf } from '../make.ts'

export { document as documentOf } from '../make.ts'

/** A text with its names marked: people in [ ], organizations in { }, amounts in < >, dates in « » with their days: «2018|2018-01-01|2018-12-31». */
export function related(marked: string): Related {
  const mentions: Mention[] = []
  let text = ''
  let copied = 0
  for (const match of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>|«([^|»]+)\|([^|»]+)\|([^»]+)»/g)) {
    text += marked.slice(copied, match.index)
    const [, person, organization, money, date, from, to] = match
    const inner = person ?? organization ?? money ?? date ?? ''
    const span = { start: text.length, end: text.length + inner.length, confidence: 1, rule: 'test' }
    text += inner
    copied = match.index + match[0].length
    if (person !== undefined) mentions.push({ ...span, kind: 'person', value: { name: inner } })
    else if (organization !== undefined) mentions.push({ ...span, kind: 'organization', value: { name: inner } })
    else if (money !== undefined)
      mentions.push({ ...span, kind: 'money', value: { amount: '1', amountMax: null, currency: null, qualifier: null, per: null } })
    else
      mentions.push({
        ...span,
        kind: 'date',
        value: { timex: inner, from: from ?? null, to: to ?? null, precision: 'year', resolvedAgainst: null },
      })
  }
  text += marked.slice(copied)
  return relate(link({ ...segment(documentOf(text)), mentions, places: [], banned: [] }, plainSettings))
}

export const nameOf = (document: Related, entity: number | null): string =>
  entity === null ? 'nothing' : (document.entities[entity]?.name ?? '?')
