import { closeSync, openSync, writeSync } from 'node:fs'
import type { Link, Total } from '../tabulate/index.ts'
import { withoutControls } from './cells.ts'
import { xmlText } from './xml-text.ts'

/** Attributes of nodes in GEXF: id, title, type and value; empty values are left out. */
const NODE_ATTRIBUTES: readonly (readonly [title: string, type: string, value: (total: Total) => string | number | null])[] = [
  ['kind', 'string', ({ entity }) => entity.kind],
  ['type', 'string', ({ entity }) => entity.type],
  ['documents', 'integer', total => total.documents],
  ['mentions', 'integer', total => total.mentions],
  ['first_published', 'string', total => total.firstPublished],
  ['last_published', 'string', total => total.lastPublished],
]

const BATCH = 1000

/** The graph of nodes.csv and links.csv as GEXF 1.3 (https://gexf.net/schema.html), for Gephi and what else reads it. */
export function writeGexf(path: string, nodes: readonly Total[], links: Iterable<Link>): void {
  const file = openSync(path, 'w')
  const write = <T>(items: Iterable<T>, line: (item: T, index: number) => string): void => {
    let lines: string[] = []
    let index = 0
    for (const item of items) {
      lines.push(line(item, index++))
      if (lines.length < BATCH) continue
      writeSync(file, lines.join(''))
      lines = []
    }
    writeSync(file, lines.join(''))
  }
  writeSync(file, HEAD)
  write(NODE_ATTRIBUTES, ([title, type], id) => `      <attribute id="${id}" title="${title}" type="${type}"/>\n`)
  writeSync(
    file,
    '    </attributes>\n    <attributes class="edge">\n      <attribute id="0" title="sentences" type="integer"/>\n    </attributes>\n',
  )
  writeSync(file, '    <nodes>\n')
  write(nodes, node)
  writeSync(file, '    </nodes>\n    <edges>\n')
  write(links, edge)
  writeSync(file, '    </edges>\n  </graph>\n</gexf>\n')
  closeSync(file)
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <meta>
    <creator>entity-ledger</creator>
    <description>Organizations and people that documents name together</description>
  </meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node">
`

function node(total: Total): string {
  const values = NODE_ATTRIBUTES.map(([, , value], id) => {
    const text = value(total)
    return text === null ? '' : `<attvalue for="${id}" value="${attribute(String(text))}"/>`
  })
  return `      <node id="${attribute(total.entity.id)}" label="${attribute(total.entity.name)}"><attvalues>${values.join('')}</attvalues></node>\n`
}

const edge = ({ source, target, documents, sentences }: Link, index: number): string =>
  `      <edge id="${index}" source="${attribute(source.id)}" target="${attribute(target.id)}" weight="${documents}"><attvalues><attvalue for="0" value="${sentences}"/></attvalues></edge>\n`

const attribute = (text: string): string => xmlText(withoutControls(text))
