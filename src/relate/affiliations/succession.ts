import type { Affiliation } from '../../types.ts'
import type { Item } from '../reading.ts'
import { type RolePhrase, roleFrom } from '../roles/index.ts'
import { type AffiliationRule, statement } from './statement.ts'

const VERBS = /^(?:succeeds?|succeeded|succeeding|replaces?|replaced|replacing)$/

const DISMISSES = /^(?:dismiss(?:ed|es)|sacked|sacks|fired|fires|ousted|ousts|removed|removes|deposed)$/

/** One takes another's role: the name after the verb had it, the one before has it. */
export const succession: AffiliationRule = {
  name: 'in place of another',
  examples: [
    '[Ann Oke], who succeeded [Bo Lind] as head of {Ardmore} in 2013, left. → Ann Oke | head | Ardmore; Bo Lind | former head | Ardmore',
    '[Ann Oke] will replace Mr [Bo Lind], 60, as chairman. → Ann Oke | chairman | nothing; Bo Lind | former chairman | nothing',
    '[Ann Oke] replaced [Bo Lind] on Monday. → nothing',
    '[Ann Oke] dismissed [Bo Lind] as army chief. → Bo Lind | former army chief | nothing',
    '[Ann Oke], who’s replaced [Bo Lind] as mediator of the {Plum}, left. → Ann Oke | mediator | Plum; Bo Lind | former mediator | Plum',
    '[Ann Oke] was named chairman of {Ardmore}, succeeding [Bo Lind]. → Ann Oke | chairman | Ardmore; Bo Lind | former chairman | Ardmore',
  ],
  find(reading, items, at) {
    let verb = at - 1
    while (/^(?:mr|mrs|ms|dr|sir|dame|lord)$/.test(items[verb]?.word ?? '')) verb--
    const word = items[verb]?.word ?? ''
    if (!VERBS.test(word) && !DISMISSES.test(word)) return []
    const as = items.findIndex((item, index) => index > at && index < at + 8 && item.word === 'as')
    const phrase = as < 0 ? null : roleFrom(items, as + 1)
    if (phrase === null) {
      const taken = as < 0 && /^(?:succeeding|replacing)$/.test(word) ? roleTaken(items, verb) : null
      const found = taken === null ? null : statement(reading, items, at, { ...taken, former: true })
      return found === null ? [] : [found]
    }
    const subject = DISMISSES.test(word) ? -1 : subjectBefore(items, verb)
    const found: (Affiliation | null)[] = [statement(reading, items, at, { ...phrase, former: true })]
    if (subject >= 0) found.unshift(statement(reading, items, subject, phrase))
    return found.filter(each => each !== null)
  },
}

/** "was named chairman of Ardmore, succeeding Bo Lind": the role that ends before the comma. */
function roleTaken(items: readonly Item[], verb: number): RolePhrase | null {
  if (items[verb - 1]?.word !== ',') return null
  for (let from = Math.max(0, verb - 12); from < verb - 1; from++) {
    const phrase = APPOINTED.test(items[from - 1]?.word ?? '') ? roleFrom(items, from) : null
    if (phrase !== null && phrase.to === verb - 1) return phrase
  }
  return null
}

const APPOINTED = /^(?:named|appointed|elected|as|become|became|becomes|chosen|to)$/

/** The person right before the verb, past "who", "will", and what stands between commas. */
function subjectBefore(items: readonly Item[], verb: number): number {
  let at = verb - 1
  while (at >= 0 && /^(?:who|'s|will|would|has|had|is|to|,|recently|then|later|formally|also|\d{2})$/.test(items[at]?.word ?? '')) at--
  return items[at]?.kind === 'person' ? at : -1
}
