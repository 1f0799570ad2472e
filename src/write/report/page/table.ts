import { grouped } from '../shared/numbers.ts'
import { button, type Child, el, say } from './dom.ts'

export interface Column<Row> {
  readonly label: string
  readonly style?: 'number' | 'name' | 'long' | 'evidence' | 'source' | 'day'
  /** What rows are sorted by; null comes last. Without it the column does not sort. */
  readonly by?: (row: Row) => string | number | null
  readonly cell: (row: Row) => Child
}

/** A choice above the table that keeps the rows of one value. */
export interface Facet<Row> {
  readonly label: string
  readonly of: (row: Row) => string
}

export interface TableOptions<Row> {
  readonly name: string
  readonly rows: readonly Row[]
  readonly columns: readonly Column<Row>[]
  readonly facets?: readonly Facet<Row>[]
  /** What the filter looks through. */
  readonly text: (row: Row) => string
  /** Where everything is, when this is not all. */
  readonly more: string | null
}

const PAGE = 100

/** A table that sorts, filters and shows its rows by the hundred. */
export function table<Row>({ name, rows, columns, facets = [], text, more }: TableOptions<Row>): HTMLElement {
  const folded = rows.map(row => text(row).toLowerCase())
  let sorted: number | null = null
  let falling = false
  let shown = PAGE
  let kept: readonly Row[] = rows

  const body = el('tbody')
  const count = el('p', { class: 'count' })
  const filter = el('input', {
    type: 'search',
    id: `filter-${name}`,
    placeholder: 'Filter these rows',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const selects = facets.map(({ label, of }) => facetSelect(label, [...new Set(rows.map(of))]))
  const foot = el('div', { class: 'foot' })
  const heads = columns.map(({ label, style, by }, index) =>
    el('th', { scope: 'col', class: style ?? '' }, by === undefined ? label : button(label, () => sort(index), { class: 'sort' })),
  )

  const sort = (index: number): void => {
    // Numbers are wanted largest first, names from A.
    falling = sorted === index ? !falling : columns[index]?.style === 'number'
    sorted = index
    for (const [each, head] of heads.entries()) {
      if (each === index) head.setAttribute('aria-sort', falling ? 'descending' : 'ascending')
      else head.removeAttribute('aria-sort')
    }
    refresh()
  }

  const refresh = (): void => {
    const words = filter.value
      .toLowerCase()
      .split(/\s+/)
      .filter(word => word !== '')
    const chosen = selects.map(({ select }) => select.value)
    const found = rows.filter(
      (row, index) =>
        words.every(word => folded[index]?.includes(word)) &&
        facets.every(({ of }, each) => chosen[each] === '' || chosen[each] === of(row)),
    )
    const by = sorted === null ? undefined : columns[sorted]?.by
    kept = by === undefined ? found : found.toSorted((a, b) => compared(by(a), by(b), falling))
    shown = PAGE
    draw()
  }

  const draw = (): void => {
    body.replaceChildren(...kept.slice(0, shown).map(row => tableRow(row, columns)))
    const what = kept.length === rows.length ? `${grouped(rows.length)} rows` : `${grouped(kept.length)} of ${grouped(rows.length)} rows`
    count.textContent = more === null ? what : `${what} here. ${more}`
    say(what)
    foot.replaceChildren()
    if (kept.length > shown)
      foot.append(button(`Show ${Math.min(PAGE, kept.length - shown)} more of ${grouped(kept.length - shown)}`, showMore))
  }

  const showMore = (): void => {
    const from = shown
    shown += PAGE
    body.append(...kept.slice(from, shown).map(row => tableRow(row, columns)))
    if (kept.length > shown)
      foot.firstElementChild?.replaceWith(
        button(`Show ${Math.min(PAGE, kept.length - shown)} more of ${grouped(kept.length - shown)}`, showMore),
      )
    else foot.replaceChildren()
    body.children[from]?.querySelector('a')?.focus()
  }

  filter.addEventListener('input', refresh)
  for (const { select } of selects) select.addEventListener('change', refresh)
  draw()
  return el(
    'div',
    { class: 'table' },
    el(
      'div',
      { class: 'tools' },
      el('label', { for: `filter-${name}`, class: 'unseen' }, 'Filter these rows'),
      filter,
      ...selects.map(({ label }) => label),
    ),
    count,
    el(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name },
      el('table', {}, el('thead', {}, el('tr', {}, ...heads)), body),
    ),
    foot,
  )
}

function tableRow<Row>(row: Row, columns: readonly Column<Row>[]): HTMLElement {
  return el('tr', {}, ...columns.map(({ cell, style }) => el('td', { class: style ?? '' }, cell(row))))
}

function facetSelect(label: string, values: readonly string[]): { readonly label: HTMLElement; readonly select: HTMLSelectElement } {
  const options = values
    .filter(value => value !== '')
    .toSorted()
    .map(value => el('option', { value }, value))
  const select = el('select', {}, el('option', { value: '' }, 'all'), ...options)
  return { select, label: el('label', {}, `${label} `, select) }
}

function compared(a: string | number | null, b: string | number | null, falling: boolean): number {
  if (a === null || b === null || a === '' || b === '') return Number(a === null || a === '') - Number(b === null || b === '')
  const order =
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).toLowerCase() < String(b).toLowerCase() ? -1 : Number(a !== b)
  return falling ? -order : order
}
