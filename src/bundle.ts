import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'
import { root } from './root.ts'

/**
 * `node dist/bundle.js`, after `tsc`: puts the modules of the program together, since 300 files take more than 0.1 s to load and a few do not. Replaced are the two
 * files that are started, which do the same as `tsc` left them. All pieces lie in dist/ itself, where src/root.ts expects to be.
 */
await build({
  cwd: fileURLToPath(root),
  input: { cli: 'dist/command/start.js', worker: 'dist/batch/worker.js' },
  platform: 'node',
  tsconfig: false,
  // Packages are left where they are; the one exception are the bundler's own functions.
  external: /^(?!@oxc-project)[@a-z]/,
  output: {
    dir: 'dist',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[name].js',
    banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
  },
})
