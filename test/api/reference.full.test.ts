import { expect, it } from 'vitest'
import { run } from '../conformance/support/run.ts'
import { root } from '../docs/snippets.ts'

it('the reference is made of the types, and TypeDoc warns of nothing', { timeout: 600_000 }, async () => {
  const { status, stdout, stderr } = await run(process.execPath, ['scripts/api-reference.mjs'], { cwd: root })
  expect({ status, said: `${stdout}${stderr}`.match(/.*(?:warning|error).*/gi) ?? [] }).toEqual({
    status: 0,
    said: [],
  })
})
