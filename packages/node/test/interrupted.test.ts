import { interrupted } from '@lectern/node'
import { expect, it } from 'vitest'

it('gives what the work gives, and throws what it throws', () => {
  expect(interrupted(() => 7, 1000)).toEqual({ value: 7 })
  expect(() => interrupted(() => JSON.parse('{'), 1000)).toThrow(SyntaxError)
})

it('stops a loop, and a pattern that does not come back', () => {
  const forEver = () => {
    for (;;);
  }
  expect(interrupted(forEver, 20)).toBeUndefined()
  expect(interrupted(() => /\[.+?\]\(.*?\)x/.test('[a](b '.repeat(20_000)), 20)).toBeUndefined()
})
