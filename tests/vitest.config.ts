import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    // Workers and the command line run from dist/.
    globalSetup: ['build.ts'],
    testTimeout: 120_000,
  },
})
