import { segment } from '../segment/index.ts'
import type { Annotated, NameSpan } from './corpora.ts'
import { randomNumbers } from './crf.ts'

/** Share of the documents whose people are listed. */
const SHARE = 0.06
const LEAST_PEOPLE = 3

const heads = [
  '',
  'Present: ',
  'Attendees\n',
  'Members: ',
  'Apologies: ',
  'Index of names\n\n',
  'Absent: ',
  'Candidates\n',
  'Contributors: ',
]
const stops = ['; ', '; ', '\n', '\n', ', 12\n']

/** `Okafor, Margaret; Alves, Pedro`: registers, minutes and indexes name people so, and running text hardly ever does. Lists of the people of some documents. */
export function rollOf(documents: readonly Annotated[]): Annotated[] {
  const random = randomNumbers(977)
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? ''
  return documents.flatMap(document => {
    const people = fullNames(document)
    if (random() >= SHARE || people.length < LEAST_PEOPLE) return []
    const stop = pick(stops)
    const names: NameSpan[] = []
    let text = pick(heads)
    for (const [index, name] of people.entries()) {
      if (index > 0) text += stop
      const turned = lastFirst(name)
      names.push({ kind: 'person', start: text.length, end: text.length + turned.length })
      text += turned
    }
    const list = { ...document.segmented.document, text: stop.startsWith(';') ? `${text}.` : text }
    return [{ ...document, segmented: segment(list), names, changed: () => true }]
  })
}

function fullNames({ segmented, names }: Annotated): string[] {
  const { text } = segmented.document
  const full = names.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end))
  return [...new Set(full)].filter(name => givenAndFamily.test(name))
}

/** Given names or initials, and one family name. */
const givenAndFamily = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)* \p{Lu}[\p{L}’'-]+$/u

const lastFirst = (name: string): string => {
  const at = name.lastIndexOf(' ')
  return `${name.slice(at + 1)}, ${name.slice(0, at)}`
}
