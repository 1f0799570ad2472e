import { organizationNouns } from '../../data/role-words.ts'
import { doubtfulVerbs, judgementVerbs } from '../../data/speech-verbs.ts'
import type { Item } from '../reading.ts'
import { isSpeechVerb } from './words.ts'

/**
 * What a verb before a quotation says of it: that its subject speaks the words, that nobody does whom the sentence names, or nothing: the verb is none of speech,
 * or means something else here.
 */
export function senseOf(items: readonly Item[], verb: number, start: number): 'spoken' | 'nobody' | 'other' {
  const word = items[verb]?.word ?? ''
  if (!isSpeechVerb(items[verb]) || isOtherwiseMeant(items, verb)) return 'other'
  // "would be submitted “within ten days”" beside "had been told it was “with the council”".
  if (isPassive(items, verb) && word !== 'quoted' && !isToldToDo(items, verb)) return SAID_OF.test(word) ? 'nobody' : 'other'
  return NOBODY.some(holds => holds(items, verb, start)) ? 'nobody' : 'spoken'
}

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? ''

const NOBODY: readonly ((items: readonly Item[], verb: number, start: number) => boolean)[] = [
  // "reports of callers claiming to be from “the refund desk”"; but "Oke, claiming to be".
  (items, verb, start) =>
    /ing$/.test(wordAt(items, verb)) &&
    /^(?:people|fans|\p{L}+[^s]s)$/u.test(wordAt(items, verb - 1)) &&
    !items[verb - 1]?.capital &&
    verb - 1 > start,
  // "will want me to say “up to £300 million”"; but "went on to say".
  (items, verb) => wordAt(items, verb - 1) === 'to' && /^(?:me|us|him|her|them|you|want|wants|wanted)$/.test(wordAt(items, verb - 2)),
  // "Mr Ray read a letter from a pupil: “…”": her words, not his; but "Mr Ray read: “…”".
  (items, verb) => /^reads?$/.test(wordAt(items, verb)) && items.slice(verb).some(({ word }) => WRITING.test(word)),
  // "change it to read something like “a division”".
  (items, verb) => wordAt(items, verb) === 'read' && wordAt(items, verb - 1) === 'to',
  // "every call begins “is this Austin?”"
  (items, verb) => /^(?:every|each)$/.test(wordAt(items, verb - 2)),
]

const WRITING = /^(?:letter|note|message|text|poem|card|e-mail|email|post|tweet|verse|psalm|sign)$/

/** "added the duties of president, following his resignation “to rest”": a verb whose object is something else than what is quoted. */
function isOtherwiseMeant(items: readonly Item[], verb: number): boolean {
  if (!doubtfulVerbs.has(items[verb]?.word ?? '')) return false
  const next = items[verb + 1]
  // "called a recess while proxies were “still coming in”".
  if (/^calls?(?:ed)?$/.test(items[verb]?.word ?? ''))
    return items.slice(verb).some(({ word }) => /^(?:while|when|after|before|until)$/.test(word))
  if (/^(?:went|goes)$/.test(items[verb]?.word ?? '') && !/^(?:[,:]|on)$/.test(next?.word ?? ',')) return true
  if (/^agree/.test(items[verb]?.word ?? '') && next?.word === 'to') return true
  const speaks =
    next === undefined ||
    next.kind === 'person' ||
    /^(?:[,:]|that|it|this|them|him|her|how|if|whether|he|she|what|why|in|on|at|last|to)$/.test(next.word)
  return !(speaks || items.length - verb <= 4 || items.slice(verb).some(({ word }) => word === 'that' || word === ':'))
}

/** "is said to regard it as “a hole in the sea”": her words, unlike those of "was said to be “over the moon”". */
const isToldToDo = (items: readonly Item[], verb: number): boolean =>
  /^(?:said|thought|believed|reported|alleged)$/.test(items[verb]?.word ?? '') &&
  items[verb + 1]?.word === 'to' &&
  !/^(?:be|have)$/.test(items[verb + 2]?.word ?? '')

/** "had been told it was “with the council”", "was described by Ann Oke as “a skip with a slat”"; "was worried" tells a feeling. */
export const isPassive = (items: readonly Item[], verb: number): boolean =>
  /^(?!worried)\p{L}*(?:ed|said|told|read|put|written|thought)$/u.test(items[verb]?.word ?? '') &&
  /^(?:was|were|been|being|is|are|be)$/.test(items[verb - 1]?.word ?? '')

const SAID_OF =
  /^(?:told|asked|said|reported|described|called|dubbed|termed|thought|believed|accused|criticised|criticized|dismissed|hailed|denounced|praised|branded|labelled|labeled|condemned|warned|urged|remembered|compared|likened)$/

/** "Sanjay Sakhrani of KBW sees “a best-case outcome”": a verb of judging with its subject right before it. */
export function isJudgement(items: readonly Item[], verb: number, start: number): boolean {
  const item = items[verb]
  if (item?.kind !== 'word' || item.capital || !judgementVerbs.has(item.word) || verb === start) return false
  const before = items[verb - 1]
  return (
    before?.kind === 'person' ||
    before?.kind === 'organization' ||
    /^(?:he|she|which|who|,|\))$/.test(before?.word ?? '') ||
    (before?.kind === 'word' && organizationNouns.has(before.word))
  )
}
