// Every example as EPUB in every preset with every option, judged by EPUBCheck, Ace, axe (each chapter in every view) and
// a reading system. Takes hours; CI runs a reduced set. Usage, after a build: node scripts/epub-full.mjs [-t PATTERN]
// Presets alone, with no other option: -t ', [a-z-]+$'
import { spawnSync } from 'node:child_process'

const vitest = ['node_modules/vitest/vitest.mjs', 'run', 'test/conformance/epub-matrix.full.test.ts']
const { status } = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
  env: { ...process.env, FULL: '1' },
  stdio: 'inherit',
})
process.exit(status ?? 1)
