import { readFileSync } from 'node:fs'
import { parseOrganization } from './organization-name.ts'

/** An organization that the program knows before it reads anything. */
export interface KnownOrganization {
  readonly name: string
  readonly type: string
  /** ISO 3166 code, empty when none. */
  readonly country: string
}

interface Known {
  readonly byName: ReadonlyMap<string, KnownOrganization>
  /** Only aliases that mean one organization. */
  readonly byAlias: ReadonlyMap<string, KnownOrganization>
  /** All its aliases, shared or not, by the name. */
  readonly aliases: ReadonlyMap<string, readonly string[]>
}

let known: Known | null = null

/** The known organization of a name (`squeezed` of its parts): by its own name, else by an alias that no other shares. */
export function knownOrganization(squeezed: string): KnownOrganization | null {
  known ??= readKnown()
  return known.byName.get(squeezed) ?? known.byAlias.get(squeezed) ?? null
}

/** The other names (`squeezed`) of an organization that is known by this one; some may be others' too. */
export function knownAliases(squeezed: string): readonly string[] {
  known ??= readKnown()
  return known.aliases.get(squeezed) ?? []
}

/** src/data/known-organizations.tsv: name, type, aliases, country. Read when first asked, about 23,000 lines. */
function readKnown(): Known {
  const lines = readFileSync(new URL('../../src/data/known-organizations.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1)
  const byName = new Map<string, KnownOrganization>()
  const byAlias = new Map<string, KnownOrganization | null>()
  const aliasesOf = new Map<string, readonly string[]>()
  for (const line of lines) {
    const [name = '', type = '', aliases = '', country = ''] = line.split('\t')
    if (name === '') continue
    const organization = { name, type, country }
    const key = parseOrganization(name).squeezed
    if (!byName.has(key)) byName.set(key, organization)
    const aliasKeys = aliases.split('; ').map(alias => parseOrganization(alias).squeezed)
    aliasesOf.set(key, aliasKeys)
    for (const aliasKey of aliasKeys) {
      if (aliasKey === '' || aliasKey === key) continue
      const other = byAlias.get(aliasKey)
      byAlias.set(aliasKey, other === undefined || other === organization ? organization : null)
    }
  }
  const unshared = new Map<string, KnownOrganization>()
  for (const [alias, organization] of byAlias) if (organization !== null) unshared.set(alias, organization)
  return { byName, byAlias: unshared, aliases: aliasesOf }
}
