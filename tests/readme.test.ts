import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shapes } from '../src/tabulate/index.ts'
import { problemCodes } from '../src/types.ts'

const path = join(import.meta.dirname, '../README.md')
const readme = readFileSync(path, 'utf8')

/** The part of the README between two markers; `npm run readme` writes what the table definitions say. */
function section(name: string): string {
  return new RegExp(`<!-- ${name} -->\\n(.*?)<!-- /${name} -->`, 's').exec(readme)?.[1] ?? ''
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

const tables = row('file', 'what it holds') + row('---', '---') + shapes.map(({ name, about }) => row(`\`${name}.csv\``, about)).join('')

const columns = shapes
  .map(({ name, columns }) => {
    const rows = columns.map(column => row(`\`${column.name}\``, column.type, column.about)).join('')
    return `**${name}.csv**\n\n${row('column', 'type', 'meaning')}${row('---', '---', '---')}${rows}\n`
  })
  .join('')

const sections = { tables, columns }

if (process.env['UPDATE_README']) {
  let text = readme
  for (const [name, content] of Object.entries(sections)) {
    text = text.replace(new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's'), (_, start, end) => start + content + end)
  }
  writeFileSync(path, text)
}

test.skipIf(process.env['UPDATE_README'])('the README lists tables and columns as they are defined', () => {
  for (const [name, content] of Object.entries(sections)) expect(section(name), 'run: npm run readme').toBe(content)
})

test.each(problemCodes)('the README explains %s', code => {
  expect(readme).toContain(`| \`${code}\` |`)
})

test('the README names every dependency and why it is there', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  for (const name of Object.keys(manifest.dependencies)) expect(readme).toContain(`| \`${name}\` |`)
})
