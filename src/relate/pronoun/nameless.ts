import type { Item } from '../reading.ts'
import { isHead } from '../roles/index.ts'
import type { Gender } from './gender.ts'

const otherGender = (noun: Item | undefined): Gender => (/^(?:lady|woman|girl|bride|widow)$/.test(noun?.word ?? '') ? 'm' : 'f')
const SOMEBODY = /^(?:lady|woman|girl|bride|widow|man|boy|guy|bloke|groom|fellow|stranger|friend|neighbour|neighbor)$/
const DETERMINERS = new Set(['the', 'a', 'an', 'one', 'another', 'his', 'her', 'my', 'their'])
const OWNED = /^(?:the|an?|his|her|my|our|their|'s)$/
const WOMAN = /^(?:mother|wife|daughter|sister|mum|mom|aunt|grandmother)$/
export const KIN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|mum|mom|dad|uncle|aunt|grandmother|grandfather)$/

/** "his father rang up": kin without a name at the start of a clause. */
export function isNamelessKin(items: readonly Item[], at: number, gender: Gender | null): boolean {
  if (!DETERMINERS.has(items[at]?.word ?? '')) return false
  const kin = items[at + 1]?.word ?? ''
  return (
    // "I read it aloud to my wife."
    (at === 0 || items[at]?.word === 'my' || /^(?:,|and|but|then)$/.test(items[at - 1]?.word ?? '')) &&
    /^(?:his|her|my|their)$/.test(items[at]?.word ?? '') &&
    KIN.test(kin) &&
    (gender === null || WOMAN.test(kin) === (gender === 'f')) &&
    !items.slice(at + 2, at + 6).some(({ kind }) => kind === 'person')
  )
}

/** "a clerk wearing Mickey ears": but "a partner at Acme, Ann Oke" has a name. */
export function isNameless(items: readonly Item[], at: number, gender: Gender | null): boolean {
  const word = items[at]?.word ?? ''
  if (!DETERMINERS.has(word) && !items[at]?.capital) return false
  if (isNamelessKin(items, at, gender)) return true
  // "I paid nine hundred, and the lady next to me paid two."
  if (word === 'the' && (at === 0 || /^(?:,|and|but)$/.test(items[at - 1]?.word ?? '')))
    return (
      SOMEBODY.test(items[at + 1]?.word ?? '') &&
      gender !== otherGender(items[at + 1]) &&
      !items.slice(at + 2).some(({ kind }) => kind === 'person')
    )
  // "I asked Mother if she'd vote for him."
  const isKin = KIN.test(word) && items[at]?.capital && !OWNED.test(items[at - 1]?.word ?? '') && items[at + 1]?.kind !== 'person'
  if (isKin) return gender !== (WOMAN.test(word) ? 'm' : 'f')
  if (!/^(?:an?|one|another)$/.test(word)) return false
  const head = items.slice(at + 1, at + 4).findIndex(item => isHead(item) || SOMEBODY.test(item.word))
  // "a policeman" is not she.
  const noun = items[at + 1 + head]?.word ?? ''
  if ((noun.endsWith('woman') && gender === 'm') || (/[^o]man$/.test(noun) && gender === 'f')) return false
  return (
    head >= 0 &&
    items[at + head + 2]?.word !== "'s" &&
    !items.slice(at + 1, at + 13).some(({ kind }) => kind === 'person') &&
    !items.slice(0, at).some(({ kind }) => kind === 'person') &&
    (!/^(?:is|was|as|be|became|of|by|to|for|from)$/.test(items[at - 1]?.word ?? '') ||
      // "let the villa to a minister who gave his name as Smith. He".
      (items[at - 1]?.word === 'to' && items[at + head + 2]?.word === 'who'))
  )
}
