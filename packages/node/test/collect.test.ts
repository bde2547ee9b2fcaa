import { getHeapSpaceStatistics } from 'node:v8'
import { expect, it } from 'vitest'
import { collectAll } from '../src/work/collect.js'

/** Of V8's heap, in octets, used or not. */
function committed(): number {
  return getHeapSpaceStatistics().reduce((sum, { space_size }) => sum + space_size, 0)
}

it('gives back the room of what is dead, and of what lies between what lives', async () => {
  const kept: object[] = []
  for (let index = 0; index < 2_000_000; index++) {
    const made = { index, of: [index] }
    if (index % 50 === 0) kept.push(made)
  }
  const before = committed()
  await collectAll()
  expect(kept).toHaveLength(40_000)
  expect(committed()).toBeLessThan(before - 16e6)
})
