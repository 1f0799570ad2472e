import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Compiles the sources once before the tests: worker threads and the command line run from dist/. Types are checked by `npm run types`. */
export function setup(): void {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  for (const project of ['.', 'src/write/report/page']) {
    spawnSync(process.execPath, [compiler, '--noCheck', '-p', project], { cwd: join(import.meta.dirname, '..'), stdio: 'inherit' })
  }
}
