import { readFileSync } from 'node:fs'
import { root } from '../../root.ts'

/** The modules of the page's script, each after those that it imports. */
const MODULES = [
  'shared/payload',
  'shared/numbers',
  'shared/spark',
  'page/dom',
  'page/data',
  'page/route',
  'page/table',
  'page/pieces',
  'page/corrections',
  'page/review',
  'page/reader',
  'page/card',
  'page/views/elsewhere',
  'page/views/period',
  'page/views/entities',
  'page/views/money',
  'page/views/dates',
  'page/views/quotes',
  'page/views/roles',
  'page/views/links',
  'page/views/documents',
  'page/views/problems',
  'page/views/views',
  'page/search',
  'page/main',
] as const

// A folder of its own: what the page shares with the rest of the program is compiled twice.
const compiled = new URL('dist/write/report/script/', root)

/**
 * The page's script in one piece, since a page that asks for nothing can import nothing: every compiled module becomes a function that gives what
 * the module exports.
 */
export function pageScript(): string {
  const modules = MODULES.map(path => {
    const code = readFileSync(new URL(`${path}.js`, compiled), 'utf8')
    const exported = [...code.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
    const body = code
      .replace(IMPORT, (_, names: string, from: string) => `const {${names.replace(/ as /g, ': ')}} = ${variable(from)};`)
      .replace(/^export (?=const|function)/gm, '')
      .replace(/^export \{\};\n/gm, '')
    return `const ${variable(path)} = (() => {\n${body}return { ${exported.join(', ')} };\n})();\n`
  })
  return `'use strict';\n${modules.join('')}`
}

const IMPORT = /^import \{([^}]*)\} from ['"]([^'"]+)\.js['"];$/gm

const variable = (path: string): string => `m_${path.replace(/^.*\//, '')}`
