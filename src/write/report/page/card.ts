import { grouped } from '../shared/numbers.ts'
import type { CarriedEntity } from '../shared/payload.ts'
import { contentAt, entityAt, mentionsOf, openDocuments, type Placed, payload, sentenceOf, textOf } from './data.ts'
import { button, type Child, el } from './dom.ts'
import { amountText, documentLink, entityLink, placeLink, spark } from './pieces.ts'
import { aliasAction, mentionActions, uniteForm } from './review.ts'
import { documentHref } from './route.ts'

/** All that the page knows about one organization or person. */
export function card(index: number): HTMLElement | null {
  const entity = entityAt(index)
  if (entity === null) return null
  const seen = [entity.first, entity.last].filter(day => day !== null)
  return el(
    'article',
    { class: 'card' },
    el(
      'p',
      { class: 'facts' },
      el('b', { class: `key ${entity.kind}` }, entity.type ?? entity.kind),
      ` ${counted(entity.mentions, 'mention')} in ${counted(entity.documents, 'document')}${seen.length === 2 ? `, ${seen[0] === seen[1] ? seen[0] : `${seen[0]} – ${seen[1]}`}` : ''}`,
    ),
    entity.trend.length > 0 ? el('p', { class: 'trend' }, spark(entity, 420, 44)) : null,
    names(entity),
    part('Roles', roles(index)),
    part('Money', amounts(index)),
    part('Said', quotes(index)),
    part('Named together with', others(index)),
    sentences(index, entity),
  )
}

const counted = (count: number, noun: string): string => `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

const part = (title: string, items: readonly Child[]): HTMLElement | null =>
  items.length === 0
    ? null
    : el(
        'section',
        {},
        el('h3', {}, title),
        el(
          'ul',
          {},
          ...items.slice(0, MOST).map(item => el('li', {}, item)),
          items.length > MOST ? el('li', { class: 'note' }, `and ${items.length - MOST} more`) : null,
        ),
      )

const MOST = 20

function names(entity: CarriedEntity): HTMLElement {
  return el(
    'div',
    {},
    entity.aliases.length === 0
      ? null
      : el(
          'section',
          {},
          el('h3', {}, 'Also found as'),
          el('ul', { class: 'aliases' }, ...entity.aliases.map(alias => el('li', {}, alias, aliasAction(alias, entity)))),
        ),
    entity.why.length === 0
      ? null
      : el('details', {}, el('summary', {}, 'Why these are one'), el('ul', {}, ...entity.why.map(reason => el('li', {}, reason)))),
    el('div', { class: 'review' }, mentionActions(entity.name, entity), uniteForm(entity)),
  )
}

/** The same statement of several documents is shown once. */
function roles(index: number): Child[] {
  const seen = new Set<string>()
  return openDocuments.flatMap(({ number, content }) =>
    content.roles.flatMap(([start, , person, role, organization]) => {
      const key = `${person} ${role.toLowerCase()} ${organization}`
      if ((person !== index && organization !== index) || seen.has(key)) return []
      seen.add(key)
      const who = person === index ? [] : [entityLink(person), ', ']
      const where = organization === null || organization === index ? [] : [', ', entityLink(organization)]
      return [el('span', {}, ...who, placeLink(role || 'at', number, start), ...where)]
    }),
  )
}

function amounts(index: number): Child[] {
  return openDocuments.flatMap(({ number, content }) =>
    content.mentions.flatMap(mention =>
      mention[3] === 2 && mention[13] === index
        ? [
            el(
              'span',
              {},
              placeLink(textOf(content, mention[1], mention[2]), number, mention[1]),
              ` ${mention[12] ?? ''}`,
              el('small', {}, ` ${amountText(mention)}`),
            ),
          ]
        : [],
    ),
  )
}

function quotes(index: number): Child[] {
  return openDocuments.flatMap(({ number, content }) =>
    content.quotes
      .filter(([, , speaker]) => speaker === index)
      .map(([start, end]) => placeLink(`“${textOf(content, start, end)}”`, number, start)),
  )
}

function others(index: number): Child[] {
  return payload.links
    .filter(([one, other]) => one === index || other === index)
    .map(([one, other, documents]) =>
      el('span', {}, entityLink(one === index ? other : one), el('small', {}, ` ${counted(documents, 'document')}`)),
    )
}

/** Every sentence that names it, under its document. */
function sentences(index: number, entity: CarriedEntity): HTMLElement {
  const all = mentionsOf(index)
  const list = el('div', {})
  const body = el('section', {}, el('h3', {}, 'Where it is named'), list)
  let shown = 0
  const more = (): void => {
    const from = shown
    shown = Math.min(all.length, shown + SENTENCES)
    let last = all[from - 1]?.document
    for (const placed of all.slice(from, shown)) {
      if (placed.document !== last) list.append(el('h4', {}, documentLink(placed.document)))
      last = placed.document
      list.append(sentence(placed))
    }
    body.querySelector('button.more')?.remove()
    if (shown < all.length) body.append(button(`Show more of ${grouped(all.length - shown)}`, more, { class: 'more' }))
  }
  more()
  if (all.length < entity.mentions) {
    const file = entity.kind === 'organization' || entity.kind === 'person' ? 'mentions.csv' : ''
    body.append(
      el(
        'p',
        { class: 'note' },
        `${grouped(all.length)} of ${grouped(entity.mentions)} mentions are in this page; all of them in ${file} with entity_id ${entity.id}.`,
      ),
    )
  }
  return body
}

const SENTENCES = 40

function sentence({ document: number, mention }: Placed): HTMLElement {
  const content = contentAt(number)
  if (content === null) return el('p')
  const [start, end] = sentenceOf(content, mention)
  return el(
    'p',
    { class: 'sentence' },
    textOf(content, start, mention[1]),
    el(
      'a',
      { href: documentHref(number, mention[1]), class: `mark ${mention[3] === 0 ? 'organization' : 'person'}` },
      textOf(content, mention[1], mention[2]),
    ),
    textOf(content, mention[2], Math.max(end, mention[2])),
  )
}
