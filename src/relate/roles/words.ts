import { honorifics } from '../../data/honorifics.ts'
import { capitalHeads, roleHeads, roleModifiers } from '../../data/role-words.ts'
import type { Item } from '../reading.ts'

export const DETERMINERS = new Set(
  'a an the its their his her our my your one longtime long-time then now currently presently this that two three four five six another both'.split(
    ' ',
  ),
)
export const PRONOUNS = new Set(['its', 'our', 'whose', 'their'])
const PREPOSITIONS = new Set(
  'of at for with in on from to under by within against between during about into over through without among as until near like per via than'.split(
    ' ',
  ),
)
export const AT = new Set(['of', 'at', 'for', 'with', 'in', 'from', 'on', 'to', 'within'])
export const JOINERS = new Set(['and', '&', '-', '–', '/', "'"])

// Words that end a noun phrase when they come before its head.
const STOPS = new Set(
  (
    'who whom whose which that what when where why how is are was were be been being am has have had do does did will would can could may might must shall should not no and or but if as than then so yet ' +
    'he she it they we you i him them us me said says say told tells added adds there here while after before since because although though whether until'
  ).split(' '),
)

export const isPlain = (item: Item | undefined): boolean =>
  item !== undefined &&
  item.kind === 'word' &&
  item.word !== "'s" &&
  !STOPS.has(item.word) &&
  !PREPOSITIONS.has(item.word) &&
  !DETERMINERS.has(item.word)
export const isHonorific = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.capital && honorifics.has(item.word) && !roleHeads.has(item.word)
export const isPossessive = (item: Item | undefined): boolean => item?.word === "'s" || item?.word === "'" || item?.word === '’'
export const isHead = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (roleHeads.has(item.word) ? item.capital || !capitalHeads.has(item.word) : isPluralHead(item))
export const isPluralHead = (item: Item | undefined): boolean => item?.kind === 'word' && pluralHeads.has(item.word)

const pluralOf = (head: string): string => {
  if (head.endsWith('man')) return `${head.slice(0, -3)}men`
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies`
  return /(?:ss|ch|sh)$/.test(head) ? `${head}es` : `${head}s`
}
const pluralHeads: ReadonlySet<string> = new Set(
  [...roleHeads].flatMap(head => [pluralOf(head), `${head}s`]).filter(each => !roleHeads.has(each)),
)

/** "Cllrs." → "Cllr.", "DEPUTIES" → "DEPUTY", "chairmen" → "chairman". */
export const singularOf = (noun: string): string =>
  /men$/i.test(noun)
    ? noun.replace(/e(?=n$)/, 'a').replace(/E(?=N$)/, 'A')
    : /[^aeiou]ies$/i.test(noun)
      ? noun.replace(/ies$/, 'y').replace(/IES$/, 'Y')
      : noun.replace(/(?<=ss|ch|sh)es$|s(?=\.?$)/i, '')
export const isModifier = (item: Item | undefined): boolean => item?.kind === 'word' && roleModifiers.has(item.word)
export const isComma = (item: Item | undefined): boolean => item?.word === ','

export const MOST_BEFORE_HEAD = 7
