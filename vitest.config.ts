import { defineConfig } from 'vitest/config'

// Packages are tested against what `tsc -b` built, so that a test imports what a user would.
const everywhere = ['packages/*/test', 'test', 'examples']
const never = ['**/node_modules/**', '**/dist/**', 'test/conformance/tools/**']

/** `*.full.test.ts` is what takes minutes, or needs programs that a clean clone lacks: `npm test` leaves it to CI. */
const tests = everywhere.map((folder) => `${folder}/**/*.test.ts`)
const fullTests = everywhere.map((folder) => `${folder}/**/*.full.test.ts`)
/** `*.isolated.test.ts` is quick, and puts something in the place of a module, which no other file may see. */
const isolatedTests = everywhere.map((folder) => `${folder}/**/*.isolated.test.ts`)
/** `*.alone.test.ts` is full, too, and goes by the clock or by memory: nothing else runs beside it. */
const aloneTests = everywhere.map((folder) => `${folder}/**/*.alone.test.ts`)

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: tests,
          exclude: [...never, ...fullTests, ...aloneTests, ...isolatedTests],
          maxWorkers: '100%',
          // The packages are loaded once for each thread, not for each of some 300 files.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'isolated',
          include: isolatedTests,
          exclude: never,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          include: fullTests,
          exclude: never,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: aloneTests,
          exclude: never,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    // Against hangs only: two busy cores are slow, and speed is for the bench to judge.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    pool: 'threads',
    // .ci/run counts from this report.
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'out/ci/vitest.json' }]] : ['default'],
  },
})
