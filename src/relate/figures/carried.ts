import { levelVerbs, pricedThings } from '../../data/figure-clauses.ts'
import { auxiliaries } from '../../data/figure-grammar.ts'
import { changeVerbs, currencyNouns, reportedNouns } from '../../data/figure-words.ts'
import type { Figure } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { isComparedWithBefore } from './compared.ts'
import { spokenOf } from './owner/spoken-of.ts'

/** "By Thursday it was 58 cents.": the thing that the amount before was. */
export function carried(reading: Reading, items: readonly Item[], at: number, figure: Figure, earlier: Figure | null): Figure {
  if (earlier === null) return figure.subject === 'share price' && isLarge(reading, items[at]) ? { ...figure, subject: null } : figure
  if (figure.subject === null && isComparedWithBefore(reading, items, at))
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  // "A cup of rice costs ten. Over there it costs sixty."
  if (
    items[at - 2]?.word === 'it' &&
    /^(?:costs?|fetched|fetches)$/.test(items[at - 1]?.word ?? '') &&
    earlier.subject !== null &&
    !earlier.subject.endsWith('ed')
  )
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  // "It closed at": the verb tells less than what was named before.
  // "SM Investments, $17. Ayala Corp., $16.": a list goes on in sentences of its own.
  if (figure.subject === null && at === 2 && items[0]?.kind === 'organization' && items[1]?.word === ',')
    return { ...figure, subject: earlier.subject }
  // "reported $124 million": the same as the firms before did; "gained 30%, to $170 million" is no price.
  const said = items[at - 1]?.word ?? ''
  if (figure.subject === null && /^(?:reported|posted|had)$/.test(said) && isReportedNoun(earlier.subject))
    return { ...figure, subject: earlier.subject }
  // "Five analysts expected $5."
  if (
    figure.subject === null &&
    /^(?:expected|forecast|predicted|estimated)$/.test(said) &&
    /^(?:analysts|economists|had)$/.test(items[at - 2]?.word ?? '')
  )
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  // "ended 25 cents lower and Acme lost 40 cents": in news of prices.
  if (
    /^(?:loss|gained|added|lost|shed)$/.test(figure.subject ?? '') &&
    items.slice(Math.max(0, at - 4), at).some(({ word }) => /^(?:lost|gained|added|shed)$/.test(word)) &&
    /^(?:share price|shares|stock)$/i.test(earlier.subject ?? '') &&
    !isLarge(reading, items[at])
  )
    return { ...figure, subject: 'share price' }
  if (figure.subject === 'share price' && isLarge(reading, items[at]))
    return { ...figure, subject: isReportedNoun(earlier.subject) ? earlier.subject : null }
  // "could take it back to $5".
  const it = items.findLastIndex(({ word }, index) => index < at - 1 && index > at - 5 && word === 'it')
  if (
    it > 0 &&
    items[at - 1]?.word === 'to' &&
    /^(?:takes?|took|taking|push|pushed|pushes|brings?|brought|sends?|sent|lifts?|lifted|cuts?|makes?|made)$/.test(
      items[it - 1]?.word ?? '',
    )
  )
    return { ...figure, subject: earlier.subject ?? figure.subject, owner: earlier.owner }
  // "said it was worth no more than $5. The judge put it at $6".
  if (
    items[at - 1]?.word === 'at' &&
    items[at - 2]?.word === 'it' &&
    /^(?:puts?|estimate[sd]?|reckon(?:s|ed))$/.test(items[at - 3]?.word ?? '') &&
    earlier.subject !== null
  )
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  // "was given a target of $5. RBC is at $6".
  const isTarget = figure.subject === 'share price' && /(?:target|estimate|forecast)$/.test(earlier.subject ?? '')
  if (figure.subject !== null && !isTarget && !levelVerbs.has(figure.subject)) return figure
  if (figure.subject !== null && (earlier.subject?.endsWith('ed') ?? true)) return figure
  // "The stock listed at $5, hit the lower circuit, and closed at $4".
  if (
    figure.subject !== null &&
    levelVerbs.has(figure.subject) &&
    items.slice(0, at).some(({ kind }) => kind === 'money') &&
    (figure.owner === null || earlier.owner === figure.owner)
  )
    return { ...figure, subject: earlier.subject, owner: earlier.owner }
  for (let verb = at - 1; verb > at - 6 && verb > 0; verb--)
    if (
      (/^(?:is|was|stays|stands)$/.test(items[verb]?.word ?? '') &&
        items[verb - 1]?.kind === 'organization' &&
        items[verb + 1]?.word === 'at') ||
      (((changeVerbs.has(items[verb]?.word ?? '') && !(verb === at - 1 && /^(?:has|have|had)$/.test(items[verb]?.word ?? ''))) ||
        /^(?:began|opened|started)$/.test(items[verb]?.word ?? '')) &&
        /^(?:it|they|that|this|those)$/.test(items[verb - 1]?.word ?? ''))
    )
      return {
        ...figure,
        subject: earlier.subject ?? figure.subject,
        owner: items[verb - 1]?.kind === 'word' ? earlier.owner : figure.owner,
      }
  return figure
}

/**
 * "A weak pound helps too. It recovered to $1.30", "Its shares fell. They were up 1% at $4", "PSTH dropped 18%. It closed at $20": of "it" and "they" before such a
 * verb the noun of the sentence before.
 */
export function behindPronoun(reading: Reading, items: readonly Item[], at: number, figure: Figure): Figure {
  if (figure.subject !== null && !levelVerbs.has(figure.subject)) return figure
  const pronoun = items.findIndex(({ word }, index) => index < 3 && index < at - 1 && /^(?:it|they)$/.test(word))
  let verb = pronoun + 1
  while (auxiliaries.has(items[verb]?.word ?? '') && !BEING.test(items[verb]?.word ?? '')) verb++
  if (pronoun < 0 || !(changeVerbs.has(items[verb]?.word ?? '') || levelVerbs.has(items[verb]?.word ?? ''))) return figure
  const here = reading.sentenceAt(items[0]?.start ?? 0)
  const earlier = here === 0 ? [] : reading.sentence(here - 1)
  const isMany = items[pronoun]?.word === 'they'
  const noun = earlier.findLastIndex(({ word }) =>
    isMany
      ? /^(?:shares|prices|bonds|notes|futures)$/.test(word)
      : pricedThings.has(word) || (!word.endsWith('s') && currencyNouns.has(word)),
  )
  const word = earlier[noun]
  if (word === undefined) return figure
  const owner =
    isMany || /^(?:stock|share|scrip)$/.test(word.word) ? (figure.owner ?? spokenOf(reading, 'company', items[0]?.start ?? 0)) : null
  return { ...figure, subject: reading.text.slice(word.start, word.end), owner }
}

const BEING = /^(?:is|was|are|were)$/

const isReportedNoun = (subject: string | null): boolean =>
  reportedNouns.has(
    subject
      ?.toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? '',
  ) && !/(?:shares?|stock)$/i.test(subject ?? '')

/** "$170 million", "£3m": more than a share costs. */
const isLarge = ({ text }: Reading, item: Item | undefined): boolean =>
  item !== undefined && /(?:[mb]illion|trillion|crore|\d\s?(?:mln|bln|m|bn|b))\b/i.test(text.slice(item.start, item.end))
