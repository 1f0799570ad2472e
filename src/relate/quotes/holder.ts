import { firstAtOrAfter, type Item, isWithin } from '../reading.ts'
import type { Scene } from './scene.ts'
import { isSpeechVerb, isSubject } from './words.ts'

/** "the minister": the person last named before that holds such a role; null when there is none. */
export function holderOf({ affiliations, open }: Scene, head: string): number | null {
  // Further back somebody else has become the minister.
  let last = firstAtOrAfter(affiliations.length, index => affiliations[index]?.start ?? 0, open) - 1
  for (const furthest = last - MOST_STATEMENTS; last >= 0 && last > furthest; last--) {
    const words = affiliations[last]?.role.toLowerCase().split(/[^\p{L}]+/u)
    if (words?.includes(head)) return affiliations[last]?.person ?? null
  }
  return null
}

const MOST_STATEMENTS = 200

/** "the vet said": the only person named in the two sentences before, when nobody is called that. */
export function onlyPersonBefore({ reading, open, quoted }: Scene): number | null {
  const here = reading.sentenceAt(open)
  const people = new Set<number | null>()
  for (let index = Math.max(0, here - 2); index <= here; index++)
    for (const item of reading.sentence(index))
      if (item.kind === 'person' && item.end <= open && !isWithin(quoted, item)) people.add(reading.entityOf(item.mention))
  const [only] = people
  return people.size === 1 ? (only ?? null) : null
}

/** "the Dane said", "the striker said": a word for the person whom the sentence before begins with. */
export const isEpithet = ({ kind, word, capital }: Item): boolean =>
  (kind === 'word' || kind === 'place') && (/-year-old$/.test(word) || (capital ? DEMONYM.test(word) : EPITHET.test(word)))

const DEMONYM =
  /^(?:dane|swede|finn|pole|turk|scot|scotsman|englishman|frenchman|dutchman|irishman|welshman|spaniard|briton|serb|croat|greek|czech|slovak|\p{L}+(?:ian|ican|rean|ese))$/u
const EPITHET =
  /^(?:republican|democrat|conservative|socialist|senator|congressman|congresswoman|lawmaker|striker|midfielder|defender|goalkeeper|winger|forward|batsman|batter|bowler|pitcher|quarterback|skipper|veteran|youngster|teenager|champion|fullback|lock|flanker|sprinter|cyclist|boxer|golfer|jockey|runner|swimmer|driver|opener|widow|widower|grandmother|grandfather|pensioner|retiree)$/

/** "Crane said the defendant, Potter, had shown no remorse. “You laughed,” the judge told Potter": who has just been speaking in the same paragraph. */
export function statingPerson(scene: Scene): number | null {
  const { reading, open } = scene
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const at = items.findIndex(({ kind }) => kind === 'person')
  const isHere = !reading.text.slice(items[0]?.start ?? 0, open).includes('\n\n')
  return isHere && isSpeechVerb(items[at + 1]) ? leadingPerson(scene) : null
}

export function leadingPerson({ reading, open, quoted }: Scene): number | null {
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const at = items.findIndex(item => item.kind === 'person' && item.end <= open && !isWithin(quoted, item))
  const name = items[at]
  return name !== undefined && at <= 3 && isSubject(items, at, 0) ? reading.entityOf(name.mention) : null
}

/** "the 36-year-old", "the Oregon Republican" right after the verb or before it: the person named first in the sentence before, or the only one so far. */
export function epithetHolder(scene: Scene, items: readonly Item[], from: number, to: number): number | null {
  if (items[from]?.word !== 'the') return null
  const at = items.findIndex((item, index) => index > from && index < Math.min(to, from + 4) && isDescribed(item))
  if (at < 0 || (at + 1 < to && !/^[,]$/.test(items[at + 1]?.word ?? ''))) return null
  return leadingPerson(scene) ?? onlyPersonSoFar(scene)
}

const isDescribed = ({ kind, word, capital }: Item): boolean =>
  kind === 'word' && (/-year-old$/.test(word) || (capital ? /^(?:republican|democrat|conservative|socialist)$/ : EPITHET).test(word))

function onlyPersonSoFar({ reading, open }: Scene): number | null {
  const { mentions } = reading.linked
  let only: number | null = null
  for (const [index, mention] of mentions.entries()) {
    if (mention.start >= open) break
    const entity = mention.kind === 'person' ? reading.entityOf(index) : null
    if (entity === null || entity === only) continue
    if (only !== null) return null
    only = entity
  }
  return only
}
