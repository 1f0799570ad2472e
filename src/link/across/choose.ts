import { type KnownOrganization, knownOrganization, plainMeaning } from '../known.ts'

/**
 * Which of several organizations a short name means in a document about a country: "FCA" is the Farm Credit Administration in America and the
 * Financial Conduct Authority in Britain; "AFP" is the Armed Forces of the Philippines nowhere else. Null when the country does not decide.
 */
export function chooseByCountry(keys: readonly string[], country: string | null): string | null {
  if (country === null) return null
  const options = keys.map(key => ({ key, known: knownOrganization(key.slice(2)) }))
  const here = options.filter(({ known }) => known?.country === country)
  const [only] = here
  if (only !== undefined) return here.length === 1 && options.every(({ known }) => known !== null) ? only.key : null
  const possible = options.filter(({ known }) => known === null || !staysAtHome(known))
  const [last] = possible
  return possible.length === 1 && last !== undefined && last.known !== null ? last.key : null
}

/** Whether other countries have their own of the kind: a short name in a document about another country is not likely to mean this one. */
export const staysAtHome = ({ type, country }: KnownOrganization): boolean => NATIONAL.has(type) && country !== ''

const NATIONAL: ReadonlySet<string> = new Set(
  'military; party; regulator; government; central bank; ministry; court; legislature; police; union'.split('; '),
)

/** Which of several an acronym means to most readers, where nothing else tells: "LSE" is the London Stock Exchange. Null when it is none of them. */
export function plainlyMeant(keys: readonly string[], name: string): string | null {
  const meant = plainMeaning(name)
  return meant === null ? null : (keys.find(key => knownOrganization(key.slice(2))?.name === meant) ?? null)
}
