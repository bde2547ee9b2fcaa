import { expect, it } from 'vitest'
import { gate } from '../src/pictures/gate.js'

/** Begins work of these weights at once, and says how much weighed on the gate at most. */
async function heaviest(
  most: number,
  weights: readonly number[],
): Promise<{ peak: number; order: number[] }> {
  const through = gate(most)
  const order: number[] = []
  let [now, peak] = [0, 0]
  const work = async (weight: number): Promise<void> => {
    now += weight
    peak = Math.max(peak, now)
    await new Promise((resolve) => setTimeout(resolve, 2))
    now -= weight
    order.push(weight)
  }
  await Promise.all(weights.map((weight) => through(weight, () => work(weight))))
  return { peak, order }
}

it('lets as much through at once as it may weigh, and in order', async () => {
  const { peak, order } = await heaviest(10, [4, 5, 6, 3, 10, 1])
  expect(peak).toBeLessThanOrEqual(10)
  expect(order).toEqual([4, 5, 6, 3, 10, 1])
})

it('lets what is too heavy through alone', async () => {
  expect((await heaviest(10, [3, 20, 3])).peak).toBe(20)
})

it('goes on after work that failed', async () => {
  const through = gate(1)
  await expect(through(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await through(1, async () => 'next')).toBe('next')
})
