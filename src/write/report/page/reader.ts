import { grouped } from '../shared/numbers.ts'
import type { CarriedMention, Content } from '../shared/payload.ts'
import { contentAt, entityAt, openDocuments, payload, titleAt } from './data.ts'
import { byId, el } from './dom.ts'
import { entityLink, kindOf, meaning } from './pieces.ts'
import { mentionActions } from './review.ts'
import { documentHref } from './route.ts'

/** A document with all its mentions highlighted; the one at the offset `at`, or the place itself, is picked out. */
export interface Reader {
  readonly body: HTMLElement
  /** Scrolls to the place; once the body is in the page. */
  arrive(): void
}

export function reader(number: number, at: number | null): Reader | null {
  const content = contentAt(number)
  const about = payload.documents[number]
  if (content === null || about === undefined) return null
  const picked = at === null ? null : (content.mentions.find(([, start, end]) => start <= at && at < end) ?? null)
  const text = el('div', { class: 'text', lang: 'und' }, ...paragraphs(number, content, picked, at))
  if (content.cut) text.append(el('p', { class: 'note' }, 'The document goes on; this page holds its beginning.'))
  const facts = [about.path, about.published, about.author, `${grouped(about.words)} words`].filter(fact => fact !== '')
  const body = el(
    'article',
    { class: 'reader' },
    el('p', { class: 'facts' }, facts.join(' · ')),
    turning(number, content, picked),
    picked === null ? null : inspector(content, picked),
    text,
  )
  return {
    body,
    arrive() {
      const scroller = body.closest('.scroller')
      const place = text.querySelector('.here')
      if (scroller === null || place === null) return
      // Not scrollIntoView: that would scroll the page as well.
      const offset = place.getBoundingClientRect().top - scroller.getBoundingClientRect().top
      scroller.scrollTop += offset - scroller.clientHeight * 0.4
    },
  }
}

/** To the documents and the mentions before and after. */
function turning(number: number, content: Content, picked: CarriedMention | null): HTMLElement {
  const place = openDocuments.findIndex(each => each.number === number)
  const mention = picked === null ? -1 : content.mentions.indexOf(picked)
  const to = (label: string, name: string, document: number | undefined, at: number | null | undefined): HTMLElement =>
    document === undefined || at === undefined
      ? el('span', { class: 'off', 'aria-hidden': true }, label)
      : el('a', { href: documentHref(document, at), 'aria-label': name, title: name, 'data-turn': name }, label)
  return el(
    'nav',
    { class: 'turning', 'aria-label': 'In this document and to others' },
    to('‹', 'Previous document', openDocuments[place - 1]?.number, null),
    el('span', {}, `document ${place + 1} of ${grouped(openDocuments.length)}`),
    to('›', 'Next document', openDocuments[place + 1]?.number, null),
    el('span', { class: 'gap' }),
    to('‹', 'Previous mention', number, mention > 0 ? content.mentions[mention - 1]?.[1] : undefined),
    el(
      'span',
      {},
      mention < 0 ? `${grouped(content.mentions.length)} mentions` : `mention ${mention + 1} of ${grouped(content.mentions.length)}`,
    ),
    to('›', 'Next mention', number, content.mentions[mention + 1]?.[1]),
  )
}

/** What is known about one mention. */
function inspector(content: Content, mention: CarriedMention): HTMLElement {
  const words = content.text.slice(mention[1], mention[2]).replace(/\s+/g, ' ')
  const named = mention[3] === 0 || mention[3] === 1 ? entityAt(mention[7]) : null
  const value = named === null ? meaning(mention) : entityLink(mention[7] as number)
  const subject = mention[3] === 2 && mention[12] !== null ? `, ${mention[12]}` : ''
  const owner = mention[3] === 2 && mention[13] !== null ? el('span', {}, ', ', entityLink(mention[13])) : null
  const counted = mention[3] === 3 && mention[11] !== null ? `, counted from ${mention[11]}` : ''
  return el(
    'div',
    { class: 'inspector', role: 'group', 'aria-label': 'The mention picked out' },
    el('b', { class: `key ${kindOf(mention)}` }, kindOf(mention)),
    el('span', {}, ` “${words}” is `, value, subject, owner, counted),
    el('small', {}, ` · ${Math.round(mention[4] / 10)} % sure, by ${payload.rules[mention[5]]} · ${content.idPrefix}${mention[0] + 1}`),
    named === null ? null : mentionActions(words, named),
  )
}

/** Blank lines part paragraphs; line breaks inside them stay as they are. */
function paragraphs(number: number, content: Content, picked: CarriedMention | null, at: number | null): HTMLElement[] {
  const { text, mentions } = content
  const place = picked === null ? at : null
  const made: HTMLElement[] = []
  let next = 0
  let start = 0
  for (const gap of [...text.matchAll(BLANK), null]) {
    const end = gap === null ? text.length : gap.index
    const paragraph = el('p', { dir: 'auto' })
    let from = start
    for (let mention = mentions[next]; mention !== undefined && mention[1] < end; mention = mentions[++next]) {
      append(paragraph, text, from, mention[1], place)
      paragraph.append(mark(number, content, mention, mention === picked))
      from = mention[2]
    }
    if (from < end) append(paragraph, text, from, end, place)
    if (paragraph.childNodes.length > 0) made.push(paragraph)
    // A mention may reach over a gap.
    start = Math.max(from, gap === null ? end : gap.index + gap[0].length)
  }
  return made
}

const BLANK = /\n[ \t]*\n\s*/g

/** Text without a mention; a place inside it is marked when nothing else is picked out. */
function append(paragraph: HTMLElement, text: string, start: number, end: number, at: number | null): void {
  if (at === null || at < start || at >= end) paragraph.append(text.slice(start, end))
  else paragraph.append(text.slice(start, at), el('span', { class: 'here' }), text.slice(at, end))
}

function mark(number: number, content: Content, mention: CarriedMention, picked: boolean): HTMLElement {
  const kind = kindOf(mention)
  return el(
    'a',
    {
      href: documentHref(number, mention[1]),
      class: `mark ${kind}${picked ? ' here' : ''}`,
      title: `${kind}: ${meaning(mention)}`,
      'aria-current': picked ? 'true' : null,
    },
    content.text.slice(mention[1], mention[2]),
  )
}

export const readerTitle = (number: number): string => titleAt(number)

/** `n` and `p` go to the next and the previous mention, with Shift to the documents. */
export function turnByKey(key: string): void {
  const name = { n: 'Next mention', p: 'Previous mention', N: 'Next document', P: 'Previous document' }[key]
  if (name !== undefined) byId('beside').querySelector<HTMLAnchorElement>(`[data-turn="${name}"]`)?.click()
}
