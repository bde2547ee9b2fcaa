// axe over every combination of language, preset, colour scheme, the reader's own colours and width, where CI takes pairs:
// `node scripts/axe-matrix.mjs` after a build. Takes the better part of an hour.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('npx', ['vitest', 'run', 'test/conformance/pages/matrix.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FULL_MATRIX: '1' },
})
process.exit(status ?? 1)
