import { spawnSync } from 'node:child_process'
import { system } from '@lectern/speech-system'
import { testEngine } from '@lectern/testkit'
import { describe, it } from 'vitest'

/** Programs that are there; with CI=true espeak-ng must be. */
const programs = (
  [
    ['espeak-ng', '--version'],
    ['festival', '--version'],
  ] as const
).filter(([name, flag]) => spawnSync(name, [flag]).status === 0)
if (process.env.CI === 'true' && !programs.some(([name]) => name === 'espeak-ng')) {
  throw new Error('espeak-ng is not installed: apt-get install espeak-ng')
}

const whenThere = programs.length > 0 ? describe : describe.skip
whenThere('the speech programs of this machine (skipped where there are none)', () => {
  for (const [program] of programs) describe(program, () => testEngine(() => system({ program }), it))
})
