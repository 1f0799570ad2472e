import { honorificGender } from '../../data/honorifics.ts'
import { type Field, fieldOfHonorific, fieldOfRole, fieldOfType, fields } from '../../data/role-fields.ts'
import type { Analysis, LocalEntity } from '../../types.ts'
import { plainMeaning } from '../known.ts'
import { typeOf } from '../type-of.ts'
import { isShort, keyOf } from './keys.ts'
import { addToSketch, emptySketch, hash30, type Sketch } from './sketch.ts'

/** What documents tell about who bears a name. */
export interface Evidence {
  /** Hash of the name's key: of names that are joined, of one of them. */
  readonly self: number
  /** Bits by the index of the field: business, politics, sport … */
  readonly fields: number
  /** Organizations that the person has a role at. */
  readonly affiliated: Sketch
  /** Organizations (but no media, which are everywhere) and people with full names in the same documents, itself among them: one array for all that a document names. */
  readonly company: Sketch
  /** Of the countries that the documents speak of. */
  readonly countries: Sketch
  /** Bits: 1 man, 2 woman. */
  readonly genders: number
  /** Bits, five years each, of the days on which the documents were published; 0 when they are not dated. */
  readonly times: number
}

export const noEvidence: Evidence = {
  self: 0,
  fields: 0,
  affiliated: emptySketch,
  company: emptySketch,
  countries: emptySketch,
  genders: 0,
  times: 0,
}

export function joinEvidence(a: Evidence, b: Evidence): Evidence {
  return {
    self: a.self === 0 ? b.self : a.self,
    fields: a.fields | b.fields,
    affiliated: addToSketch(a.affiliated, b.affiliated),
    company: addToSketch(a.company, b.company),
    countries: addToSketch(a.countries, b.countries),
    genders: a.genders | b.genders,
    times: a.times | b.times,
  }
}

/** Evidence while the document's statements are added to it. */
interface Found extends Evidence {
  fields: number
  affiliated: Sketch
}

const bit = (field: Field): number => 1 << fields.indexOf(field)

/** Evidence of each of a document's entities. A long list of names says little about each: only the first of them count as company. */
export function evidenceOf(analysis: Analysis, keys: readonly string[] = analysis.entities.map(keyOf)): readonly Evidence[] {
  const hashes = keys.map(hash30)
  const company = companyOf(analysis, keys, hashes)
  const country = analysis.entities.find(entity => entity.country !== null)?.country
  const countries = country == null ? emptySketch : [hash30(country)]
  const times = timeOf(analysis.document.published)
  const found = analysis.entities.map(({ honorifics }, local): Found => {
    let bits = 0
    let genders = 0
    for (const honorific of honorifics) {
      const field = fieldOfHonorific.get(honorific)
      if (field !== undefined) bits |= bit(field)
      const gender = honorificGender.get(honorific)
      if (gender !== undefined) genders |= gender === 'm' ? 1 : 2
    }
    const own = hashes[local]
    return { self: own ?? 0, fields: bits, affiliated: emptySketch, company, countries, genders, times }
  })
  for (const { person, organization, role } of analysis.affiliations) {
    const evidence = found[person]
    if (evidence === undefined) continue
    const ofRole = fieldsOfRole(role)
    evidence.fields |= ofRole
    if (organization === null) continue
    evidence.affiliated = addToSketch(evidence.affiliated, [hashes[organization] ?? 0])
    const field = fieldOfType.get(typeOf(analysis.entities[organization]?.name ?? '') ?? '')
    if (ofRole === 0 && field !== undefined) evidence.fields |= bit(field)
  }
  return found
}

/** Five years a bit, from 1900 on; what is before or after is of the first or the last. */
function timeOf(published: string | null): number {
  if (published === null) return 0
  return 1 << Math.max(0, Math.min(29, Math.floor((Number(published.slice(0, 4)) - 1900) / 5)))
}

const MOST_COMPANY = 24

/** Media are everywhere; an acronym of theirs that others go by as well finds its own kind by it. */
function companyOf({ entities }: Analysis, keys: readonly string[], hashes: readonly number[]): Sketch {
  const tells = ({ kind, name }: LocalEntity, local: number): boolean =>
    kind === 'organization' ? typeOf(name) !== 'media' || plainMeaning(name) !== null : !isShort(keys[local] ?? '')
  const named = entities.flatMap((entity, local) => (tells(entity, local) ? [hashes[local] ?? 0] : []))
  return [...new Set(named.slice(0, MOST_COMPANY))].sort((a, b) => a - b)
}

function fieldsOfRole(role: string): number {
  let bits = 0
  for (const word of role.toLowerCase().split(/[^\p{L}]+/u)) {
    const field = fieldOfRole.get(word)
    if (field !== undefined) bits |= bit(field)
  }
  return bits
}

/** Names of the fields of some bits. */
export const fieldNames = (bits: number): readonly Field[] => fields.filter((_, index) => (bits & (1 << index)) !== 0)
