import { card } from './card.ts'
import { entityAt } from './data.ts'
import { byId, el } from './dom.ts'
import { reader, readerTitle, turnByKey } from './reader.ts'
import { reviewView, startReview } from './review.ts'
import { type Beside, here, readRoute, writeRoute } from './route.ts'
import { searchView } from './search.ts'
import { views } from './views/views.ts'

const main = byId('view')
const overview = byId('overview')
const aside = byId('beside')
const search = byId('search') as HTMLInputElement

/** Views are made once and kept, so that sorting and filters are still there when one comes back. */
const made = new Map<string, HTMLElement>()
let shown = ''
let opener: HTMLElement | null = null

function viewOf(view: string, query: string): HTMLElement | null {
  const known = made.get(view)
  if (known !== undefined) return known
  const title = view === 'search' ? `Search: ${query}` : view === 'review' ? 'Corrections' : (views[view]?.title ?? null)
  if (title === null) return null
  const body = view === 'search' ? searchView(query) : view === 'review' ? reviewView() : views[view]?.make()
  const section = el('section', {}, el('h2', {}, title), body ?? null)
  if (view !== 'search' && view !== 'review') made.set(view, section)
  return section
}

function showView(view: string, query: string): void {
  const wanted = `${view}:${query}`
  if (wanted === shown) return
  shown = wanted
  const section = viewOf(view, query)
  overview.hidden = section !== null
  main.replaceChildren(...(section === null ? [] : [section]))
  main.hidden = section === null
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#sections a')) {
    const current = readRoute(link.hash).view === (section === null ? 'overview' : view)
    if (current) {
      link.setAttribute('aria-current', 'page')
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    } else link.removeAttribute('aria-current')
  }
  if (view === 'search' && document.activeElement !== search) search.value = query
  scrollTo(0, 0)
  byId('main').scrollTop = 0
}

function showBeside(beside: Beside | null): void {
  const open = beside === null ? null : besideOf(beside)
  // Beside something the contents scroll by themselves; they stay where they were.
  const frame = byId('main')
  const before = Math.max(scrollY, frame.scrollTop)
  document.body.classList.toggle('with-beside', open !== null)
  aside.hidden = open === null
  frame.scrollTop = before
  scrollTo(0, open === null ? before : 0)
  if (open === null) {
    aside.replaceChildren()
    if (opener?.isConnected) opener.focus()
    opener = null
    return
  }
  if (opener === null && document.activeElement instanceof HTMLElement && !aside.contains(document.activeElement))
    opener = document.activeElement
  const close = el('a', { href: writeRoute({ ...here(), beside: null }), class: 'close', 'aria-label': 'Close', title: 'Close (Esc)' }, '×')
  const title = el('h2', { tabindex: -1, id: 'beside-title' }, open.title)
  aside.replaceChildren(
    el('header', {}, title, close),
    el('div', { class: 'scroller', tabindex: 0, role: 'region', 'aria-labelledby': 'beside-title' }, open.body),
  )
  title.focus({ preventScroll: true })
  open.arrive?.()
}

function besideOf(beside: Beside): { readonly title: string; readonly body: HTMLElement; arrive?(): void } | null {
  if (beside.kind === 'entity') {
    const body = card(beside.entity)
    return body === null ? null : { title: entityAt(beside.entity)?.name ?? '', body }
  }
  const made = reader(beside.document, beside.at)
  return made === null ? null : { title: readerTitle(beside.document), ...made }
}

function follow(): void {
  const { view, query, beside } = here()
  showView(view, query)
  showBeside(beside)
}

addEventListener('hashchange', follow)

addEventListener('keydown', event => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
  if (event.key === 'Escape' && !aside.hidden) location.hash = writeRoute({ ...here(), beside: null })
  else if (typing || event.ctrlKey || event.metaKey || event.altKey) return
  else if (event.key === '/') {
    event.preventDefault()
    search.focus()
  } else turnByKey(event.key)
})

// The address says which view is shown, so it cannot say where to skip to.
byId('skip').addEventListener('click', event => {
  event.preventDefault()
  byId('main').focus()
})

// A click anywhere in a row opens its evidence: the place that it leads to, else its first link.
main.addEventListener('click', event => {
  if (!(event.target instanceof Element) || event.target.closest('a, button, input, select') !== null) return
  if (getSelection()?.isCollapsed === false) return
  const row = event.target.closest('tbody tr')
  const link = row?.querySelector<HTMLAnchorElement>('a.place') ?? row?.querySelector('a')
  link?.click()
})

let typing: ReturnType<typeof setTimeout> | undefined
search.addEventListener('input', () => {
  clearTimeout(typing)
  typing = setTimeout(() => {
    const words = search.value.trim()
    const route = words.length < 2 ? { view: 'overview', query: '', beside: null } : { view: 'search', query: words, beside: here().beside }
    history.replaceState(null, '', writeRoute(route))
    follow()
  }, 150)
})

startReview(() => {
  if (here().view !== 'review') return
  shown = ''
  follow()
})

document.body.classList.add('live')
follow()
