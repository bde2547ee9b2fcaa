// `npm test`: installs, builds, checks types and imports, and runs the quick tests. With CI=true or LECTERN_FULL=1 it
// runs all tests. Arguments go to Vitest.
import { bin, run, say, setUp, step } from './setup.mjs'
import { missingTools } from './tools.mjs'

const isCi = process.env.CI === 'true' || process.env.CI === '1'
const isFull = isCi || process.env.LECTERN_FULL === '1'
const args = process.argv.slice(2)

if (args.length === 0) announce()
await setUp()
// A person who names a test wants that test; everything is checked when nothing is named.
if (args.length === 0) {
  await step('Checking types', bin('tsc'), ['-p', 'tsconfig.test.json'])
  await step('Checking the types of the example programs', bin('tsc'), ['-p', 'examples/programs'])
  await step('Checking imports', process.execPath, ['scripts/check-imports.mjs'])
}
const projects = args.length > 0 || isFull ? [] : ['--project', 'quick', '--project', 'isolated']
process.exitCode = await run(bin('vitest'), ['run', ...projects, ...args])

function announce() {
  say(
    isFull
      ? 'All tests: about half an hour on two cores.'
      : 'The quick tests: four to five minutes on two cores, installing and building included. LECTERN_FULL=1 npm test runs all.',
  )
  for (const { name, serves } of missingTools(isFull)) say(missing(name, serves))
}

function missing(name, serves) {
  return isCi ? `✗ ${name} is missing: ${serves} will fail` : `• ${name} is missing: skipped is ${serves}`
}
