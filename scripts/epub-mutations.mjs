// Plants defects in a finished EPUB, one at a time, asks every checker about each, and prints who noticed what. Usage,
// after a build and `node test/conformance/tools/install.mjs`: node scripts/epub-mutations.mjs
import { spawnSync } from 'node:child_process'

const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/conformance/epub-mutations.full.test.ts']
const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
  env: { ...process.env, FULL: '1' },
  stdio: 'inherit',
})
process.exit(status ?? 1)
