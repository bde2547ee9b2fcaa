import { expect, it } from 'vitest'
import { ordered } from '../src/ordered.js'

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('hands results on in the order of the items, whichever is done first', async () => {
  const results = ordered([30, 10, 20], 3, async (milliseconds) => {
    await later(milliseconds)
    return milliseconds
  })
  const taken: number[] = []
  for await (const result of results) taken.push(result)
  expect(taken).toEqual([30, 10, 20])
})

it('keeps a failure until its turn: nobody can look at it before', async () => {
  const results = ordered([1, 2], 2, async (item) => {
    if (item === 2) throw new Error('The second cannot be had')
    await later(30)
    return item
  })
  expect(await results.next()).toEqual({ value: 1, done: false })
  await expect(results.next()).rejects.toThrow('The second cannot be had')
})

it('works alone on what is heavier than all that may be begun, and begins nothing beside it', async () => {
  let [running, most] = [0, 0]
  const weights = [1, 1, 5, 1, 1]
  const seen: number[] = []
  const work = async (weight: number) => {
    running += weight
    most = Math.max(most, running)
    await later(5)
    running -= weight
    return weight
  }
  for await (const weight of ordered(weights, 2, work, (weight) => weight)) seen.push(weight)
  expect(seen).toEqual(weights)
  expect(most).toBe(5)
})
