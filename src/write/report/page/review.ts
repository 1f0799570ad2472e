import type { CarriedEntity } from '../shared/payload.ts'
import { correct, corrections, namesFile, takeBack, whenCorrected } from './corrections.ts'
import { payload } from './data.ts'
import { button, byId, el, say } from './dom.ts'
import { table } from './table.ts'

const reviewing = (): boolean => document.body.classList.contains('reviewing')

/** Buttons that are there only while reviewing. */
const reviewOnly = (...buttons: readonly HTMLElement[]): HTMLElement => el('span', { class: 'review' }, ...buttons)

function action(label: string, kind: 'organization' | 'person' | 'none', name: string, canonical: string, note: string): HTMLElement {
  return button(label, () => {
    correct({ name, kind, canonical, note })
    say(`Noted: ${name}, ${note}`)
  })
}

/** For a mention: what its words are not. */
export function mentionActions(words: string, { kind, name }: CarriedEntity): HTMLElement {
  const other = kind === 'organization' ? 'person' : 'organization'
  return reviewOnly(
    action('Not a name', 'none', words, '', 'not a name'),
    action(other === 'person' ? 'A person' : 'An organization', other, words, '', `${other}, not ${kind}`),
    words === name ? el('span') : action(`Not ${name}`, kind, words, '', `not ${name}`),
  )
}

/** For one of the names that were united. */
export const aliasAction = (alias: string, { kind, name }: CarriedEntity): HTMLElement =>
  reviewOnly(action('Not the same', kind, alias, '', `not ${name}`))

/** For a whole entity: unite it with another by name. */
export function uniteForm({ kind, name, aliases }: CarriedEntity): HTMLElement {
  const input = el('input', {
    type: 'text',
    list: `names-${kind}`,
    placeholder: 'the right name',
    'aria-label': `The name to unite ${name} with`,
  })
  const unite = (): void => {
    const canonical = input.value.trim()
    if (canonical === '') return
    for (const each of [name, ...aliases]) correct({ name: each, kind, canonical, note: `the same as ${canonical}` })
    input.value = ''
    say(`Noted: ${name} is ${canonical}`)
  }
  return reviewOnly(input, button('is the same', unite))
}

/** The list of corrections with its download. */
export function reviewView(): HTMLElement {
  const rows = corrections()
  const how = el(
    'p',
    {},
    'Download the file and give it to the next run: ',
    el('code', {}, 'npm start -- … --names names.csv'),
    '. If this run had a names file already, add these rows to it.',
  )
  if (rows.length === 0) {
    return el(
      'div',
      {},
      el(
        'p',
        {},
        'Nothing is marked yet. While reviewing, each name and each mention has buttons to mark it as wrong: in the texts, and beside each name.',
      ),
      how,
    )
  }
  return el(
    'div',
    {},
    how,
    el(
      'p',
      {},
      button('Download names.csv', download, { class: 'strong' }),
      ' ',
      button('Take all back', () => {
        for (const { name } of rows) takeBack(name)
      }),
    ),
    table({
      name: 'corrections',
      rows,
      text: row => `${row.name} ${row.canonical}`,
      more: null,
      columns: [
        { label: 'Name', style: 'name', by: row => row.name, cell: row => row.name },
        { label: 'Kind', by: row => row.kind, cell: row => row.kind },
        { label: 'United with', by: row => row.canonical, cell: row => row.canonical },
        { label: 'Note', by: row => row.note, cell: row => row.note },
        { label: '', cell: row => button('Take back', () => takeBack(row.name), { 'aria-label': `Take back ${row.name}` }) },
      ],
    }),
  )
}

function download(): void {
  const url = URL.createObjectURL(new Blob([namesFile(corrections())], { type: 'text/csv' }))
  const link = el('a', { href: url, download: 'names.csv' })
  document.body.append(link)
  link.click()
  link.remove()
  URL.revokeObjectURL(url)
}

/** The switch in the head of the page; `changed` redraws the view of the corrections. */
export function startReview(changed: () => void): void {
  const toggle = byId('review')
  const show = (): void => {
    const count = corrections().length
    byId('review-count').textContent = count === 0 ? '' : ` (${count})`
    for (const link of document.querySelectorAll<HTMLElement>('.review-link')) link.hidden = !reviewing() && count === 0
  }
  toggle.addEventListener('click', () => {
    const on = document.body.classList.toggle('reviewing')
    toggle.setAttribute('aria-pressed', String(on))
    show()
  })
  whenCorrected(() => {
    show()
    changed()
  })
  for (const kind of ['organization', 'person'] as const) {
    const names = payload.entities.slice(0, payload.listed).filter(entity => entity.kind === kind)
    document.body.append(el('datalist', { id: `names-${kind}` }, ...names.map(({ name }) => el('option', { value: name }))))
  }
  show()
}
