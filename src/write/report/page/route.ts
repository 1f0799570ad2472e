/** What the page shows: a view, and beside it a document or an entity. It stands in the address, so that the browser's back button works. */
export interface Route {
  readonly view: string
  readonly query: string
  readonly beside: Beside | null
}

export type Beside =
  | { readonly kind: 'entity'; readonly entity: number }
  | { readonly kind: 'document'; readonly document: number; readonly at: number | null }

/** `#people`, `#people/entity/12`, `#money/document/3/120`, `#search:words/document/3`. */
export function readRoute(hash: string): Route {
  const [first = '', kind, number, at] = hash.replace(/^#/, '').split('/')
  const [view = '', query = ''] = first.split(':')
  const index = number === undefined ? Number.NaN : Number(number)
  const beside: Beside | null =
    Number.isInteger(index) && kind === 'entity'
      ? { kind, entity: index }
      : Number.isInteger(index) && kind === 'document'
        ? { kind, document: index, at: at === undefined || at === '' ? null : Number(at) }
        : null
  return { view: view || 'overview', query: decoded(query), beside }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function writeRoute({ view, query, beside }: Route): string {
  const first = query === '' ? view : `${view}:${encodeURIComponent(query)}`
  if (beside === null) return `#${first}`
  if (beside.kind === 'entity') return `#${first}/entity/${beside.entity}`
  return `#${first}/document/${beside.document}${beside.at === null ? '' : `/${beside.at}`}`
}

export const here = (): Route => readRoute(location.hash)

/** The address of something beside the present view. */
export const beside = (what: Beside | null): string => writeRoute({ ...here(), beside: what })

export const entityHref = (entity: number): string => beside({ kind: 'entity', entity })

/** `at` is an offset into the text. */
export const documentHref = (document: number, at: number | null = null): string => beside({ kind: 'document', document, at })
