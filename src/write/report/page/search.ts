import { grouped } from '../shared/numbers.ts'
import { flat, openDocuments, payload, titleAt } from './data.ts'
import { type Child, el } from './dom.ts'
import { documentLink, entityLink, placeLink } from './pieces.ts'

const MOST = { names: 30, documents: 20, places: 100 }
const AROUND = 90

let folded: readonly string[] | null = null

/** What the page holds of the words: names, documents, and places in the texts. */
export function searchView(query: string): HTMLElement {
  const words = query.trim().toLowerCase()
  if (words.length < 2) return el('p', {}, 'Write two letters or more.')
  const names = payload.entities.flatMap((entity, index) =>
    [entity.name, ...entity.aliases, ...entity.roles].some(each => each.toLowerCase().includes(words)) ? [{ entity, index }] : [],
  )
  const documents = payload.documents.flatMap((document, number) =>
    `${document.path} ${document.title} ${document.author}`.toLowerCase().includes(words) ? [number] : [],
  )
  const places = placesOf(words)
  const found = names.length + documents.length + places.list.length
  return el(
    'div',
    { class: 'found' },
    found === 0 ? el('p', {}, `Nothing in this page has “${query}”.`) : null,
    part(
      `Names (${grouped(names.length)})`,
      names
        .slice(0, MOST.names)
        .map(({ entity, index }) =>
          el(
            'span',
            {},
            entityLink(index),
            el('small', {}, ` ${[entity.type ?? entity.kind, ...entity.roles.slice(0, 2)].join(', ')} · ${grouped(entity.mentions)}`),
          ),
        ),
    ),
    part(
      `Documents (${grouped(documents.length)})`,
      documents.slice(0, MOST.documents).map(number => documentLink(number)),
    ),
    openDocuments.length < payload.documentCount
      ? el(
          'p',
          { class: 'note' },
          `Of ${grouped(payload.documentCount)} documents, the texts of ${grouped(openDocuments.length)} are in this page.`,
        )
      : null,
    part(`In the texts (${places.more ? 'more than ' : ''}${grouped(places.list.length)})`, places.list),
  )
}

const part = (title: string, items: readonly Child[]): HTMLElement | null =>
  items.length === 0 ? null : el('section', {}, el('h3', {}, title), el('ul', {}, ...items.map(item => el('li', {}, item))))

function placesOf(words: string): { readonly list: readonly HTMLElement[]; readonly more: boolean } {
  folded ??= openDocuments.map(({ content }) => content.text.toLowerCase())
  const list: HTMLElement[] = []
  for (const [index, { number, content }] of openDocuments.entries()) {
    const text = folded[index] ?? ''
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      if (list.length === MOST.places) return { list, more: true }
      const before = flat(content.text.slice(Math.max(0, at - AROUND), at))
      const after = flat(content.text.slice(at + words.length, at + words.length + AROUND))
      list.push(
        el(
          'span',
          {},
          `${before}`,
          placeLink(content.text.slice(at, at + words.length), number, at),
          after,
          el('small', {}, ` · ${titleAt(number)}`),
        ),
      )
    }
  }
  return { list, more: false }
}
