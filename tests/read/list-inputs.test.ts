import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listInputs, readBytes } from '../../src/read/index.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), `content of ${path}`)
  }
}

const list = async (...inputs: readonly string[]) => {
  const { files, problems } = await listInputs(inputs.map(input => join(root, input)))
  return { paths: files.map(({ path }) => path), problems: problems.map(({ document, code }) => `${code} ${document}`) }
}

test('folders with all that is in them, by code units of the path', async () => {
  write('b.txt', 'a/c.txt', 'a/b/d.txt', 'B.txt', '=1+2.txt', 'ä "q" 😀.txt', 'a b.txt')
  expect(await list('.')).toEqual({
    paths: ['=1+2.txt', 'B.txt', 'a b.txt', 'a/b/d.txt', 'a/c.txt', 'b.txt', 'ä "q" 😀.txt'],
    problems: [],
  })
})

test('what nobody means is passed over', async () => {
  write(
    '.hidden.txt',
    '.git/x.txt',
    'node_modules/a.txt',
    'Thumbs.db',
    '~$a.docx',
    'page.html',
    'page_files/x.js',
    'other_files/kept.txt',
    '__MACOSX/a.txt',
  )
  expect(await list('.')).toEqual({ paths: ['other_files/kept.txt', 'page.html'], problems: [] })
})

test('a single file, and a hidden one that was asked for', async () => {
  write('sub/one.txt', '.hidden.txt')
  expect((await list('sub/one.txt', '.hidden.txt')).paths).toEqual(['.hidden.txt', 'one.txt'])
})

test('inputs with the same path are told apart by their folders', async () => {
  write('north/2018/a.txt', 'south/2018/a.txt', 'west/b.txt')
  expect((await list('north/2018', 'south/2018', 'west')).paths).toEqual(['b.txt', 'north/2018/a.txt', 'south/2018/a.txt'])
  expect((await list('north', 'west')).paths).toEqual(['2018/a.txt', 'b.txt'])
})

test('a file given twice is one', async () => {
  write('a/x.txt')
  expect((await list('a', 'a/x.txt', 'a')).paths).toEqual(['x.txt'])
})

test('symbolic links', async () => {
  write('in/a.txt', 'in/.store/kept.txt', 'out/secret.txt')
  for (const [link, target] of [
    ['loop', '.'],
    ['self', 'self'],
    ['gone', 'missing.txt'],
    ['again', 'a.txt'],
    ['escape.txt', '../out/secret.txt'],
    ['escape', '../out'],
    ['stored.txt', '.store/kept.txt'],
  ] as const) {
    symlinkSync(target, join(root, 'in', link))
  }
  expect(await list('in')).toEqual({
    paths: ['a.txt', 'stored.txt'],
    problems: ['LINK escape', 'LINK escape.txt', 'LINK gone', 'LINK loop', 'LINK self'],
  })
})

test('an input that is a link is followed', async () => {
  write('in/a.txt')
  symlinkSync('in', join(root, 'link'))
  expect((await list('link')).paths).toEqual(['a.txt'])
})

test('pipes and missing inputs are problems, and nothing waits for a writer', async () => {
  write('in/a.txt')
  execFileSync('mkfifo', [join(root, 'in', 'pipe')])
  expect(await list('in', 'nowhere')).toEqual({ paths: ['a.txt'], problems: ['UNREADABLE nowhere', 'UNREADABLE pipe'] })
  expect(readBytes({ path: 'pipe', file: join(root, 'in', 'pipe'), size: 0 })).toMatchObject({ problem: { code: 'UNREADABLE' } })
  expect(readBytes({ path: 'null', file: '/dev/zero', size: 0 })).toMatchObject({ problem: { code: 'UNREADABLE' } })
})

test.skipIf(process.getuid?.() === 0)('unreadable folders and files', async () => {
  write('in/shut/a.txt', 'in/b.txt')
  chmodSync(join(root, 'in/shut'), 0)
  expect((await list('in')).problems).toEqual(['UNREADABLE shut'])
  chmodSync(join(root, 'in/shut'), 0o755)
})

test('a file that has gone, and one that is too large', async () => {
  expect(readBytes({ path: 'a.txt', file: join(root, 'a.txt'), size: 1 })).toMatchObject({
    problem: { code: 'UNREADABLE', message: expect.stringContaining('not there') },
  })
  writeFileSync(join(root, 'large.txt'), '')
  execFileSync('truncate', ['-s', '2G', join(root, 'large.txt')])
  expect(readBytes({ path: 'large.txt', file: join(root, 'large.txt'), size: 1 })).toMatchObject({
    problem: { code: 'TOO_LARGE', message: 'It has 2048 MB, more than the 64 MB that are read at once. Split it into several files.' },
  })
})
