import { defineConfig } from 'vitest/config'

// Packages are tested against what `tsc -b` built, so that a test imports what a user would.
export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/conformance/tools/**'],
    testTimeout: 30_000,
    pool: 'threads',
    // .ci/run counts from this report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/ci/vitest.json' }]] : ['default'],
  },
})
