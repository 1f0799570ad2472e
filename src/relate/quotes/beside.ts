import { gestureVerbs } from '../../data/gesture-verbs.ts'
import { judgementVerbs } from '../../data/speech-verbs.ts'
import { personBehind, pronounOf } from '../pronoun/index.ts'
import type { Item, Reading } from '../reading.ts'
import { isHead, isModifier, isPlain, isPossessive } from '../roles/index.ts'
import type { Quoted } from './marks.ts'
import type { Scene } from './scene.ts'
import { isSpeechVerb, isSubject } from './words.ts'

/**
 * "Syd Vianello thinks that it should pay down debt. “Fix it or leave.”", "She shook her head. “No.”": whom the sentence before the quotation gives as speaking or thinking,
 * or making a gesture; `from` is where the paragraph begins, or the quotation before ends. Undefined when that sentence tells nothing of it.
 */
export function speakerOfSentenceBefore(scene: Scene, quoted: Quoted, from: number): number | null | undefined {
  const { reading } = scene
  const items = reading.sentence(reading.sentenceAt(Math.max(0, quoted.open - 2)))
  const first = items[0]
  if (first === undefined || first.start < from || first.start >= quoted.open || reading.text.slice(quoted.start, quoted.end).length < 8)
    return undefined
  const at = subjectOf(items)
  const subject = items[at]
  if (subject === undefined) return undefined
  const verb = items[verbAfter(items, at)]
  // "She asked what it was for. “For selling.”": the answer is another's.
  if (verb === undefined || /^(?:asked|asks|wondered|wonders|demanded|demands)$/.test(verb.word)) return undefined
  if (!(isSpeechVerb(verb) || judgementVerbs.has(verb.word) || gestureVerbs.has(verb.word) || DIFFERS.test(verb.word))) return undefined
  // "Smith was told", "Smith has been asked".
  if (/^(?:was|were|is|been|being)$/.test(items[verbAfter(items, at) - 1]?.word ?? '')) return undefined
  return subject.kind === 'person'
    ? reading.entityOf(subject.mention)
    : personBehind(reading, first.start, scene.quoted, pronounOf(subject.word))
}

const DIFFERS = /^(?:disagreed|disagrees|demurred|demurs|differed|differs|dissented|objected|objects|elaborated|obliged)$/

/** Whether one of the sentences between `from` and the quotation begins with somebody else than `speaker`. */
export function isAboutAnother({ reading }: Scene, quoted: Quoted, from: number, speaker: number): boolean {
  for (let index = reading.sentenceAt(Math.max(0, quoted.open - 2)); index >= 0; index--) {
    const items = reading.sentence(index)
    if ((items[0]?.start ?? 0) < from) return false
    const subject = items[subjectOf(items)]
    if (subject?.kind === 'person' && reading.entityOf(subject.mention) !== speaker) return true
  }
  return false
}

/** Index of the name or the pronoun that a sentence begins with, -1 without one. */
function subjectOf(items: readonly Item[]): number {
  let at = 0
  while (
    at < 8 &&
    (isHead(items[at]) ||
      isModifier(items[at]) ||
      OPENERS.test(items[at]?.word ?? '') ||
      items[at]?.kind === 'organization' ||
      isPossessive(items[at]) ||
      // "Save Our Shelves spokesman Dominic Hale", though it is not known for an organization.
      (items[at]?.kind === 'word' && items[at]?.capital && !SUBORDINATE.test(items[at]?.word ?? '')))
  )
    at++
  const item = items[at]
  if (item?.kind === 'person') return isSubject(items, at, 0) ? at : -1
  return at <= 1 && /^s?he$/.test(pronounOf(item?.word ?? '')) ? at : -1
}

const OPENERS = /^(?:but|and|the|mr|mrs|ms|dr|sen|rep|gov|sir|rev|prof|,|so|his|her|then|former|independent)$/

const SUBORDINATE =
  /^(?:when|if|as|after|before|while|although|though|because|since|until|once|like|unlike|he|she|it|they|we|i|you|in|on|at|for|from|with|by|to|of|a|an|this|that|these|those|there|one|some|many|most|all|what|who|why|how|where|yesterday|today|earlier|later|last|then|asked|told)$/

/** Index of the verb of a subject, past an apposition between commas and adverbs. */
function verbAfter(items: readonly Item[], subject: number): number {
  let at = subject + 1
  if (items[at]?.word === ',') {
    const end = items.findIndex(({ word }, index) => index > at && index < at + 16 && word === ',')
    at = end < 0 ? items.length : end + 1
  } else if (/^(?:of|at|from)$/.test(items[at]?.word ?? '')) {
    while (
      at < items.length &&
      (items[at]?.kind !== 'word' || items[at]?.capital || /^(?:of|at|from|the|in)$/.test(items[at]?.word ?? '')) &&
      items[at]?.kind !== 'mark'
    )
      at++
  }
  while (/^(?:had|has|also|then|later|once|only|just|would|\p{L}+ly)$/u.test(items[at]?.word ?? '')) at++
  return at
}

const KIN = /^(?:father|mother|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|friend|colleague|neighbor|neighbour)$/

/** "She turned the money down. “I told them my advice was free.”": the sentence before, in the same paragraph, speaks of one person; the quotation of "I" or "we". */
export function personOfSentenceBefore({ reading, quoted: all }: Scene, quoted: Quoted, lineStart: number): number | null {
  if (!/(?:^|[\s“"‘'])(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(reading.text.slice(quoted.start, quoted.end))) return null
  const sentence = reading.sentenceAt(quoted.open - 2)
  const items = reading.sentence(sentence)
  if ((items[0]?.start ?? 0) < lineStart) return null
  const people = new Set(items.flatMap(item => (item.kind === 'person' ? [reading.entityOf(item.mention)] : [])))
  const pronoun = items.find(({ word }) => word === 'he' || word === 'she')
  if (people.size > 1 || (people.size === 1) === (pronoun !== undefined)) return null
  if (people.size === 1 && !isOfHer(items)) return null
  // "Her daughter Robin is nine.", "a man stepped out": somebody else may speak.
  const at = items.findIndex(({ kind }) => kind === 'person')
  if (
    KIN.test(items[at - 1]?.word ?? '') ||
    items.some(({ word }, index) => /^an?$/.test(word) && items[index - 1]?.word !== 'of' && PERSON.test(items[index + 1]?.word ?? ''))
  )
    return null
  const [only] = people
  return only ?? personBehind(reading, items[0]?.start ?? 0, all, pronoun?.word)
}

/** Whether the one person named begins a clause or is who says it ("says Platt"); not "an uncle, Sione, got him a trial", "His boss, Berger, hired him". */
function isOfHer(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === 'person')
  const next = items[at + 1]?.word === ',' ? items[at + 2] : items[at + 1]
  if (isSpeechVerb(next) || items.slice(Math.max(0, at - 6), at).some(isSpeechVerb)) return true
  if (/^(?:his|her)$/.test(items[0]?.word ?? '')) return false
  let before = at - 1
  while (before >= 0 && (items[before]?.kind !== 'mark' || items[before]?.word === '-') && isTitle(items[before])) before--
  // "which, Oleksiuk allowed, “is why”".
  const isWedged = before === at - 1 && items[before]?.word === ',' && next?.kind === 'word' && items[at + 2]?.word === ','
  return before < 0 || (items[before]?.kind === 'mark' && before < at - 1) || items[before]?.word === ':' || isWedged
}

const isTitle = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind !== 'word' || item.capital || item.word === 'the' || isHead(item) || isModifier(item) || isPlain(item))

const PERSON = /^(?:man|woman|boy|girl|guy|fellow|lady|gentleman|stranger|voice|friend)$/

/** "“It’s daylight robbery.” Maggie Devlin, 71, shook her head": who the sentence after a quotation begins with, when the quotation opens its paragraph. */
export function personOfSentenceAfter(reading: Reading, all: readonly Quoted[], index: number, lineStart: number): number | null {
  const { text } = reading
  const quoted = all[index]
  if (quoted === undefined || !/[.?!…]$/.test(text.slice(quoted.start, quoted.end)) || text.slice(lineStart, quoted.open).trim() !== '')
    return null
  const rest = text.slice(quoted.close, quoted.close + FURTHEST)
  const words = WORDS_OF.exec(rest)
  const gap = words?.[0].length ?? rest.length - rest.trimStart().length
  // The paragraph after is about somebody else, unless it says that these were the words.
  if (words === null && rest.slice(0, gap).includes('\n')) return null
  const items = reading.items(quoted.close + gap, Math.min(all[index + 1]?.open ?? text.length, quoted.close + gap + FURTHEST))
  const [name, next] = items
  if (name?.kind !== 'person' || next === undefined) return null
  if (words !== null) return reading.entityOf(name.mention)
  const isAge = next.word === ',' && /^\d/.test(items[2]?.word ?? '')
  return isAge || gestureVerbs.has(next.word) || STANCE.test(next.word) ? reading.entityOf(name.mention) : null
}

const FURTHEST = 160
// "With those words Quiroga left", "The words are those of Ann Oke", "So says Ann Oke".
const WORDS_OF =
  /^\s+(?:With (?:these|those) words,? |Th(?:e|ose) (?:words|sentiments) (?:are|were) (?:those )?(?:of )|So (?:says?|said) |The speaker (?:is|was) )/
const STANCE = /^(?:looked|looks|sat|sits|stood|stands|is|was|has|had)$/
