import { createHash } from 'node:crypto'

/** One entity of a document: the forms it is named by. */
export interface GoldEntity {
  readonly kind: 'person' | 'organization'
  readonly forms: readonly string[]
  /** The name that the same entity has in other documents. */
  readonly canonical: string
}

/** What is marked of one document (tests/corpus/links/README.md). Alternatives are all right; `-` among them is nothing. */
export interface GoldRelations {
  /** `a1/004` */
  readonly name: string
  /** Nothing but its quotations is marked. */
  readonly onlyQuotations: boolean
  readonly entities: readonly GoldEntity[]
  readonly affiliations: readonly {
    readonly person: string
    readonly roles: readonly string[]
    readonly organizations: readonly string[]
  }[]
  readonly quotes: readonly { readonly speaker: string; readonly start: string }[]
  readonly figures: readonly {
    readonly amount: string
    /** Counts the amounts of the document that are written alike, from 1. */
    readonly occurrence: number
    readonly subjects: readonly string[]
    readonly owners: readonly string[]
    readonly periods: readonly string[]
  }[]
}

/** Names that are one wherever they stand, by form: tests/corpus/links/same.tsv. */
export function readSame(file: string): ReadonlyMap<string, string> {
  return new Map(
    file
      .trim()
      .split('\n')
      .flatMap(line => {
        const [canonical = '', forms = ''] = line.split('\t')
        return forms.split('; ').map(form => [form, canonical] as const)
      }),
  )
}

/** Reads a file of relations: `== document`, then lines of `p`, `o`, `a`, `q` and `m`. */
export function readRelations(file: string): readonly GoldRelations[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map(block => {
      const [title = '', ...lines] = block.trim().split('\n')
      const [name = '', only] = title.trim().split(' ')
      const of = (letter: string) => lines.filter(line => line.startsWith(`${letter} `)).map(line => line.slice(2))
      return {
        name,
        onlyQuotations: only === 'quotations',
        entities: [...of('p').map(line => entity('person', line)), ...of('o').map(line => entity('organization', line))],
        affiliations: of('a').map(line => {
          const [person = '', roles = '', organizations = ''] = cells(line)
          return { person: person.replace(/#\d+$/, ''), roles: alternatives(roles), organizations: alternatives(organizations) }
        }),
        quotes: of('q').map(line => {
          const [speaker = '', start = ''] = cells(line)
          return { speaker, start }
        }),
        figures: of('m').map(line => {
          const [amount = '', subjects = '', owners = '', periods = ''] = cells(line)
          const numbered = /^(.*)#(\d+)$/.exec(amount)
          return {
            amount: numbered?.[1] ?? amount,
            occurrence: Number(numbered?.[2] ?? 1),
            subjects: alternatives(subjects),
            owners: alternatives(owners),
            periods: alternatives(periods),
          }
        }),
      }
    })
}

const cells = (line: string): readonly string[] => line.split(' | ').map(cell => cell.trim())
const alternatives = (cell: string): readonly string[] => cell.split(' / ').map(each => each.trim())

function entity(kind: GoldEntity['kind'], line: string): GoldEntity {
  const [names = '', canonical] = line.split(' = ')
  const forms = names.split(';').map(form => form.trim())
  return { kind, forms, canonical: canonical?.trim() ?? forms[0] ?? '' }
}

/**
 * What a document is for: errors are looked at of the open part alone; floors hold the test part;
 * the fresh part was marked once the rules stood, so that nothing can have been fitted to it.
 */
export type Part = 'open' | 'test' | 'fresh'

/** The part of a document of a file of relations: `fresh-*.txt` are fresh. */
export const partOf = (file: string, name: string): Part => (file.startsWith('fresh-') ? 'fresh' : isTestPart(name) ? 'test' : 'open')

/** A third of the documents, by a hash of their names, is looked at in scores only. */
export const isTestPart = (name: string): boolean => (createHash('sha256').update(name).digest()[0] ?? 0) % 3 === 0
