import { readdirSync, readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { root } from './root.ts'

/** From package.json, which stands beside both src/ and dist/. */
export const version: string = readVersion()

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '0'
}

/** Changes with the model and the word lists, which a user may train and extend: what was analysed with others is analysed again. */
export function dataVersion(): string {
  const folder = new URL('src/data/', root)
  const files = readdirSync(folder).filter(name => !name.endsWith('.ts'))
  return files
    .sort()
    .map(name => `${name} ${crc32(readFileSync(new URL(name, folder)))}`)
    .join('; ')
}
