import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'

/** `npm run kills` is the long form. */
const KILLS = Number(process.env['KILLS'] ?? 3)

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = (): string => mkdtempSync(join(tmpdir(), 'ledger-kills-'))

/** Files, and a collection large enough to be read piece by piece. */
function manyDocuments(): string {
  const input = folder()
  const text = (index: number): string =>
    `Acme ${index} Corp. paid $${index} million to Jane Roe ${index % 7} on 3 May 2021. “It is done,” said Roe, chief executive of Widget Ltd. `.repeat(
      30,
    )
  for (let index = 0; index < 300; index++) {
    mkdirSync(join(input, String(index % 10)), { recursive: true })
    writeFileSync(join(input, String(index % 10), `${index}.txt`), text(index))
  }
  const records = Array.from({ length: 300 }, (_, index) => JSON.stringify({ id: `r${index}`, text: text(index + 300) }))
  writeFileSync(join(input, '5.jsonl'), records.join('\n'))
  return input
}

function tables(out: string): Record<string, string> {
  const names = readdirSync(out).filter(name => name.endsWith('.csv'))
  expect(names).toHaveLength(11)
  return Object.fromEntries(names.map(name => [name, readFileSync(join(out, name), 'utf8')]))
}

test(`${KILLS} kills at odd moments, then a run: the same bytes as an undisturbed one`, { timeout: 600_000 }, async () => {
  const [input, out, undisturbed] = [manyDocuments(), folder(), folder()]
  const run = (to: string): readonly string[] => [cli, input, '--out', to, '--quiet', '--jobs', '2']
  const started = performance.now()
  expect(spawnSync(process.execPath, run(undisturbed)).status).toBe(0)
  const whole = performance.now() - started
  let killed = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, run(out), { stdio: 'ignore' })
    // Spread over the run, early and late moments alike.
    await setTimeout(whole * (0.15 + 0.8 * ((kill * 0.618) % 1)))
    if (child.exitCode === null) killed++
    child.kill('SIGKILL')
    await new Promise(resolve => (child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(null)))
  }
  expect(killed).toBeGreaterThan(0)
  expect(spawnSync(process.execPath, run(out)).status).toBe(0)
  expect(tables(out)).toEqual(tables(undisturbed))
})
