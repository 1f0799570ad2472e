import { organizationNouns } from '../../data/role-words.ts'
import type { Affiliation } from '../../types.ts'
import type { Item, Reading } from '../reading.ts'
import { roleFrom } from '../roles/index.ts'
import { afterDeterminer } from './role-verb.ts'
import { statement } from './statement.ts'

/** "joined Ardmore as general counsel", "left Ardmore for Plum", "works for Ardmore", "who covers Europe for Ardmore". */
export function byJoining(reading: Reading, items: readonly Item[], at: number, verb: number): readonly Affiliation[] {
  const start = /^(?:has|had|have|will|is|to)$/.test(items[verb]?.word ?? '') ? verb + 1 : verb
  const word = items[start]?.word ?? ''
  if (!BELONGING.has(word)) return items[verb - 1]?.word === 'who' ? working(reading, items, at, start) : []
  let object = start + 1
  while (/^(?:to|work|for|at|with|from|as)$/.test(items[object]?.word ?? '')) object++
  object = afterDeterminer(items, object)
  const organization = items[object]
  if (/^(?:us|them)$/.test(organization?.word ?? '') && items[object + 1]?.word === 'as') {
    const phrase = roleFrom(items, object + 2)
    return phrase === null ? [] : listed(statement(reading, items, at, phrase))
  }
  // "joined this bank as senior vice president".
  if (items[object - 1]?.word === 'the' || organization?.word === 'this') {
    const noun = organization?.word === 'this' ? lastPlain(items, object + 1) : object
    const as = items[noun + 1]?.word === 'as' && organizationNouns.has(items[noun]?.word ?? '') ? roleFrom(items, noun + 2) : null
    if (as !== null)
      return listed(statement(reading, items, at, { ...as, organization: as.organization ?? { noun: items[noun]?.word ?? '' } }))
  }
  if (organization?.kind !== 'organization') return []
  const left = LEAVING.has(word)
  for (let ahead = object + 1; ahead < object + 6; ahead++) {
    if (items[ahead]?.word !== 'as') continue
    const phrase = left ? null : roleFrom(items, ahead + 1)
    if (phrase !== null)
      return listed(statement(reading, items, at, { ...phrase, organization: phrase.organization ?? { mention: organization.mention } }))
  }
  // "leaves Ardmore for Plum", "joins Plum from Ardmore".
  const to = afterDeterminer(items, object + 2)
  const other = items[object + 1]?.word === (left ? 'for' : 'from') && items[to]?.kind === 'organization' ? to : -1
  if (left || word === 'joined' || word === 'joins')
    return other < 0 ? [] : [...belongs(reading, items, at, object, left), ...belongs(reading, items, at, other, !left)]
  return belongs(reading, items, at, object, word === 'used' || word === 'came' || word === 'comes')
}

/** The word before "as", at most four on. */
function lastPlain(items: readonly Item[], from: number): number {
  const as = items.findIndex((item, index) => index >= from && index < from + 5 && item.word === 'as')
  return as < 0 ? from : as - 1
}

const LEAVING = new Set(['left', 'leaves', 'quit', 'leave', 'quits', 'leaving'])
const BELONGING = new Set([...LEAVING, 'joined', 'joins', 'join', 'joining', 'works', 'used', 'came', 'comes'])

// "who covers Europe for Niko Partners": work, not "who voted for the Liberals".
const WORK =
  /^(?:works?|working|worked|covers|handles|oversees|manages|follows|tracks|studies|researches|teaches|taught|counts|counting|sells|buys|trades|writes|reports|consults|represents|lobbies|translates|designs|builds|coordinates|runs)$/

function working(reading: Reading, items: readonly Item[], at: number, verb: number): readonly Affiliation[] {
  if (!WORK.test(items[verb]?.word ?? '')) return []
  for (let index = verb + 1; index < Math.min(items.length, verb + 6); index++) {
    if (items[index]?.kind === 'mark' || items[index]?.kind === 'person') return []
    if (!/^(?:for|at)$/.test(items[index]?.word ?? '')) continue
    const object = afterDeterminer(items, index + 1)
    return items[object]?.kind === 'organization' ? belongs(reading, items, at, object, /ed$|^taught$/.test(items[verb]?.word ?? '')) : []
  }
  return []
}

function belongs(reading: Reading, items: readonly Item[], at: number, organization: number, former: boolean): readonly Affiliation[] {
  const [name, item] = [items[at], items[organization]]
  if (name === undefined || item === undefined) return []
  const phrase = {
    role: { start: name.end, end: name.end },
    organization: { mention: item.mention },
    former,
    from: at,
    to: organization + 1,
  }
  return listed(statement(reading, items, at, phrase))
}

const listed = (found: Affiliation | null): readonly Affiliation[] => (found === null ? [] : [found])
