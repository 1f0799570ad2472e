import type { DomDocument } from './dom.ts'

/** What schema.org data in a page say about its article. */
export interface LinkedData {
  readonly headline: string | null
  readonly author: string | null
  readonly published: unknown
  readonly url: string | null
}

type Thing = Readonly<{ [name: string]: unknown }>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The first article of the page's JSON-LD, else the page itself when it has a date; null when there is neither. */
export function linkedData(document: DomDocument): LinkedData | null {
  const things: Thing[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    things.push(...thingsIn(parsed(script.textContent ?? '')))
  const article = things.find(thing => isOfType(thing, /(?:Article|Posting|Report|Review|PressRelease|Story)$/))
  const found = article ?? things.find(thing => isOfType(thing, /Page$/) && thing['datePublished'] !== undefined)
  if (found === undefined) return null
  return {
    headline: text(found['headline']) ?? (article === undefined ? null : text(found['name'])),
    author: names(found['author'] ?? found['creator']),
    published: found['datePublished'] ?? found['dateCreated'] ?? null,
    url: text(found['url']) ?? text(found['mainEntityOfPage']),
  }
}

function parsed(json: string): unknown {
  try {
    // Some pages wrap it in <!-- --> or CDATA.
    return JSON.parse(json.slice(0, 1_000_000).replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, ''))
  } catch {
    return null
  }
}

function thingsIn(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(item => thingsIn(item, depth + 1))
  if (!isThing(value)) return []
  return [value, ...thingsIn(value['@graph'], depth + 1), ...thingsIn(value['mainEntity'], depth + 1)]
}

function isOfType(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type']
  return (Array.isArray(type) ? type : [type]).some(each => typeof each === 'string' && pattern.test(each))
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function names(value: unknown): string | null {
  const each = (Array.isArray(value) ? value : [value]).map(author => text(isThing(author) ? author['name'] : author))
  const found = each.filter((name): name is string => name !== null && !/^https?:/.test(name))
  return found.length === 0 ? null : found.join(', ')
}
