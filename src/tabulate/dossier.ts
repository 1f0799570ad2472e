import type { Entity } from '../types.ts'
import { affiliationRows, roleText } from './affiliations.ts'
import { type Ledger, sentenceText } from './ledger.ts'
import { moneyTable } from './money.ts'

/** A statement with the document and the sentence that make it. */
export interface Stated {
  readonly document: string
  readonly start: number
  readonly sentence: string
}

/** Everything that a run says about one entity. */
export interface Dossier {
  readonly id: string
  readonly kind: Entity['kind']
  readonly name: string
  readonly type: string | null
  readonly aliases: readonly string[]
  readonly why: readonly string[]
  readonly mentions: number
  readonly roles: readonly (Stated & { readonly role: string; readonly person: string; readonly organization: string | null })[]
  readonly amounts: readonly (Stated & {
    readonly text: string
    readonly amount: string | null
    readonly amount_max: string | null
    readonly currency: string | null
    readonly subject: string | null
  })[]
  readonly quotes: readonly { readonly document: string; readonly start: number; readonly quote: string }[]
  readonly documents: readonly {
    readonly document: string
    readonly title: string | null
    readonly published: string | null
    readonly mentions: readonly { readonly text: string; readonly start: number; readonly end: number; readonly sentence: string }[]
  }[]
}

/** Collects the dossier of an entity while the documents pass by. */
export function openDossier(entity: Entity): { add(ledger: Ledger): void; finish(): Dossier } {
  const roles: Dossier['roles'][number][] = []
  const amounts: Dossier['amounts'][number][] = []
  const quotes: Dossier['quotes'][number][] = []
  const documents: Dossier['documents'][number][] = []
  let count = 0
  return {
    add(ledger) {
      const { analysis } = ledger
      const { path: document, title, published } = analysis.document
      const mentions = analysis.mentions.flatMap(({ text, start, end, sentence }, index) =>
        ledger.entityOfMention(index)?.id === entity.id ? [{ text, start, end, sentence: sentenceText(analysis, sentence) }] : [],
      )
      if (mentions.length === 0) return
      count += mentions.length
      documents.push({ document, title, published, mentions })
      for (const { person, organization, statement } of affiliationRows(ledger)) {
        if (person.id !== entity.id && organization?.id !== entity.id) continue
        const stated = { document, start: statement.start, sentence: sentenceText(analysis, statement.sentence) }
        roles.push({ role: roleText(statement), person: person.name, organization: organization?.name ?? null, ...stated })
      }
      for (const { mention, figure } of moneyTable.rows(ledger)) {
        if (ledger.entity(figure?.owner ?? null)?.id !== entity.id) continue
        const { amount, amountMax, currency } = mention.value
        const stated = { document, start: mention.start, sentence: sentenceText(analysis, mention.sentence) }
        amounts.push({ text: mention.text, amount, amount_max: amountMax, currency, subject: figure?.subject ?? null, ...stated })
      }
      for (const { speaker, start, text } of analysis.quotes) {
        if (ledger.entity(speaker)?.id === entity.id) quotes.push({ document, start, quote: text })
      }
    },
    finish: () => ({ ...entity, mentions: count, roles, amounts, quotes, documents: documents.toSorted(byDay) }),
  }
}

const byDay = (a: Dossier['documents'][number], b: Dossier['documents'][number]): number => {
  const [first, second] = [`${a.published ?? '9'} ${a.document}`, `${b.published ?? '9'} ${b.document}`]
  return first < second ? -1 : Number(first !== second)
}
