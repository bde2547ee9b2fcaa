// The last line of a CI run, from Vitest's own report and the steps that failed.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2]
const report = readIfThere(join(folder, 'vitest.json'))
const tests = report === undefined ? { passed: 0, failed: 1, skipped: 0 } : count(JSON.parse(report))
const steps = (readIfThere(join(folder, 'failed-steps')) ?? '').split('\n').filter((line) => line !== '')
// `npm test` fails whenever a test does; that must not count twice, but a failure without a failed test must count.
const others = steps.filter((line) => tests.failed === 0 || !line.includes('Tests'))

const failed = tests.failed + others.length
const skipped = tests.skipped === 0 ? '' : `, ${tests.skipped} skipped`
if (report === undefined) console.log('The tests left no report.')
process.exitCode = failed === 0 && tests.passed > 0 ? 0 : 1
console.log(`${tests.passed} passed, ${failed} failed${skipped}`)

function count({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(brokeOutsideItsTests).length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** A file that did not load, or whose set-up threw, has failed without a failed test. */
function brokeOutsideItsTests({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
