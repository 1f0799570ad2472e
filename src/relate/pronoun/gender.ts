import { genderOfGivenName } from '../../data/given-names.ts'
import { honorificGender } from '../../data/honorifics.ts'
import type { Reading } from '../reading.ts'

export type Gender = 'm' | 'f'

/** "he" and "his", "she" and "her": lower case. */
export const pronounsOf: Readonly<Record<Gender, ReadonlySet<string>>> = { m: new Set(['he', 'his', 'him']), f: new Set(['she', 'her']) }

/** "he", "she" of "he'd", "she's", "he'll"; any other word as it is. */
export const pronounOf = (word: string): string =>
  word.includes("'") && /^s?he'(?:d|s|ll)$/.test(word) ? word.slice(0, word.indexOf("'")) : word

const known = new WeakMap<Reading, Map<number, Gender | null>>()

/** A person's gender: by her honorific, by her given name, by "his wife" or the pronouns beside her name, and by a given name that stands alone; null when nothing tells. */
export function genderOf(reading: Reading, entity: number): Gender | null {
  const genders = known.get(reading) ?? new Map<number, Gender | null>()
  known.set(reading, genders)
  let gender = genders.get(entity)
  if (gender === undefined) {
    const { honorifics, name } = reading.linked.entities[entity] ?? { honorifics: [], name: '' }
    const [given = '', ...rest] = name.toLowerCase().split(' ')
    const named = genderOfGivenName.get(given) ?? null
    gender =
      honorifics.map(honorific => honorificGender.get(honorific)).find(each => each !== undefined) ??
      (rest.length > 0 ? named : null) ??
      genderOfKin(reading, entity) ??
      genderInText(reading, entity) ??
      // "Mr. Kelly" is no girl.
      (honorifics.length === 0 ? named : null)
    genders.set(entity, gender)
  }
  return gender
}

// Of a person named often the first places tell.
const MOST_PLACES = 8

const WOMAN =
  /^(?:mother|wife|daughter|sister|mum|mom|aunt|grandmother|widow|girlfriend|niece|actress|spokeswoman|chairwoman|businesswoman|congresswoman)$/
const MAN =
  /^(?:father|husband|son|brother|dad|uncle|grandfather|widower|boyfriend|nephew|spokesman|businessman|congressman|policeman|fisherman|salesman)$/

/** "whose mother, Cho Won-ho", "his uncle Ri", "Cho Won-ho, a spokeswoman". */
function genderOfKin(reading: Reading, entity: number): Gender | null {
  const { linked } = reading
  for (const mention of linked.entities[entity]?.mentions.slice(0, MOST_PLACES) ?? []) {
    const items = reading.sentence(reading.sentenceAt(linked.mentions[mention]?.start ?? 0))
    const at = items.findIndex(item => item.mention === mention)
    if (at < 0) continue
    const before = items[at - 1]?.word === ',' ? items[at - 2] : items[at - 1]
    const after = items[at + 1]?.word === ',' && /^(?:an?|the)$/.test(items[at + 2]?.word ?? '') ? items[at + 3] : undefined
    for (const { word } of [before, after].flatMap(item => (item === undefined ? [] : [item]))) {
      if (WOMAN.test(word)) return 'f'
      if (MAN.test(word)) return 'm'
    }
  }
  return null
}

/** "Tanui ate half a banana and telephoned her mother.", "Tolliver ran away at 15. He": a sentence that names nobody else and has pronouns of one gender only, or goes on with one. */
function genderInText(reading: Reading, entity: number): Gender | null {
  const { linked, text } = reading
  let [men, women] = [0, 0]
  for (const mention of linked.entities[entity]?.mentions.slice(0, MOST_PLACES) ?? []) {
    const { start } = linked.mentions[mention] ?? { start: 0 }
    const here = reading.sentenceAt(start)
    const items = reading.sentence(here)
    if (items.some(item => QUOTED.test(item.word) || (item.kind === 'person' && reading.entityOf(item.mention) !== entity))) continue
    const at = items.findIndex(item => item.kind === 'person')
    // "a rival of Tanui's", "told Tanui": the pronouns are another's.
    if (at > 3 || items[at + 1]?.word === "'s" || items.slice(0, at).some(({ kind }) => kind === 'word')) continue
    const next = reading.sentence(here + 1)[0]
    const goesOn = next !== undefined && !text.slice(items.at(-1)?.end ?? 0, next.start).includes('\n') ? [next] : []
    // "She was handed his letter".
    const own = items.slice(at + 1).some(({ word }) => /^(?:was|were|been|being)$/.test(word)) ? SUBJECT : ANY
    for (const { word } of [...items.slice(at + 1).filter(({ word }) => own.test(word)), ...goesOn]) {
      if (pronounsOf.m.has(pronounOf(word))) men++
      else if (pronounsOf.f.has(pronounOf(word))) women++
    }
  }
  return men > 0 && women === 0 ? 'm' : women > 0 && men === 0 ? 'f' : null
}

const SUBJECT = /^s?he(?:'(?:d|s|ll))?$/
const ANY = /^(?:his|her|s?he(?:'(?:d|s|ll))?)$/
const QUOTED = /["“”]/

/** Whether a person of that gender, as far as it is known, may be the one a pronoun of the wanted one stands for. */
export const agrees = (own: Gender | null, wanted: Gender | null): boolean => own === null || wanted === null || own === wanted
