import { type Highlights, type Ledger, type ListedDocument, roleText } from '../../tabulate/index.ts'
import type { Figure } from '../../types.ts'
import type { EntityIndex } from './entities.ts'
import type { Periods } from './periods.ts'
import type { CarriedDocument, CarriedMention, Content, Payload } from './shared/payload.ts'

/** What the page's script works with. Every list is bounded by the highlights and their evidence. */
export function carry(
  highlights: Highlights,
  evidence: readonly Ledger[],
  rows: ReadonlyMap<string, number>,
  index: EntityIndex,
  periods: Periods,
  version: string,
): Payload {
  for (const { entity } of [...highlights.organizations, ...highlights.people]) index.of(entity)
  const rules: string[] = []
  const ruleNumber = (rule: string): number => {
    const known = rules.indexOf(rule)
    return known >= 0 ? known : rules.push(rule) - 1
  }
  const contents = new Map(evidence.map(ledger => [ledger.analysis.document.path, contentOf(ledger, index, ruleNumber)]))
  const shown = new Set(highlights.files.map(({ document }) => document.path))
  return {
    version,
    rows: Object.fromEntries(rows),
    documentCount: highlights.documents,
    listed: highlights.organizations.length + highlights.people.length,
    documents: [
      ...highlights.files.map(row => documentOf(row, contents.get(row.document.path) ?? null)),
      ...evidence
        .filter(({ analysis }) => !shown.has(analysis.document.path))
        .map(ledger => documentOf(rowOf(ledger), contents.get(ledger.analysis.document.path) ?? null)),
    ],
    rules,
    periods: periods.names,
    links: highlights.links.map(({ source, target, documents, sentences }) => [index.of(source), index.of(target), documents, sentences]),
    problems: highlights.problems.map(({ document, code, message, where }) => [document, code, message, where]),
    entities: index.list(),
  }
}

/** A document far down in the list of documents whose text is shown all the same. */
function rowOf({ analysis }: Ledger): ListedDocument {
  const counts = { organization: 0, person: 0, money: 0, date: 0 }
  for (const { kind } of analysis.entities) counts[kind]++
  for (const { kind } of analysis.mentions) if (kind === 'money' || kind === 'date') counts[kind]++
  return { document: analysis.document, counts, duplicateOf: null }
}

function documentOf({ document, counts, duplicateOf }: ListedDocument, content: Content | null): CarriedDocument {
  return {
    path: document.path,
    title: document.title ?? '',
    author: document.author ?? '',
    published: document.published ?? '',
    format: document.format,
    words: document.words,
    counts: [counts.organization, counts.person, counts.money, counts.date],
    duplicateOf: duplicateOf ?? '',
    content,
  }
}

function contentOf(ledger: Ledger, index: EntityIndex, ruleNumber: (rule: string) => number): Content {
  const { analysis } = ledger
  const { text } = analysis
  const figures = new Map(analysis.figures.map(figure => [figure.money, figure]))
  const numberOf = (local: number | null): number | null => {
    const entity = ledger.entity(local)
    return entity === null ? null : index.of(entity)
  }
  const mentions = analysis.mentions
    .map((_, number) => mentionOf(ledger, number, figures.get(number) ?? null, index, numberOf, ruleNumber))
    .filter(mention => mention !== null)
  return {
    text,
    cut: (analysis.mentions.at(-1)?.end ?? 0) > text.length || (analysis.sentences.at(-1)?.end ?? 0) > text.length,
    idPrefix: ledger.mentionId(0).replace(/\d+$/, ''),
    sentences: analysis.sentences.map(({ start, end }) => [start, end]),
    mentions,
    quotes: analysis.quotes.flatMap(({ start, end, speaker }) => {
      const entity = numberOf(speaker)
      return entity === null || end > text.length ? [] : [[start, end, entity] as const]
    }),
    roles: analysis.affiliations.flatMap(statement => {
      const person = numberOf(statement.person)
      if (person === null || statement.end > text.length) return []
      return [[statement.start, statement.end, person, roleText(statement), numberOf(statement.organization)] as const]
    }),
  }
}

/** Null for a name that the names file bans and for what stands after the end of a cut text. */
function mentionOf(
  ledger: Ledger,
  number: number,
  figure: Figure | null,
  index: EntityIndex,
  numberOf: (local: number | null) => number | null,
  ruleNumber: (rule: string) => number,
): CarriedMention | null {
  const { analysis } = ledger
  const mention = analysis.mentions[number]
  if (mention === undefined || mention.end > analysis.text.length) return null
  const { start, end, sentence } = mention
  const confidence = Math.round(mention.confidence * 1000)
  const rule = ruleNumber(mention.rule)
  switch (mention.kind) {
    case 'organization':
    case 'person': {
      const entity = ledger.entityOfMention(number)
      return entity === null
        ? null
        : [number, start, end, entity.kind === 'organization' ? 0 : 1, confidence, rule, sentence, index.of(entity)]
    }
    case 'money': {
      const { amount, amountMax, currency, qualifier, per } = mention.value
      const { subject = null, owner = null, periodFrom = null, periodTo = null } = figure ?? {}
      const value = [amount, amountMax, currency, qualifier, per, subject, numberOf(owner), periodFrom, periodTo] as const
      return [number, start, end, 2, confidence, rule, sentence, ...value]
    }
    case 'date': {
      const { timex, from, to, precision, resolvedAgainst } = mention.value
      return [number, start, end, 3, confidence, rule, sentence, timex, from, to, precision, resolvedAgainst]
    }
  }
}
