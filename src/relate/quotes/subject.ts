import { organizationNouns } from '../../data/role-words.ts'
import { typeOf } from '../../link/index.ts'
import { isInBrackets, organizationBehind } from '../anaphora.ts'
import { leadingOrganization } from '../employer.ts'
import { personBehind, pronounOf } from '../pronoun/index.ts'
import type { Item, Reading } from '../reading.ts'
import { isHead, isModifier, isPossessive } from '../roles/index.ts'
import { isHonorific } from '../roles/words.ts'
import { definiteHolder, holderOf, isEpithet, kinHolder, leadingPerson, onlyPersonBefore, statingPerson } from './holder.ts'
import type { Scene } from './scene.ts'
import { isSpeechVerb, isSubject } from './words.ts'

const OPENERS = new Set(['but', 'and', 'the', 'as', 'while', 'when', 'for', ',', 'so', 'because', 'in', 'that'])

/**
 * Who speaks among items `[from, to)`, which stand between the quotation and its verb or the verb and the end of the clause: a named person, "he" or "she",
 * "the minister", an organization that speaks itself or by a nameless spokesman. Null when it is somebody without a name.
 */
export function speakerIn(scene: Scene, items: readonly Item[], from: number, to: number): number | null {
  const { reading, quoted, open } = scene
  // "And RJR, one said".
  if (to > from && isSpeechVerb(items[to]) && NAMELESS.test(items[to - 1]?.word ?? '')) return null
  // "what one director called".
  if (to > from + 1 && isSpeechVerb(items[to]) && isHead(items[to - 1]) && NAMELESS_HEAD.test(items[to - 2]?.word ?? '')) return null
  const nearest = pronounBefore(items, from, to)
  if (nearest !== undefined && REPLIES.test(items[to]?.word ?? '')) {
    const asked = askedBefore(scene)
    if (asked !== undefined) return asked
  }
  // "pulled up the council for what it called": the organization of the sentence.
  if (isSpeechVerb(items[to]) && items[to - 1]?.word === 'it' && to - 1 >= from) return spokenOf(reading, items, from, to - 1)
  if (nearest !== undefined) return personBehind(reading, Math.min(open, nearest.start), quoted, pronounOf(nearest.word))
  // "all I kept saying".
  if (to > from && isSpeechVerb(items[to]) && /^(?:i|we|they|you)$/.test(subjectPronoun(items, from, to)?.word ?? '')) return null
  const beside = besideVerb(items, from, to) ?? saidOf(items, from, to)
  if (beside !== undefined) return reading.entityOf(beside.mention)
  // "murmured a board member, one of a row of Ann Ziff and others": a name further on is not hers.
  const isNameless = /^(?:an?|one|another)$/.test(items[from]?.word ?? '') && !isSpeechVerb(items[to])
  for (let at = from; at < (isNameless ? Math.min(to, from + 11) : to); at++) {
    const item = items[at]
    if (item === undefined) break
    if (item.word === 'whose') {
      // "said the man, whose name was Bertil".
      const named = items[at + 1]?.word === 'name' ? items[at + 3] : undefined
      if (named?.kind === 'person') return reading.entityOf(named.mention)
      break
    }
    // "The Belgian, who replaced Tom Sykes, said": whom the clause names does not speak.
    if (
      item.word === 'who' &&
      at > from + 1 &&
      items[at - 1]?.word === ',' &&
      items[to - 1]?.word === ',' &&
      to - 1 > at &&
      isSpeechVerb(items[to])
    )
      return speakerIn(scene, [...items.slice(0, at - 1), ...items.slice(to)], from, at - 1)
    if (item.kind === 'person' && isSubject(items, at, from)) return reading.entityOf(item.mention)
    if (item.word === 'who' && at > from + 1 && items[at - 1]?.word !== ',') return null
  }
  const kin = kinHolder(scene, items, from, to)
  if (kin !== null) return kin
  const definite = definiteHolder(scene, items, from, to)
  if (definite !== undefined) return definite
  for (let at = from; at < to; at++) {
    const item = items[at]
    if (item === undefined) break
    if (/^s?he$/.test(pronounOf(item.word))) return personBehind(reading, Math.min(open, item.start), quoted, pronounOf(item.word))
    if (item.kind === 'organization') return speaks(items, at, from, to) ? reading.entityOf(item.mention) : null
    if (item.word === 'it' && at <= from + 1) return spokenOf(reading, items, from, at)
    if (items[at - 1]?.word === 'the' && isHead(item) && !isPossessive(items[at + 1]) && items[at + 1]?.kind !== 'organization')
      return (
        holderOf(scene, item.word) ??
        (!item.word.startsWith('spokes') && !item.capital && (isSpeechVerb(items[at + 1]) || isSpeechVerb(items[at - 2]))
          ? (onlyPersonBefore(scene) ?? statingPerson(scene))
          : null)
      )
    if (items[pastAge(items, at - 1)]?.word === 'the' && at === to - 1 && isSpeechVerb(items[to]) && isEpithet(item))
      return leadingPerson(scene)
    if (
      /^(?:person|people|persons|sources?|officials?|anybody|somebody|someone)$/.test(item.word) &&
      items[at + 1]?.kind !== 'organization'
    )
      return null
    if (organizationNouns.has(item.word) && items[at - 1]?.word === 'the' && !isPossessive(items[at + 1]) && !isHead(items[at + 1]))
      return bodyNamed(scene, item.word, item.start)
    if (item.kind === 'word' && !item.capital && !OPENERS.has(item.word) && at > from + 6) return null
  }
  return null
}

/** Before "22-year-old": of "the 22-year-old Belgian" the article. */
function pastAge(items: readonly Item[], at: number): number {
  let index = at
  while (index > at - 5 && /^(?:\d{1,2}|year|old|-|\d{1,2}-year-old|year-old)$/.test(items[index]?.word ?? '')) index--
  return index
}

/** "the company said", "a spokesman for the ministry": a ministry, a court or a university is no organization whose name does not tell. */
function bodyNamed({ reading, quoted }: Scene, noun: string, offset: number): number | null {
  const isSide = /^(?:team|club|side)$/.test(noun)
  const entity = organizationBehind(reading, noun, offset, isSide, quoted)
  if (entity === null || (isSide && isRival(reading, entity, offset))) return null
  const allowed = organizationNouns.get(noun) ?? []
  const name = reading.linked.entities[entity]?.name ?? ''
  const isTold = allowed.length === 0 || /company|sports|bank|charity/.test(allowed.join(' ')) || typeOf(name) !== null
  return isTold || name.toLowerCase().includes(noun) ? entity : null
}

/** "The Lynx open against Seattle": last named as somebody's opponent. */
function isRival({ linked, text }: Reading, entity: number, offset: number): boolean {
  const mentions = linked.entities[entity]?.mentions.map(index => linked.mentions[index]?.start ?? 0) ?? []
  const last = mentions.findLast(start => start < offset) ?? 0
  return /(?:against|over|beat|to|at|with|by) (?:the )?$/.test(text.slice(Math.max(0, last - 14), last))
}

/** "it said": the organization named before in the sentence, or that the sentence before begins with; a sign or a card has no name. */
function spokenOf(reading: Reading, items: readonly Item[], from: number, at: number): number | null {
  const [item, verb] = [items[at], items[at + 1]?.word ?? '']
  if (item === undefined || /^(?:reads?|begins?|began|says|went|goes|ran|runs)$/.test(verb)) return null
  const named = items
    .slice(from, at)
    .find((each, index, all) => each.kind === 'organization' && !isInBrackets(reading, each) && !isPossessive(all[index + 1]))
  if (named !== undefined) return reading.entityOf(named.mention)
  const here = reading.sentenceAt(item.start)
  return here > 0 ? (leadingOrganization(reading, here - 1) ?? apposedOrganization(reading, here - 1)) : null
}

/** "The insurer, Northern Mutual, says": the sentence begins with what the organization is. */
function apposedOrganization(reading: Reading, sentence: number): number | null {
  const items = reading.sentence(sentence)
  const at = items.findIndex(({ kind }) => kind === 'organization')
  const isApposed = at >= 3 && at <= 5 && items[0]?.word === 'the' && items[at - 1]?.word === ',' && items[at + 1]?.word === ','
  return isApposed && items.slice(1, at - 1).every(({ kind, word }) => kind === 'word' && !/^(?:of|for|in)$/.test(word))
    ? reading.entityOf(items[at]?.mention ?? -1)
    : null
}

const REPLIES = /^(?:replied|replies|answered|answers|responded|responds)$/

/** "The judge asked the prosecutor which line had offended. “The second,” he replied": who was asked, null when without a name; undefined when nobody was. */
function askedBefore({ reading, open }: Scene): number | null | undefined {
  const items = reading.sentence(reading.sentenceAt(Math.max(0, open - 2)))
  const verb = items.findIndex(({ word, end }, index) => index > 0 && end <= open && /^(?:asked|asks)$/.test(word))
  if (verb < 0 || /^(?:was|were|is|when|been|being)$/.test(items[verb - 1]?.word ?? '')) return undefined
  const next = items[verb + 1]
  if (next?.kind === 'person') return reading.entityOf(next.mention)
  return /^(?:the|a|an|his|her|their)$/.test(next?.word ?? '') && isHead(items[verb + 2]) && items[verb + 3]?.kind !== 'person'
    ? null
    : undefined
}

/** "her father, David, was a janitor and her mother, Keziah, told her": the name right before the verb, beside a noun or after "and". */
function besideVerb(items: readonly Item[], from: number, to: number): Item | undefined {
  if (!isSpeechVerb(items[to])) return undefined
  const name = items[to - 1]?.word === ',' ? to - 2 : to - 1
  if (name <= from || items[name]?.kind !== 'person') return undefined
  const [before, earlier] = [items[name - 1]?.word ?? '', items[name - 2]]
  // "Asked about Oduro, Renzi snapped": but "Renzi, Oduro said, had snapped".
  const isOpened = before === ',' && items[name - 2]?.kind !== 'mark' && OPENING.test(items[from]?.word ?? '')
  const isApposed = before === ',' && name < to - 1 && (isHead(earlier) || KIN.test(earlier?.word ?? ''))
  const isJoined = /^(?:and|but|while|as|like|because|when|where|what|how|if|which|before)$/.test(before) && earlier?.kind === 'word'
  return isApposed || isJoined || isOpened ? items[name] : undefined
}

/** "Ms Adeyemi said that ward manager Lorna Pike had called her": whose deed the clause after "that" tells. */
function saidOf(items: readonly Item[], from: number, to: number): Item | undefined {
  if (!isSpeechVerb(items[to])) return undefined
  let name = to - 1
  while (name > from && AUXILIARY.test(items[name]?.word ?? '')) name--
  if (items[name]?.kind !== 'person') return undefined
  let that = name - 1
  while (that > from && (isHead(items[that]) || isModifier(items[that]) || isHonorific(items[that]) || items[that]?.word === 'the')) that--
  return items[that]?.word === 'that' && isSpeechVerb(items[that - 1]) ? items[name] : undefined
}

const OPENING = /^(?:asked|questioned|pressed|when|after|before|while|although|though|if|despite|during|since|speaking|writing)$/
const KIN =
  /^(?:father|mother|wife|husband|son|daughter|brother|sister|uncle|aunt|grandmother|grandfather|cousin|neighbor|neighbour|friend|colleague)$/
const NAMELESS_HEAD = /^(?:one|a|an|another|some)$/
const NAMELESS = /^(?:one|another|others|some|many|somebody|someone|everybody|everyone|nobody|they|we|i|you)$/

// "he'll tell you", "she later recalled", "she liked to recall".
const AUXILIARY =
  /^(?:'d|'ll|'s|had|has|would|will|could|did|does|later|then|also|once|always|often|never|ever|even|just|still|used|liked|likes|loved|loves|kept|keeps|to|\p{L}+ly)$/u

/** "Through his lawyer, Smith, he said": the pronoun right before the verb is who speaks. */
function pronounBefore(items: readonly Item[], from: number, to: number): Item | undefined {
  const last = subjectPronoun(items, from, to)
  return /^s?he$/.test(pronounOf(last?.word ?? '')) ? last : undefined
}

function subjectPronoun(items: readonly Item[], from: number, to: number): Item | undefined {
  let at = to - 1
  while (at > from && AUXILIARY.test(items[at]?.word ?? '')) at--
  return at >= from ? items[at] : undefined
}

/** "Acme said", "a spokesman for Acme", "an Acme spokeswoman": not "an analyst at Acme", "people close to Acme". */
function speaks(items: readonly Item[], at: number, from: number, to: number): boolean {
  const range = items.slice(from, to)
  if (range.some(({ word }) => word.startsWith('spokes'))) return true
  // "Unite, the union that represents bridge workers, called".
  if (at <= from + 1 && items[at + 1]?.word === ',' && /^(?:the|an?|which)$/.test(items[at + 2]?.word ?? '') && items[to - 1]?.word === ',')
    return true
  // "the official Korean Central News Agency said".
  if (at === to - 1 && at - from === 2 && items[from]?.word === 'the' && ADJECTIVES.test(items[at - 1]?.word ?? '')) return true
  if (range.some(isHead) || isPossessive(items[at + 1])) return false
  return (
    (items.slice(from, at).every(({ word, kind }) => kind === 'mark' || OPENERS.has(word)) || isDescribedBody(items, at, from)) &&
    !(kindOf(items[at + 1]) === 'word' && !isSpeechVerb(items[at + 1]) && nounFollows(items[at + 1]))
  )
}

const ADJECTIVES =
  /^(?:official|independent|influential|respected|liberal|conservative|private|daily|weekly|semi-official|opposition|powerful|rival)$/

/** "The opposition party SYRIZA called": what it is stands before its name. */
const isDescribedBody = (items: readonly Item[], at: number, from: number): boolean =>
  at - from <= 5 &&
  BODY.test(items[at - 1]?.word ?? '') &&
  items.slice(from, at).every(({ kind, word }) => kind === 'place' || (kind === 'word' && !NO_DESCRIPTION.test(word)))
const BODY =
  /^(?:party|group|body|union|agency|company|firm|bank|lender|airline|carrier|regulator|watchdog|charity|newspaper|paper|daily|magazine|brokerage|broker|insurer|retailer|automaker|carmaker|drugmaker|maker|giant|rival|parent|federation|association|club|operator|supplier|utility)$/
const NO_DESCRIPTION = /^(?:of|at|for|with|by|to|from|in|on|about|who|which|that|told|said|asked)$/

const kindOf = (item: Item | undefined): string => item?.kind ?? ''

/** "Acme employees said": a plural noun after the name speaks, not the organization. */
const nounFollows = (item: Item | undefined): boolean =>
  item !== undefined && /(?:ees|ers|ors|ists|als|officials|sources|staff|leaders|members|fans)$/.test(item.word)
