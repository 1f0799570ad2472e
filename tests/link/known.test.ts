import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainNames } from '../../src/data/plain-names.ts'
import { knownAliases, knownOrganization, plainMeaning, plainType } from '../../src/link/known.ts'
import { indexKnown, rowAt } from '../../src/link/known-index.ts'
import { parseOrganization } from '../../src/link/organization-name.ts'

const rows = readFileSync(new URL('../../src/data/known-organizations.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter(line => line !== '')
  .map(line => line.split('\t'))
const squeezed = (name: string): string => parseOrganization(name).squeezed

test('every organization of the list is known by its own name', () => {
  const unknown = rows.filter(([name = '']) => squeezed(knownOrganization(squeezed(name))?.name ?? '') !== squeezed(name))
  expect(unknown.map(([name]) => name)).toEqual([])
})

test('an alias is known when it means one organization', () => {
  const meant = new Map<string, Set<string>>()
  for (const [name = '', , aliases = ''] of rows)
    for (const alias of aliases.split('; ')) {
      const key = squeezed(alias)
      if (key !== squeezed(name)) meant.set(key, (meant.get(key) ?? new Set()).add(name))
    }
  const own = new Set(rows.map(([name = '']) => squeezed(name)))
  for (const [key, names] of meant) {
    if (key === '' || own.has(key)) continue
    expect([key, knownOrganization(key)?.name ?? null]).toEqual([key, names.size === 1 ? [...names][0] : null])
  }
})

const plainOrganizations = [...plainNames].flatMap(([short, plain]) =>
  'organization' in plain ? [[short, plain.organization] as const] : [],
)

test.each(plainOrganizations)('%s: %s is known, and the list has others of that acronym', (acronym, name) => {
  expect(knownOrganization(squeezed(name))?.name).toBe(name)
  expect(knownOrganization(squeezed(acronym))?.name).not.toBe(name)
})

test.each(['x', 'the', '', 'zzzz', '&', 'jpmorgan'])('%j is looked up', name => {
  expect(() => knownOrganization(name)).not.toThrow()
})

test('names of one letter and of several words', () => {
  expect(knownOrganization(squeezed('X Corp.'))?.name).toBe('Twitter')
  expect(knownOrganization(squeezed('J. P. Morgan Chase & Co.'))?.name).toBe('JPMorgan Chase')
  expect(knownAliases(squeezed('Federal Reserve'))).toContain('fed')
})

test.each(['RBC Capital Markets', 'BMO Capital Markets', 'Old Navy', 'Sunday Telegraph'])('%s is no name of its parent or sister', name => {
  expect(knownAliases(squeezed(name))).toEqual([])
})

test('names that several rows share: its own name goes first, an alias of two stands for none', () => {
  const list = 'name\ttype\taliases\tcountry\nAlpha Bank\tbank\tAB; Alpha\tGR\nAlpha\tcompany\t\t\nAlba\tcompany\tAB\t\n'
  const at = (name: string): number => list.indexOf(`\n${name}\t`) + 1
  expect(indexKnown(list)).toBe(`ab\nab\t0\n\nalp\nalphabank\t${at('Alpha Bank')}\nalpha\t${at('Alpha')}\n\nalb\nalba\t${at('Alba')}\n`)
  expect(rowAt(list, at('Alpha Bank'))).toEqual({ name: 'Alpha Bank', type: 'bank', aliases: ['AB', 'Alpha'], country: 'GR' })
})

test.each([
  ['SEC', 'Securities and Exchange Commission', null],
  ['S.E.C.', 'Securities and Exchange Commission', null],
  ['The Who', null, null],
  ['WHO', 'World Health Organization', null],
  ['House', null, 'legislature'],
  ['HOUSE', null, 'legislature'],
  ['CBN', null, 'central bank'],
  ['Halcyon', null, null],
])('%s plainly means %s, of type %s', (name, organization, type) => {
  expect(plainMeaning(name)).toBe(organization)
  expect(plainType(name)).toBe(type)
})
