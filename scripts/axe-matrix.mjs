// axe over every combination of article, preset, colour scheme, the reader's own colours and width, where CI takes pairs:
// `node scripts/axe-matrix.mjs` after a build. Takes the better part of an hour; with words of an article's name, only those:
// `node scripts/axe-matrix.mjs 'lights, ja'`, `node scripts/axe-matrix.mjs lake-ferry`.
import { spawnSync } from 'node:child_process'

const words = process.argv.slice(2)
const only = words.length > 0 ? ['-t', words.join(' ')] : []
const vitest = ['vitest', 'run', '--reporter=verbose', 'test/conformance/pages/matrix.full.test.ts']
const { status } = spawnSync('npx', [...vitest, ...only], {
  stdio: 'inherit',
  env: { ...process.env, FULL_MATRIX: '1' },
})
process.exit(status ?? 1)
