import { dealNouns, givenParticiples } from '../../../data/figure-clauses.ts'
import { amountOpeners } from '../../../data/figure-grammar.ts'
import { reportedNouns } from '../../../data/figure-words.ts'
import { organizationNouns } from '../../../data/role-words.ts'
import type { Item, Reading } from '../../reading.ts'
import { isNoun, pastEquivalent, phraseEnd } from '../phrase.ts'
import { spokenOf } from './spoken-of.ts'

/** "$5 million of long-term debt of Acme", "the $5 million gift from the Acme Foundation": the name after the noun after the amount. */
export function ofWhom(reading: Reading, items: readonly Item[], money: number): number | null {
  const next = pastEquivalent(items, money + 1)
  const first = /^(?:of|in|worth)$/.test(items[next]?.word ?? '') ? next + 1 : next
  // "$5 million of Corinth debt".
  if (first > next && items[first]?.kind === 'organization' && isNoun(items[first + 1]))
    return reading.entityOf(items[first]?.mention ?? -1)
  // "an unsolicited offer of $55 a share from Hilton".
  const from = /^(?:a|an|per)$/.test(items[next]?.word ?? '') ? next + 2 : next
  const bidder = items[from + 1]?.word === 'the' ? items[from + 2] : items[from + 1]
  const offers = items.slice(Math.max(0, money - 5), money).some(({ word }) => /^(?:bid|offer|proposal|approach)$/.test(word))
  if (offers && /^(?:from|by)$/.test(items[from]?.word ?? '') && bidder?.kind === 'organization') return reading.entityOf(bidder.mention)
  const end = phraseEnd(items, first)
  if (end === first) return null
  const preposition = items[end]?.word ?? ''
  const isGift = /^(?:gift|donation|bequest|grant|pledge|contribution)s?$/.test(items[end - 1]?.word ?? '')
  const isBid = /^(?:bid|offer|proposal|approach)$/.test(items[end - 1]?.word ?? '')
  if (!(preposition === 'of' ? first > next : (preposition === 'from' && (isGift || isBid)) || (preposition === 'by' && isBid))) return null
  const name = items[end + 1]?.word === 'the' ? items[end + 2] : items[end + 1]
  return name?.kind === 'organization' || name?.kind === 'person' ? reading.entityOf(name.mention) : null
}

/** "Pinecone, a payroll firm in Shoreditch with $5", "supplied by Miru under a $5 contract": the name that the phrase before the amount hangs on. */
export function heldBy(reading: Reading, items: readonly Item[], at: number): number | null {
  let index = at - 1
  while (amountOpeners.has(items[index]?.word ?? '')) index--
  const word = items[index]?.word
  // "The stake held by Acme is worth".
  const held = items.findIndex(
    (item, place) => place > at - 7 && place < at && item.word === 'by' && /^(?:held|owned)$/.test(items[place - 1]?.word ?? ''),
  )
  const owner = items[held + 1]?.word === 'the' ? items[held + 2] : items[held + 1]
  if (held > 0 && items[at]?.word === 'worth' && owner?.kind === 'organization') return reading.entityOf(owner.mention)
  if (word === 'under') {
    const by = items.findLastIndex((item, place) => place < index && place > index - 6 && item.word === 'by')
    const maker = by < 0 ? undefined : items[by + 1]?.word === 'the' ? items[by + 2] : items[by + 1]
    return maker?.kind === 'organization' ? reading.entityOf(maker.mention) : null
  }
  if (word !== 'with') return null
  for (let before = index - 1; before > index - 8 && before > 0; before--) {
    const item = items[before]
    if (item?.word === ',') {
      const [name, next] = [items[before - 1], items[before + 1]]
      return name?.kind === 'organization' && /^(?:a|an|the|now|one)$/.test(next?.word ?? '') ? reading.entityOf(name.mention) : null
    }
    if (item?.kind !== 'word' && item?.kind !== 'place') return null
    if (!isNoun(item) && !/^(?:a|an|the|in|of|based)$/.test(item.word) && item.kind === 'word') return null
  }
  return null
}

/** "a $1 million purse put up by Acme", "$2 million went to Acme". */
export function givenBy(reading: Reading, items: readonly Item[], money: number): number | null {
  if (/^(?:went|goes|go)$/.test(items[money + 1]?.word ?? '') && items[money + 2]?.word === 'to') {
    const taker = items[money + 3]?.word === 'the' ? items[money + 4] : items[money + 3]
    if (taker?.kind === 'organization') return reading.entityOf(taker.mention)
  }
  for (let index = money + 1; index < Math.min(items.length, money + 8); index++) {
    if (items[index]?.word !== 'by') continue
    const verb = items[index - 1]?.word === 'up' ? (items[index - 2]?.word ?? '') : (items[index - 1]?.word ?? '')
    const next = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1]
    if (!givenParticiples.has(verb)) return null
    return next?.kind === 'organization'
      ? reading.entityOf(next.mention)
      : items[index + 1]?.word === 'the' && organizationNouns.has(next?.word ?? '')
        ? spokenOf(reading, next?.word ?? '', next?.start ?? 0)
        : null
  }
  return null
}

/** "revenue at Acme rose", "the value of Acme", "investment by Acme": but not "raised by Acme", "an auction, run by Acme". */
export function named(reading: Reading, items: readonly Item[], at: number, money: number, byVerb: boolean): number | null {
  for (let index = at + 1; index < money && index < at + 8; index++) {
    const word = items[index]?.word ?? ''
    if (!/^(?:at|of|for|by)$/.test(word)) continue
    // "two machines for Acme, worth $5": who buys is not whose they are.
    if (
      word === 'for' &&
      !reportedNouns.has(items[index - 1]?.word ?? '') &&
      !/^(?:price|target|estimate|objective|forecast)$/.test(items[index - 1]?.word ?? '')
    )
      continue
    // "took its share of Plum to 85 percent for $5", "sold at Christie's for $5": what is bought, and where.
    if ((word === 'of' || word === 'at') && byVerb) continue
    // "the acquisition of Plum by Acme".
    if (word === 'of' && dealNouns.has(items[index - 1]?.word ?? '')) continue
    // "the stake held by Acme".
    if (
      word === 'by' &&
      /(?:ed|run|led|held|sold|made|put|cut)$/.test(items[index - 1]?.word ?? '') &&
      !/^(?:held|owned)$/.test(items[index - 1]?.word ?? '')
    )
      continue
    const next = items[index + 1]?.word === 'the' ? items[index + 2] : items[index + 1]
    if (next?.kind === 'organization') return reading.entityOf(next.mention)
  }
  return null
}
