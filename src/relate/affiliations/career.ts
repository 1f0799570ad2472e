import type { Affiliation } from '../../types.ts'
import type { Reading } from '../reading.ts'
import { roleFrom } from '../roles/index.ts'
import { roleText } from './statement.ts'

const MONTH = '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.? )?'
const NOW = 'Present|present|Now|now|Today|today|Current|current|date'
// "Jan 2020 – Present", "2012 - 2016 · 4 yrs".
const DATES = new RegExp(`^[ \\t]*[(]?${MONTH}\\d{4}[ \\t]*(?:[–—-]|to)[ \\t]*(?:${MONTH}\\d{4}|(${NOW}))(?:[ \\t)·|].*)?$`, 'gm')

/**
 * The posts of a curriculum vitae, a text that begins with a name alone on its line: a role and an organization on the two lines above the years in which they were
 * held, in either order, or on one.
 */
export function careerOf(reading: Reading): readonly Affiliation[] {
  const { text, linked } = reading
  const first = linked.mentions.findIndex(({ kind }) => kind === 'person')
  const name = linked.mentions[first]
  if (
    name === undefined ||
    name.start > FURTHEST_NAME ||
    text.slice(0, name.start).trim() !== '' ||
    !/^[ \t]*(?:,[^\n]{2,30})?(?:\n|$)/.test(text.slice(name.end, name.end + 40))
  )
    return []
  const person = reading.entityOf(first)
  if (person === null) return []
  return [...text.matchAll(DATES)].flatMap(({ index, 1: now }) => {
    const below = lineBefore(text, index)
    const above = below === null ? null : lineBefore(text, below.start)
    const post = below === null ? null : (postOn(reading, [below]) ?? (above === null ? null : postOn(reading, [above, below])))
    return post === null ? [] : [{ ...post, person, former: now === undefined }]
  })
}

const FURTHEST_NAME = 60

interface Line {
  readonly start: number
  readonly end: number
}

/** The line that ends right before an offset; null when it is blank. */
function lineBefore(text: string, offset: number): Line | null {
  const end = offset - 1
  if (end <= 0) return null
  const start = text.lastIndexOf('\n', end - 1) + 1
  return text.slice(start, end).trim() === '' ? null : { start, end }
}

/** A role that fills its line, or all of it before or behind a comma or bar, with the only organization of the lines. */
function postOn(reading: Reading, lines: readonly Line[]): Omit<Affiliation, 'person' | 'former'> | null {
  const rows = lines.map(({ start, end }) => reading.items(start, end))
  const organizations = rows.flat().filter(({ kind }) => kind === 'organization')
  const [organization] = organizations
  if (organization === undefined || organizations.length > 1) return null
  for (const row of rows) {
    // "Plum Bank, Treasurer".
    const from = row[0]?.kind === 'organization' ? 2 : 0
    const phrase = row[from]?.capital && row.length - from <= LONGEST ? roleFrom(row, from) : null
    if (phrase === null) continue
    return {
      start: lines[0]?.start ?? 0,
      end: lines.at(-1)?.end ?? 0,
      // "VP Product": a line without a name is the role.
      role: row.some(({ kind }) => kind !== 'word' && kind !== 'mark')
        ? roleText(reading, row, phrase.role)
        : reading.text.slice(row[0]?.start, row.at(-1)?.end),
      organization: reading.entityOf(organization.mention),
    }
  }
  return null
}

const LONGEST = 14
