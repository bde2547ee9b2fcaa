// The last line of a CI run, from Vitest's own report and the steps that failed.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folder = process.argv[2]
const report = readIfThere(join(folder, 'vitest.json'))
const tests = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : count(JSON.parse(report))
const steps = (readIfThere(join(folder, 'failed-steps')) ?? '').split('\n').filter((line) => line !== '')
// `npm test` fails whenever a test does; that must not count twice, but a failure without a failed test must count.
const others = steps.filter((line) => tests.failed === 0 || !line.includes('Tests'))

const failed = tests.failed + others.length
const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`
if (report === undefined) console.log('The tests left no report.')
else for (const failure of failures(JSON.parse(report))) console.log(failure)
for (const step of others) console.log(step)
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1
console.log(`${tests.passed} passed, ${failed} failed${skipped}`)

function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(brokeOutsideItsTests).length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** Each failed test again with the start of its message: whoever reads only the end of a log must see them. */
function failures({ testResults }) {
  return testResults.flatMap((file) => {
    const name = relative(process.cwd(), file.name)
    if (brokeOutsideItsTests(file)) return [`✗ ${name}: ${start(file.message)}`]
    const failed = file.assertionResults.filter((test) => test.status === 'failed')
    return failed.map((test) => `✗ ${name} > ${test.fullName}\n${start(test.failureMessages.join('\n'))}`)
  })
}

function start(message) {
  return message.split('\n').slice(0, 12).join('\n').slice(0, 1500)
}

/** A file that did not load, or whose set-up threw, has failed without a failed test. */
function brokeOutsideItsTests({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
