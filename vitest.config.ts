import { defineConfig } from 'vitest/config'

// Packages are tested against what `tsc -b` built, so that a test imports what a user would.
const everywhere = ['packages/*/test', 'test', 'examples']
const never = ['**/node_modules/**', '**/dist/**', 'test/conformance/tools/**']

/** `*.full.test.ts` is what takes minutes, or needs programs that a clean clone lacks: `npm test` leaves it to CI. */
const tests = everywhere.map((folder) => `${folder}/**/*.test.ts`)
const fullTests = everywhere.map((folder) => `${folder}/**/*.full.test.ts`)

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'quick', include: tests, exclude: [...never, ...fullTests] } },
      { extends: true, test: { name: 'full', include: fullTests, exclude: never } },
    ],
    // Against hangs only: two busy cores are slow, and speed is for the bench to judge.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // .ci/run counts from this report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/ci/vitest.json' }]] : ['default'],
  },
})
