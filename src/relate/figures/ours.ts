import type { Item, Reading } from '../reading.ts'
import { aboutOf } from './spoken-of.ts'

/**
 * Whose "we" and "our" are: in a quotation the organization of who speaks, as the sentence says or where the document names them first ("We sold it for $5," said
 * Ann Lee, chief executive of Acme); else the one that the document is about.
 */
export function oursAt(reading: Reading, offset: number): number | null {
  if (!isQuoted(reading, offset)) return aboutOf(reading)
  const here = reading.sentenceAt(offset)
  // "Ann Lee, chief executive of Acme, said: “We won $5.”"
  const before = reading.sentence(here).filter(({ end }) => end <= offset)
  const opener = before.findIndex(({ kind }) => kind === 'person')
  if (opener >= 0 && before.some(({ word }) => /^(?:said|says|told|added)$/.test(word))) {
    const firm = besidePerson(before, opener)
    return firm !== null
      ? reading.entityOf(firm.mention)
      : ((before[opener] === undefined ? null : firmOf(reading, before[opener])) ?? aboutOf(reading))
  }
  for (const items of [reading.sentence(here), reading.sentence(here + 1)]) {
    const at = items.findIndex(({ kind, start }) => kind === 'person' && start > offset)
    const person = items[at]
    if (person === undefined) continue
    const firm = besidePerson(items, at)
    if (firm !== null) return reading.entityOf(firm.mention)
    return firmOf(reading, person) ?? aboutOf(reading)
  }
  return aboutOf(reading)
}

// A quotation does not reach further over its paragraph than this.
const LONGEST_QUOTATION = 600

/** An odd number of marks stands before the offset in its paragraph. */
function isQuoted({ text }: Reading, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_QUOTATION), offset)
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1)
  const opened = paragraph.split(/["“”]|``|''/).length - 1
  return opened % 2 === 1
}

/** "Ann Lee, chief executive of Acme", "Acme chief executive Ann Lee": but not "Ann Lee told Acme". */
function besidePerson(items: readonly Item[], person: number): Item | null {
  if (items[person + 1]?.word === ',')
    for (let at = person + 2; at < person + 10; at++) {
      const item = items[at]
      if (item === undefined || item.kind === 'person' || /^(?:[.;]|who|which|said|told)$/.test(item.word)) break
      if (item.kind === 'organization') return item
    }
  for (let at = person - 1; at > person - 5 && at >= 0; at--) {
    const item = items[at]
    if (item?.kind === 'organization') return item
    if (item?.kind !== 'word' || /^(?:said|says|to|and|told|by|of|for)$/.test(item.word)) break
  }
  return null
}

/** The organization beside the person where the document names them first. */
function firmOf(reading: Reading, { mention }: Item): number | null {
  const entity = reading.entityOf(mention)
  const first = entity === null ? undefined : reading.linked.entities[entity]?.mentions[0]
  const start = first === undefined ? undefined : reading.linked.mentions[first]?.start
  if (start === undefined) return null
  const items = reading.sentence(reading.sentenceAt(start))
  const firm = besidePerson(
    items,
    items.findIndex(item => item.start === start),
  )
  return firm === null ? null : reading.entityOf(firm.mention)
}
