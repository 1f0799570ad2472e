import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const corpus = join(import.meta.dirname, '../corpus')
const folders = readdirSync(corpus).filter(name => /^[a-z]\d$/.test(name))

test('the annotated corpus is there', () => {
  expect(folders.length).toBeGreaterThanOrEqual(20)
})

test.each(folders)('%s is well formed', folder => {
  const said = execFileSync(process.execPath, [join(corpus, 'check.mjs'), join(corpus, folder)], { encoding: 'utf8' })
  expect(said.trim().split('\n').slice(1)).toEqual(['all well formed'])
})
