import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/**
 * Builds the program once before the tests: worker threads and the command line run from dist/. Types are checked by `npm run types`.
 * All temporary folders of the tests lie in one, which the function that it returns takes away afterwards.
 */
export function setup(): () => void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  for (const step of [
    [compiler, '--noCheck'],
    [compiler, '--noCheck', '-p', 'src/write/report/page'],
    ['dist/bundle.js'],
    ['dist/prepare.js'],
  ]) {
    spawnSync(process.execPath, step, { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
  }
  const folder = mkdtempSync(join(tmpdir(), 'entity-ledger-tests-'))
  // Windows asks TEMP, everybody else TMPDIR.
  Object.assign(process.env, { TMPDIR: folder, TEMP: folder })
  return () => rmSync(folder, { recursive: true, force: true })
}
