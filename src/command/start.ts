import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { setFlagsFromString } from 'node:v8'
import { splitLines } from '../journal/index.ts'
import { engineFlags } from './engine-flags.ts'
import { main } from './main.ts'

for (const flag of engineFlags(process.versions.v8)) setFlagsFromString(flag)

const interrupt = new AbortController()
// The first Ctrl-C finishes what is under way; the second ends the process at once, since the handler is gone.
process.once('SIGINT', () => interrupt.abort())

// `entity-ledger --help | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => buffer(process.stdin),
  lines: () => splitLines(process.stdin.setEncoding('utf8') as AsyncIterable<string>),
  print: async text => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  environment: process.env,
  signal: interrupt.signal,
})
