import { defineConfig } from 'vitest/config'

// Packages are tested against what `tsc -b` built, so that a test imports what a user would.
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/conformance/tools/**'],
    // Against hangs only: two busy cores are slow, and speed is for the bench to judge.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // .ci/run counts from this report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/ci/vitest.json' }]] : ['default'],
  },
})
