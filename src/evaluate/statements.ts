import type { Analysis } from '../types.ts'
import type { GoldRelations } from './relation-gold.ts'

/** What was right of one document; `errors` name the rest. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
  readonly errors: readonly string[]
}

/** Statements count once for each document, and each answers one mark: person, role and organization must all be right. */
export function tallyAffiliations(analysis: Analysis, gold: GoldRelations): Tally {
  const found = new Map<string, { forms: readonly string[]; role: string; organization: readonly string[] | null }>()
  for (const { person, role, organization, former } of analysis.affiliations) {
    const words = former ? `former ${role}` : role
    found.set(`${person} ${words.toLowerCase()} ${organization}`, {
      forms: formsOf(analysis, person),
      role: words,
      organization: organization === null ? null : formsOf(analysis, organization),
    })
  }
  const used = new Set<GoldRelations['affiliations'][number]>()
  const errors: string[] = []
  let again = 0
  for (const { forms, role, organization } of found.values()) {
    const match = gold.affiliations.filter(
      each =>
        forms.includes(each.person) &&
        each.roles.some(wanted => sameRole(role, wanted)) &&
        each.organizations.some(wanted => (wanted === '-' ? organization === null : (organization?.includes(wanted) ?? false))),
    )
    const fresh = match.find(each => !used.has(each))
    if (fresh !== undefined) used.add(fresh)
    else if (match.length > 0) again++
    else errors.push(`too much: ${gold.name} ${forms[0]} | ${role} | ${organization?.[0] ?? '-'}`)
  }
  for (const each of gold.affiliations)
    if (!used.has(each)) errors.push(`missing: ${gold.name} ${each.person} | ${each.roles.join(' / ')} | ${each.organizations.join(' / ')}`)
  // What says again what is marked once is neither right nor wrong.
  return { right: used.size, found: found.size - again, wanted: gold.affiliations.length, errors }
}

const formsOf = (analysis: Analysis, entity: number): readonly string[] => analysis.entities[entity]?.forms ?? []

const SMALL = new Set(['of', 'the', 'a', 'an', 'for', 'and', 'at', 'in', 'on', 'to', 'its', 'his', 'her', ''])

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => !SMALL.has(word))
      .map(word => word.replace(/s$/, '')),
  )

/** The words of one are among those of the other, and both say whether it is over. */
function sameRole(found: string, wanted: string): boolean {
  if (wanted === '-') return found === ''
  const [a, b] = [wordsOf(found), wordsOf(wanted)]
  if (a.size === 0 || a.has('former') !== b.has('former')) return false
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return [...small].every(word => large.has(word)) && (small.size > 1 || !small.has('former') || large.size === 1)
}

/** Quotations: the right words with the right speaker. Turns of a transcript, which stand between no marks, are not marked in the gold. */
export function tallyQuotes(analysis: Analysis, gold: GoldRelations): Tally {
  const errors: string[] = []
  const used = new Set<GoldRelations['quotes'][number]>()
  let right = 0
  const quotes = analysis.quotes.filter(({ start }) => MARK.test(analysis.text.charAt(start - 1)))
  for (const { speaker, text } of quotes) {
    const forms = formsOf(analysis, speaker)
    const match = gold.quotes.find(each => !used.has(each) && startsSoon(text, each.start) && forms.includes(each.speaker))
    if (match === undefined) errors.push(`too much: ${gold.name} ${forms[0]}: ${text.slice(0, 60)}`)
    else {
      used.add(match)
      right++
    }
  }
  for (const each of gold.quotes) if (!used.has(each)) errors.push(`missing: ${gold.name} ${each.speaker}: ${each.start}`)
  return { right, found: quotes.length, wanted: gold.quotes.length, errors }
}

const MARK = /["“”„«»‘’‚‹›'`]/

/** The marked words may leave out a name that the quotation begins with. */
const startsSoon = (text: string, start: string): boolean => ` ${plain(text).slice(0, 80)} `.includes(` ${plain(start)} `)

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface FigureTally {
  readonly amounts: number
  readonly subjects: number
  readonly owners: number
  /** Periods: right, found and wanted. */
  readonly periods: Tally
  readonly errors: readonly string[]
}

/** For every amount that is marked: is what it is for right, is whose it is right (nothing counts where nothing is said), is the period? */
export function tallyFigures(analysis: Analysis, gold: GoldRelations): FigureTally {
  const errors: string[] = []
  let [amounts, subjects, owners, right, found, wanted] = [0, 0, 0, 0, 0, 0]
  for (const each of gold.figures) {
    const indices = analysis.mentions.flatMap((mention, index) =>
      mention.kind === 'money' && mention.text.replace(/\s+/g, ' ') === each.amount ? [index] : [],
    )
    const index = indices[each.occurrence - 1]
    if (index === undefined) continue
    amounts++
    const figure = analysis.figures.find(({ money }) => money === index)
    const subject = figure?.subject ?? null
    const owner = figure?.owner == null ? null : formsOf(analysis, figure.owner)
    if (each.subjects.some(alternative => sameSubject(subject, alternative))) subjects++
    else errors.push(`subject: ${gold.name} ${each.amount} | ${subject} | not ${each.subjects.join(' / ')}`)
    if (each.owners.some(alternative => (alternative === '-' ? owner === null : (owner?.includes(alternative) ?? false)))) owners++
    else errors.push(`owner: ${gold.name} ${each.amount} | ${owner?.[0] ?? null} | not ${each.owners.join(' / ')}`)
    const period = figure?.periodFrom ?? null
    const agrees = each.periods.includes(period ?? '-')
    // An alternative that may be left out is wanted only of those who give it.
    if (!each.periods.includes('-') || (agrees && period !== null)) wanted++
    if (period !== null) found++
    if (agrees && period !== null) right++
    if (!agrees) errors.push(`period: ${gold.name} ${each.amount} | ${period} | not ${each.periods.join(' / ')}`)
  }
  return { amounts, subjects, owners, periods: { right, found, wanted, errors: [] }, errors }
}

/** The head words agree: the words of the alternative are among those found, or those found among its. */
function sameSubject(found: string | null, alternative: string): boolean {
  if (found === null || alternative === '-') return found === null && alternative === '-'
  const [a, b] = [wordsOf(found), wordsOf(alternative)]
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  return small.size > 0 && [...small].every(word => large.has(word))
}
