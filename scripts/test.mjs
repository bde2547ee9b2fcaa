// `npm test`: installs, builds, checks types and imports, and runs the tests. Arguments go to Vitest.
import { bin, run, setUp, step } from './setup.mjs'

await setUp()
const args = process.argv.slice(2)
// A person who names a test wants that test; everything is checked when nothing is named.
if (args.length === 0) {
  await step('Checking types', bin('tsc'), ['-p', 'tsconfig.test.json'])
  await step('Checking the types of the example programs', bin('tsc'), ['-p', 'examples/programs'])
  await step('Checking imports', process.execPath, ['scripts/check-imports.mjs'])
}
process.exitCode = await run(bin('vitest'), ['run', ...args])
