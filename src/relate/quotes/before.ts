import { titledThings, writtenWorks } from '../../data/titled-things.ts'
import type { Item, Reading } from '../reading.ts'
import { isHead, isModifier } from '../roles/index.ts'
import type { Quoted } from './marks.ts'
import type { Scene } from './scene.ts'
import { speakerIn } from './subject.ts'
import { isJudgement, isPassive, senseOf } from './verb.ts'
import { isSpeechVerb, isSubject, lastEnd, MOST_CHARACTERS } from './words.ts'

const MOST_ITEMS = 40

/**
 * The speaker that stands before a quotation in its sentence: "Ripley said: …", "Ripley called it …", "Ripley: …"; null when somebody without a name speaks,
 * undefined when nobody does.
 */
export function speakerBefore(scene: Scene, quoted: Quoted, from: number): number | null | undefined {
  const { reading } = scene
  const all = reading.items(Math.max(from, quoted.open - MOST_CHARACTERS), quoted.open)
  // "Angelides noted that acts of God are exempt; “these were acts of men.”"
  const items = all.at(-1)?.word === ';' ? all.slice(0, -1) : all
  const ended = lastEnd(items)
  // The sentence begins further back than is read here.
  if (items.length === 0 || (ended < 0 && quoted.open - MOST_CHARACTERS > from)) return undefined
  const first = ended + 1
  const last = items.at(-1)
  const before = items.at(-2)
  // "a placard reading, “Go Home”".
  if (
    isTitled(reading, quoted, (last?.word === ',' ? before : last)?.word ?? '') ||
    (last?.word === 'of' && titledThings.has(before?.word ?? ''))
  )
    return null
  // "[SOT RIQUELME] “God has a sense of parking.”"
  if (last?.word === ']' && before?.kind === 'person') return reading.entityOf(before.mention)
  // "a reply from Rep. Anita Cruz (D-Calif.): “Mine bites.”"
  const author = last?.word === ':' ? authorBefore(items, first) : undefined
  if (author !== undefined) return reading.entityOf(author.mention)
  if (last?.word === ':' && before?.kind === 'person' && items.length - first <= 3) return reading.entityOf(before.mention)
  const listed = items[first]
  // "Marguerite Lau, Nomura, Hong Kong: “…”".
  if (last?.word === ':' && listed?.kind === 'person' && items.length - first <= 9 && !items.slice(first).some(isSpeechVerb))
    return items.slice(first).some(({ word }) => NOT_SPOKEN.test(word)) ? null : reading.entityOf(listed.mention)
  // "LUSTIG: Thabo Mbeki stood beside him and said, “…”": a label speaks of others.
  const isLabel = listed?.kind === 'person' && items[first + 1]?.word === ':' && first + 2 < items.length
  const start = isLabel ? first + 2 : first
  for (let verb = items.length - 1; verb >= start && verb > items.length - MOST_ITEMS; verb--) {
    const word = items[verb]?.word ?? ''
    if (word === 'according' && items[verb + 1]?.word === 'to') return speakerIn(scene, items, verb + 2, items.length)
    if (isJudgement(items, verb, start) && last?.word !== ':') return speakerOf(scene, items, start, verb)
    // "was described by Ann Oke as “a skip with a slat”".
    if (isSpeechVerb(items[verb]) && isPassive(items, verb) && items[verb + 1]?.word === 'by' && word !== 'quoted')
      return speakerIn(scene, items, verb + 2, Math.min(verb + 14, items.length))
    const sense = senseOf(items, verb, start)
    if (sense === 'other') continue
    // "“He announced it,” says the sheikh, “on a Thursday.”", "“…” and said “…”": the words belong to what is quoted before them.
    const follows = from > 0 && /^["”'’»“]/.test(reading.text.charAt(from - 1))
    if (follows && items.slice(first, verb).every(({ word: each }) => LINKING.test(each))) return undefined
    if (sense === 'nobody') return null
    const quoting = quotedBy(items, verb, last)
    if (quoting !== undefined) return reading.entityOf(quoting.mention)
    // "Results, says Craig Poundmaker, were “good”.", "No, said Kirlin Securities: “…”"
    const isInverted = (items[verb - 1]?.word === ',' || verb === start) && INVERTED.test(word)
    const inverted = isInverted && namedNext(items, verb + 1) ? speakerIn(scene, items, verb + 1, verb + 8) : null
    if (inverted !== null) return inverted
    // "The Salt Barge is small and, said one judge, “cosy”": who speaks stands after the verb, with or without a name.
    const closing =
      isInverted && verb > start && NAMELESS_AFTER.test(items[verb + 1]?.word ?? '') && items.slice(verb + 2, verb + 5).some(isHead)
        ? commaNear(items, verb + 2)
        : -1
    // "MALHOTRA: When we went public I said, “Judge us.”"
    if (items[verb - 1]?.word === 'i' && items[0]?.kind === 'person' && items[1]?.word === ':') return reading.entityOf(items[0].mention)
    return closing > 0 ? speakerIn(scene, items, verb + 1, closing) : speakerOf(scene, items, start, verb)
  }
  return last?.word === ':' && /^\p{Lu}/u.test(reading.text.slice(quoted.start, quoted.start + 2))
    ? subjectBefore(scene, items, start)
    : undefined
}

/** "a note titled “Thank You”", "her memoir, “Strings”": a name, not words that somebody said. */
const isTitled = ({ text }: Reading, { start, end }: Quoted, word: string): boolean =>
  titledThings.has(word) || (writtenWorks.has(word) && text.slice(start, end).split(/\s+/).length <= LONGEST_TITLE)

const LONGEST_TITLE = 4

/** "a reply from Rep. Anita Cruz (D-Calif.):", "this from Ann Oke:": the name before the colon. */
function authorBefore(items: readonly Item[], first: number): Item | undefined {
  let at = items.length - 2
  if (items[at]?.word === ')') at = items.findLastIndex(({ word }, index) => index < at && word === '(') - 1
  const name = items[at]
  let from = at - 1
  while (from > first && items[from]?.capital && items[from]?.kind === 'word') from--
  const isFrom =
    items[from]?.word === 'from' &&
    /^(?:reply|replies|message|statement|note|letter|text|tweet|response|word|this|comment|e-mail|email|post|line|answer)$/.test(
      items[from - 1]?.word ?? '',
    )
  return name?.kind === 'person' && isFrom ? name : undefined
}

/** Who does what the verb says: of a relative clause its antecedent, of a clause after "while" the name that follows, else the subject of the sentence. */
function speakerOf(scene: Scene, items: readonly Item[], start: number, verb: number): number | null {
  const antecedent = antecedentOf(items, start, verb)
  if (antecedent !== undefined) return scene.reading.entityOf(antecedent.mention)
  return speakerIn(scene, items, clauseStart(items, start, verb), verb)
}

// What may stand between a name and "who": "Bo Lind of Acme, the former chairman, who said".
const BETWEEN = /^(?:of|at|from|for|in|the|a|an|,|former|and)$/

/** "the American Bar Association, which found her “qualified”", "Bo Lind of Acme, who called it": the name that "who" or "which" right before the verb points to. */
function antecedentOf(items: readonly Item[], start: number, verb: number): Item | undefined {
  let relative = verb - 1
  while (relative > start && ADVERBIAL.test(items[relative]?.word ?? '')) relative--
  const word = items[relative]?.word
  if (word !== 'who' && word !== 'which') return undefined
  const near = items[relative - 1]?.word === ',' ? items[relative - 2] : items[relative - 1]
  if (word === 'which') return near?.kind === 'organization' ? near : undefined
  for (let at = relative - 1; at >= start; at--) {
    const item = items[at]
    if (item?.kind === 'person') return item
    if (item?.kind === 'word' && !BETWEEN.test(item.word) && !isHead(item) && !isModifier(item) && !item.capital) return undefined
  }
  return undefined
}

const LINKING = /^(?:,|and|but|then|before|also|later)$/
const ADVERBIAL = /^(?:\p{L}+ly|had|has|have|then|later|also|once|always|often|never|ever|even|just|still)$/u

/** "Brzeski described it as front-loading, while Sambucini-Ward quipped that": where the clause of the verb begins. */
function clauseStart(items: readonly Item[], start: number, verb: number): number {
  for (let at = verb - 2; at > start; at--) {
    if (!/^(?:while|whereas|but)$/.test(items[at]?.word ?? '')) continue
    let name = at + 1
    while (name < verb && (isHead(items[name]) || isModifier(items[name]) || items[name]?.word === 'the')) name++
    if (items[name]?.kind === 'person' || items[name]?.kind === 'organization') return at + 1
  }
  return start
}

/** "One quotes a lawyer, Sandler Pogue: “…”", "The paper quoted Ann Oke as saying “…”": who is quoted. */
function quotedBy(items: readonly Item[], verb: number, last: Item | undefined): Item | undefined {
  const word = items[verb]?.word ?? ''
  const quotes = /^quot(?:es|ed|ing)$/
  const at =
    quotes.test(word) && last?.word === ':'
      ? verb
      : word === 'saying'
        ? items.findLastIndex((item, index) => index < verb && quotes.test(item.word))
        : -1
  if (at < 0 || /^(?:was|were|is|been|be)$/.test(items[at - 1]?.word ?? '')) return undefined
  return items.find((item, index) => index > at && item.kind === 'person')
}

const INVERTED = /^(?:said|says|added|adds|wrote|writes|recalled|recalls|joked|suggested|explained|insisted|observed|remarked)$/
const NAMELESS_AFTER = /^(?:one|a|an|another|the|some|his|her|my|their)$/

function commaNear(items: readonly Item[], from: number): number {
  const comma = items.slice(from, from + 5).findIndex(({ word }) => word === ',')
  return comma < 0 ? -1 : from + comma
}

const NOT_SPOKEN =
  /^(?:slogan|sign|banner|placard|motto|headline|poster|clue|label|notice|ad|caption|title|entry|line|sentence|question|word|words|name|names|nickname|term|phrase|list)$/

/** "Stansfield Turner, who held the office, had a shorter answer: “He is out.”": the person that a sentence with a colon is about. */
function subjectBefore({ reading }: Scene, items: readonly Item[], start: number): number | null | undefined {
  if (items.slice(start).some(({ word }) => NOT_SPOKEN.test(word))) return null
  const at = items.findIndex(({ kind }, index) => index >= start && kind === 'person')
  const name = items[at]
  return name !== undefined && isSubject(items, at, start) ? reading.entityOf(name.mention) : undefined
}

/** A name set off: ", says Licensing Manager Craig Poundmaker, ", ", says Stella Wojtowicz of Local 381, ", ", said Kirlin Securities: ". */
function namedNext(items: readonly Item[], at: number): boolean {
  const found = items.slice(at, at + 6).findIndex(({ kind }) => kind === 'person' || kind === 'organization')
  if (found < 0) return false
  const name = at + found
  const isOfBody =
    items[name]?.kind === 'person' && /^(?:of|at|from)$/.test(items[name + 1]?.word ?? '') && items[name + 2]?.kind === 'organization'
  return /^[,:]$/.test(items[isOfBody ? name + 3 : name + 1]?.word ?? '')
}
