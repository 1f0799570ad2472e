import { grouped } from '../shared/numbers.ts'
import { type CarriedEntity, type CarriedMention, kindNames, type MoneyMention } from '../shared/payload.ts'
import { sparkLabel, sparkPath } from '../shared/spark.ts'
import { entityAt, pathAt, payload, titleAt } from './data.ts'
import { el, svg } from './dom.ts'
import { documentHref, entityHref } from './route.ts'

/** A name that leads to what is known about it. */
export function entityLink(index: number | null): Node {
  const entity = entityAt(index)
  return index === null || entity === null
    ? document.createTextNode('')
    : el('a', { href: entityHref(index), class: entity.kind }, entity.name)
}

/** Words that lead to their place in a document. */
export const placeLink = (text: string, number: number, at: number | null): HTMLElement =>
  el('a', { href: documentHref(number, at), class: 'place' }, text)

export const documentLink = (number: number): HTMLElement => el('a', { href: documentHref(number), title: pathAt(number) }, titleAt(number))

export function spark({ trend }: CarriedEntity, width = 110, height = 20): Node {
  if (trend.length === 0) return document.createTextNode('')
  const label = sparkLabel(trend, payload.periods)
  return svg(
    'svg',
    { class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, preserveAspectRatio: 'none' },
    svg('path', { d: sparkPath(trend, width, height) }),
  )
}

/** `about USD 11,800,000,000 per share` */
export function amountText(mention: MoneyMention): string {
  const [, , , , , , , amount, amountMax, currency, qualifier, per] = mention
  const number = amount === null ? '' : grouped(amount)
  const range = amountMax === null ? number : `${number}${number === '' ? '' : ' – '}${grouped(amountMax)}`
  return [qualifier, currency ?? 'currency not known:', range, per === null ? '' : `per ${per}`]
    .filter(part => part !== null && part !== '')
    .join(' ')
}

/** What a mention means, in a few words. */
export function meaning(mention: CarriedMention): string {
  switch (mention[3]) {
    case 2:
      return amountText(mention)
    case 3:
      return mention[8] === null ? mention[7] : mention[8] === mention[9] ? mention[8] : `${mention[8]} – ${mention[9]}`
    default:
      return entityAt(mention[7])?.name ?? ''
  }
}

export const kindOf = (mention: CarriedMention): string => kindNames[mention[3]]
