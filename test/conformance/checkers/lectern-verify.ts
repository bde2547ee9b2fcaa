import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { list, object, parseJson, textOr } from '../support/json.ts'
import { run } from '../support/run.ts'
import { type Checker, type CheckResult, checkEach, resultOf } from './checker.ts'

const command = fileURLToPath(new URL('../../../node_modules/.bin/lectern', import.meta.url))

/** Our own reading back of all editions in the file's folder; what it says of this file counts. */
export const lecternVerify: Checker = {
  name: 'lectern verify',
  needs: 'a build',
  locate: async () => command,
  check: (files) => checkEach(files, verify),
}

async function verify(file: string): Promise<CheckResult> {
  const { stdout, stderr } = await run(command, ['verify', dirname(file), '--json'], {
    cwd: join(dirname(file)),
  })
  const start = stdout.indexOf('{')
  if (start < 0) throw new Error(`lectern verify said nothing: ${stderr}`)
  const { results } = object(parseJson(stdout.slice(start)), 'verify')
  const own = list(results, 'results').flatMap((result) => {
    const { verification } = object(result, 'result')
    return list(object(verification, 'verification').findings, 'findings').map((one) =>
      object(one, 'finding'),
    )
  })
  return resultOf(
    own
      .filter(({ severity, edition, message }) => severity !== 'info' && /epub/.test(`${edition} ${message}`))
      .map(({ rule, message }) => ({
        severity: 'error',
        rule: textOr(rule, '?'),
        text: textOr(message, ''),
      })),
  )
}
