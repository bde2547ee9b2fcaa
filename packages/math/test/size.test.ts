import { expect, it } from 'vitest'
import { excessOf } from '../src/size.js'

it.each(['x^2', '\\{'.repeat(300), `${'{x}'.repeat(300)}`, '{'.repeat(100)])('reads %s', (tex) => {
  expect(excessOf(tex)).toBeUndefined()
})

it.each([
  ['x+'.repeat(5_000), '10000 characters'],
  ['\\sqrt{'.repeat(101), 'more than 100 deep'],
])('does not read what has no end', (tex, why) => {
  expect(excessOf(tex)).toContain(why)
})
