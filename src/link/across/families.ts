import type { Evidence } from './evidence.ts'
import { isShort, readPersonKey } from './keys.ts'
import type { Node } from './node.ts'

/** People of one name. */
interface Named {
  readonly key: string
  /** What is known of them together. */
  readonly evidence: Evidence
}

export interface Families<Place extends Named> {
  /** Whether a name that occurs by itself may mean them. */
  add(place: Place): boolean
  /** People with the family name that a short name consists of. */
  of(key: string): readonly Place[]
  /** Those of them who are named with someone or something that the evidence names: all that a short name may mean. */
  inCompany(key: string, evidence: Evidence): readonly Place[]
  /** Whether a short name is rather a given name of people of the run: "Marek", but not "Saddam", who is called so again and again. */
  isGiven(key: string): boolean
}

interface Family<Place> {
  readonly places: Place[]
  /** How many documents give it by itself. */
  readonly documents: number
  /** How many people have it for a given name. */
  given: number
  /** By the hashes of their company and employers; made when it is first asked for. */
  byCompany: Map<number, Place[]> | null
}

const OFTENER = 5

/** Full names by family name, of those family names alone that also occur by themselves. */
export function openFamilies<Place extends Named>(nodes: readonly Node[]): Families<Place> {
  const families = new Map<string, Family<Place>>()
  for (const { key, documents } of nodes)
    if (isShort(key)) families.set(readPersonKey(key).family, { places: [], documents, given: 0, byCompany: null })
  const familyOf = (key: string): Family<Place> | undefined => families.get(readPersonKey(key).family)
  return {
    add(place) {
      const { given, family } = readPersonKey(place.key)
      if (given.length === 0) return false
      const namesake = families.get(given[0] ?? '')
      if (namesake !== undefined) namesake.given++
      const last = family.slice(family.lastIndexOf(' ') + 1)
      const open = [...new Set([family, last])].flatMap(name => families.get(name) ?? [])
      for (const { places } of open) places.push(place)
      return open.length > 0
    },
    isGiven(key) {
      const { given, documents } = familyOf(key) ?? { given: 0, documents: 0 }
      return given > 0 && documents <= OFTENER * given
    },
    of: key => familyOf(key)?.places ?? [],
    inCompany(key, { company, affiliated }) {
      const family = familyOf(key)
      if (family === undefined) return []
      family.byCompany ??= indexed(family.places)
      const found = new Set<Place>()
      for (const hash of [...company, ...affiliated]) for (const place of family.byCompany.get(hash) ?? []) found.add(place)
      return [...found]
    },
  }
}

function indexed<Place extends Named>(places: readonly Place[]): Map<number, Place[]> {
  const byCompany = new Map<number, Place[]>()
  for (const place of places) {
    const { company, affiliated } = place.evidence
    for (const hash of new Set([...company, ...affiliated])) {
      const same = byCompany.get(hash)
      if (same === undefined) byCompany.set(hash, [place])
      else same.push(place)
    }
  }
  return byCompany
}
