import type { Highlights } from '../../tabulate/index.ts'
import type { Entity } from '../../types.ts'
import { type Html, html } from './html.ts'
import { layOut } from './layout.ts'

const WIDTH = 1080
const MARGIN = 6
const MOST = { nodes: 32, edges: 70 }
const LABEL = 26
const CHARACTER = 6.6

/** The strongest links as a picture; every name leads to what is known about it. Null when there are too few to make one. */
export function network({ links, organizations, people }: Highlights, href: (entity: Entity) => string): Html | null {
  const nodes: Entity[] = []
  const edges: { readonly from: number; readonly to: number; readonly documents: number; readonly sentences: number }[] = []
  const mentions = new Map([...organizations, ...people].map(total => [total.entity, total.mentions]))
  // Names that stand in the same sentence say more than names of the same document.
  const ranked = [...links].sort((a, b) => b.documents * (b.sentences + 1) - a.documents * (a.sentences + 1))
  for (const { source, target, documents, sentences } of ranked) {
    if (edges.length === MOST.edges) break
    if (sentences === 0) continue
    const fresh = [source, target].filter(entity => !nodes.includes(entity))
    if (nodes.length + fresh.length > MOST.nodes) continue
    nodes.push(...fresh)
    edges.push({ from: nodes.indexOf(source), to: nodes.indexOf(target), documents, sentences })
  }
  if (nodes.length < 3) return null
  const most = Math.max(...nodes.map(entity => mentions.get(entity) ?? 1))
  const radius = (entity: Entity): number => 5 + 9 * Math.sqrt((mentions.get(entity) ?? 1) / most)
  const labels = nodes.map(({ name }) => (name.length > LABEL ? `${name.slice(0, LABEL - 1)}…` : name))
  const strongest = Math.max(...edges.map(({ documents }) => documents))
  const boxes = nodes.map((entity, index) => ({
    width: Math.max((labels[index]?.length ?? 0) * CHARACTER + 18, 2 * radius(entity) + 18),
    height: 2 * radius(entity) + 30,
  }))
  const points = layOut(
    boxes,
    edges.map(({ from, to, documents }) => [from, to, 0.5 + documents / strongest / 2]),
    { width: WIDTH, height: 180 + 13 * nodes.length },
  )
  const top = Math.min(...points.map(({ y }, index) => y - (boxes[index]?.height ?? 0) / 2)) - MARGIN
  const bottom = Math.max(...points.map(({ y }, index) => y + (boxes[index]?.height ?? 0) / 2)) + MARGIN
  const at = (index: number) => points[index] ?? { x: 0, y: 0 }
  const lines = edges.map(({ from, to, documents, sentences }) => {
    const title = `${nodes[from]?.name} – ${nodes[to]?.name}: ${counted(documents, 'document')}, ${counted(sentences, 'sentence')}`
    return html`<line x1="${fixed(at(from).x)}" y1="${fixed(at(from).y - 8)}" x2="${fixed(at(to).x)}" y2="${fixed(at(to).y - 8)}" stroke-width="${fixed(1 + 3 * (documents / strongest))}"><title>${title}</title></line>`
  })
  const marks = nodes.map((entity, index) => {
    const r = radius(entity)
    const { x, y } = at(index)
    const mark =
      entity.kind === 'organization'
        ? html`<rect x="${fixed(x - r)}" y="${fixed(y - 8 - r)}" width="${fixed(2 * r)}" height="${fixed(2 * r)}" rx="2"/>`
        : html`<circle cx="${fixed(x)}" cy="${fixed(y - 8)}" r="${fixed(r)}"/>`
    return html`<a href="${href(entity)}" class="${entity.kind}"><title>${entity.name}: ${counted(mentions.get(entity) ?? 0, 'mention')}</title>${mark}<text x="${fixed(x)}" y="${fixed(y - 8 + r + 13)}">${labels[index] ?? ''}</text></a>`
  })
  return html`<svg class="network" viewBox="0 ${fixed(top)} ${WIDTH} ${fixed(bottom - top)}" role="group" aria-label="Network of the ${edges.length} strongest links between ${nodes.length} names; the same as a table under Links"><g class="edges">${lines}</g>${marks}</svg>`
}

const fixed = (value: number): string => value.toFixed(1)

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
