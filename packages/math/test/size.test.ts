import { expect, it } from 'vitest'
import { excessOf } from '../src/size.js'

it('reads what has an end', () => {
  expect(excessOf('x^2')).toBeUndefined()
})

it('does not read what has none', () => {
  expect(excessOf('x+'.repeat(5_000))).toContain('10000 characters')
})
