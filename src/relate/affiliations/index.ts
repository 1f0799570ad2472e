import type { Affiliation } from '../../types.ts'
import { personBehind } from '../pronoun/index.ts'
import type { Item, Reading } from '../reading.ts'
import { roleFrom } from '../roles/index.ts'
import { appointment } from './appointment.ts'
import { apposition } from './apposition.ts'
import { careerOf } from './career.ts'
import { clause } from './clause.ts'
import { gapped } from './gapped.ts'
import { belonging } from './of.ts'
import { passive } from './passive.ts'
import { alsoAt } from './several.ts'
import { signature } from './signature.ts'
import type { AffiliationRule } from './statement.ts'
import { succession } from './succession.ts'
import { title } from './title.ts'
import { where } from './where.ts'

/** In the order in which they are asked. */
export const affiliationRules: readonly AffiliationRule[] = [
  title,
  appointment,
  passive,
  apposition,
  clause,
  succession,
  gapped,
  belonging,
  signature,
  where,
]

/** Who holds which role where. Only sentences that name a person are read. */
export function findAffiliations(reading: Reading): readonly Affiliation[] {
  const found: Affiliation[] = []
  for (const mention of reading.linked.mentions) {
    if (mention.kind !== 'person') continue
    const items = reading.sentence(reading.sentenceAt(mention.start))
    const at = items.findIndex(item => item.start === mention.start)
    if (at >= 0) found.push(...around(reading, items, at))
  }
  return withoutRepeats([...found, ...afterPronouns(reading), ...careerOf(reading)].sort((a, b) => a.start - b.start))
}

/** "She is a partner at Acme.", "From 1985 to 1993 she was counsel of Acme.": sentences about "he" or "she" speak of the person named before. */
function afterPronouns(reading: Reading): readonly Affiliation[] {
  const { text, linked, sentences } = reading
  return sentences.flatMap(({ start, end }, index) => {
    if (!/\b(?:[Ss]he|[Hh]e)(?: |['’]s )/.test(text.slice(start, Math.min(end, start + FURTHEST_PRONOUN)))) return []
    const items = reading.sentence(index)
    const first = pronounOf(items)
    const person = first < 0 ? null : personBehind(reading, start, [], items[first]?.word)
    const mention = person === null ? undefined : linked.entities[person]?.mentions[0]
    if (mention === undefined) return []
    return [first, ...laterPronouns(items, first)].flatMap(at => {
      // The rules see the pronoun as a mention of the person.
      const named = items.map((item, place): Item => (place === at ? { ...item, kind: 'person', mention } : item))
      // "A former editor of Plum, she writes".
      const isTitled = at > 2 && items[at - 1]?.word === ',' && roleFrom(items, 0)?.to === at - 1
      const rules = isTitled ? [clause, where, title] : [clause, where]
      return rules.flatMap(rule => rule.find(reading, named, at)).flatMap(each => [each, ...alsoAt(reading, items, each)])
    })
  })
}

/** "She sat on the board, and from 1985 to 1993 she was counsel": the same pronoun again, before anybody is named. */
function laterPronouns(items: readonly Item[], first: number): readonly number[] {
  const name = items.findIndex(({ kind, word }) => kind === 'person' || /^["“”]$/.test(word))
  return items.flatMap(({ word }, index) => {
    const isAgain = index > first && word === items[first]?.word.toLowerCase() && (name < 0 || index < name)
    const before = items[index - 1]
    return isAgain && (before?.kind === 'date' || /^(?:and|when|,|;|\d{4})$/.test(before?.word ?? '')) ? [index] : []
  })
}

const FURTHEST_PRONOUN = 80
const OPENERS = /^(?:prior|in|from|until|before|after|since|at|later|then|previously|earlier|now|today|formerly|for|by|between|on)$/

/** "She" at the head of a sentence, or after a time: "In 2010 she", "Before that, he"; -1 when there is none. */
function pronounOf(items: readonly Item[]): number {
  const [first] = items
  if (/^(?:she|he)$/.test(first?.word ?? '')) return first?.capital ? 0 : -1
  // "An alumnus of Brown, he is a correspondent".
  if (/^an?$/.test(first?.word ?? '')) {
    const comma = items.findIndex(({ word, kind }, index) => index < 10 && (word === ',' || kind === 'person'))
    return items[comma]?.word === ',' && /^(?:she|he)$/.test(items[comma + 1]?.word ?? '') ? comma + 1 : -1
  }
  if (first === undefined || (first.kind !== 'date' && !OPENERS.test(first.word))) return -1
  const at = items.findIndex(({ word }, index) => index < 10 && /^(?:she|he)$/.test(word))
  // "Before joining Plum in 2016 she was".
  const isDeed = /^(?:before|after|since|while)$/.test(first.word) && items[1]?.word.endsWith('ing') === true
  const isTime = items
    .slice(0, Math.max(0, at))
    .every(
      ({ kind, word, capital }, index) =>
        kind === 'date' ||
        (isDeed && kind === 'organization') ||
        (kind === 'word' && (index === 0 || !capital)) ||
        /^(?:,|\d+)$/.test(word),
    )
  return isTime ? at : -1
}

function around(reading: Reading, items: readonly Item[], at: number): readonly Affiliation[] {
  const all: Affiliation[] = []
  for (const rule of affiliationRules)
    for (const each of rule.find(reading, items, at)) {
      all.push(each)
      for (const other of alsoAt(reading, items, each)) all.push(other)
    }
  if (all.length < 2) return all
  const found = withoutFormerEmployers(reading, withTheLed(reading, all))
  const belonging = found.find(({ role, former }) => role === '' && !former)
  const name = items[at]
  const next = items[at + 1]?.word ?? ''
  if (belonging === undefined || name === undefined) return found
  // "Calhoun Die Casting, where Duane Petoskey is plant manager".
  const isWhere = /\bwhere (?:[A-Z][a-z]+\. )?$/.test(reading.text.slice(Math.max(0, name.start - 14), name.start))
  const there = isWhere
    ? found.find(({ role, organization, start }) => role !== '' && organization === null && start >= name.start)
    : undefined
  if (there !== undefined) return found.filter(each => each !== belonging).map(each => (each === there ? joined(each, belonging) : each))
  // "analyst John Smith of Goldman Sachs" is one statement: the role stands before the name, the organization right after it.
  const title = found.find(({ role, start, end }) => role !== '' && start < name.start && end <= name.end)
  const set = next === ',' ? items[at + 2] : items[at + 1]
  const after = /^(?:of|at|with|from)$/.test(set?.word ?? '') || set?.kind === 'organization'
  // A party is not where "President Cristiani, of the National Alliance," is president, nor "President Berisha's Democratic Party".
  if (title === undefined || title.organization !== null || !after || (next === ',' && /^\p{Lu}/u.test(title.role))) return found
  // "Our treasurer is John Smith of Goldman Sachs": treasurer of ours.
  if (/\b(?:our|its|their)\s+(?:\S+ )?$/i.test(reading.text.slice(Math.max(0, title.start - 16), rolesStart(reading, title)))) return found
  return found.filter(each => each !== belonging).map(each => (each === title ? joined(each, belonging) : each))
}

/** "Jamil Nazarali, the chief executive, who used to work at Citadel": not Citadel's, though the story is about it. */
function withoutFormerEmployers({ text, linked }: Reading, found: readonly Affiliation[]): readonly Affiliation[] {
  if (!found.some(({ former }) => former)) return found
  const isNamed = ({ organization, start, end }: Affiliation): boolean =>
    linked.entities[organization ?? -1]?.forms.some(form => text.slice(start, end).includes(form)) === true
  const past = found.filter(each => each.former && each.role === '' && isNamed(each))
  return found.map(each =>
    !each.former && !isNamed(each) && past.some(({ person, organization }) => person === each.person && organization === each.organization)
      ? { ...each, organization: null }
      : each,
  )
}

/** "Ardmore, led by founder and chief executive Ann Oke": an officer's role within such a statement is one at the same organization. */
function withTheLed({ text }: Reading, found: readonly Affiliation[]): readonly Affiliation[] {
  const led = found.find(({ organization, start, end }) => organization !== null && LED.test(text.slice(start, end)))
  if (led === undefined) return found
  return found.map(each =>
    each.organization === null && each.start > led.start && each.end === led.end && OFFICER.test(each.role)
      ? { ...each, organization: led.organization }
      : each,
  )
}

const LED = /\b(?:led|headed|run|founded|co-founded|managed|coached) by\b/
const OFFICER = /\b(?:founder|chief executive|chief \S+ officer|CEO|chairman|chairwoman|president|coach|manager|principal|conductor)$/i

/** Where the words of a role begin: its statement may begin at what stands before them. */
const rolesStart = ({ text }: Reading, { role, start }: Affiliation): number => Math.max(start, text.indexOf(role, start))

const joined = (role: Affiliation, belonging: Affiliation): Affiliation => ({
  ...role,
  organization: belonging.organization,
  start: Math.min(role.start, belonging.start),
  end: Math.max(role.end, belonging.end),
})

/** The same words may be read from two names beside them. */
function withoutRepeats(found: readonly Affiliation[]): readonly Affiliation[] {
  const seen = new Set<string>()
  // A person with a role at an organization also belongs to it: that goes without saying.
  const held = new Set(found.flatMap(({ person, role, organization }) => (role === '' ? [] : [`${person} ${organization}`])))
  return found.filter(({ person, role, organization, start, end }) => {
    if (role === '' && held.has(`${person} ${organization}`)) return false
    // "Plum named Ann Oke, 39, a partner in Tulsa": read as an appointment and as an apposition.
    const isLess = (each: Affiliation) =>
      each.person === person && each.role === role && each.organization !== null && each.start < end && start < each.end
    if (organization === null && role !== '' && found.some(isLess)) return false
    const key = `${person} ${organization} ${start} ${role}`
    return !seen.has(key) && seen.add(key)
  })
}
