import { root } from '../root.ts'
import { parseOrganization } from './organization-name.ts'

/** Name, type, aliases apart by "; ", country; the first line names them. */
export const KNOWN: URL = new URL('src/data/known-organizations.tsv', root)

/** How many letters the keys of a block have in common. */
export const LETTERS = 3

/** Where only the head of the list is. */
export const OF_SEVERAL = 0

/**
 * Where the rows of the list are, by the key of each name in it (`squeezed` of its parts): blocks apart by an empty line, the first letters of its keys at the head of each,
 * then key, tab, and the place of the row's first letter in the list. A name of a row goes before an alias; an alias of several rows stands for none, and its place is `OF_SEVERAL`.
 */
export function indexKnown(list: string): string {
  const names = new Map<string, number>()
  const aliases = new Map<string, number | null>()
  for (let start = list.indexOf('\n') + 1; start > 0 && start < list.length; start = list.indexOf('\n', start) + 1) {
    const row = rowAt(list, start)
    if (row.name === '') continue
    const own = keyOf(row.name)
    if (own !== '' && !names.has(own)) names.set(own, start)
    for (const alias of row.aliases) {
      const key = keyOf(alias)
      const other = aliases.get(key)
      if (key !== '') aliases.set(key, other === undefined || other === start ? start : null)
    }
  }
  const blocks = new Map<string, string[]>()
  for (const [key, start] of [...aliases, ...names]) {
    if (names.has(key) && names.get(key) !== start) continue
    const mark = key.slice(0, LETTERS)
    const block = blocks.get(mark) ?? []
    blocks.set(mark, block)
    block.push(`${key}\t${start ?? OF_SEVERAL}`)
  }
  return [...blocks].map(([mark, block]) => `${mark}\n${block.join('\n')}\n`).join('\n')
}

const keyOf = (name: string): string => parseOrganization(name).squeezed

/** The row of the list that starts there. */
export function rowAt(
  list: string,
  start: number,
): { readonly name: string; readonly type: string; readonly aliases: readonly string[]; readonly country: string } {
  const end = list.indexOf('\n', start)
  const [name = '', type = '', aliases = '', country = ''] = list.slice(start, end < 0 ? list.length : end).split('\t')
  return { name, type, aliases: aliases === '' ? [] : aliases.split('; '), country }
}
