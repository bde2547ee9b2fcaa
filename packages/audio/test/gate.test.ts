import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Gate } from '../src/speak/gate.js'

/** Has segments encoded that come so many milliseconds after each other: how many were encoded at once, and in which order they began. */
async function encoding(apart: number, takes: number) {
  const encoders = new Gate(1, 3)
  const begun: number[] = []
  let now = 0
  let most = 0
  const segments = Array.from({ length: 8 }, async (_, index) => {
    await setTimeout(index * apart)
    await encoders.run(async () => {
      begun.push(index)
      most = Math.max(most, ++now)
      await setTimeout(takes)
      now--
    })
  })
  await Promise.all(segments)
  return { begun, most }
}

it('encodes one segment at a time while the voice is slower, in their order', async () => {
  expect(await encoding(30, 5)).toEqual({ begun: [0, 1, 2, 3, 4, 5, 6, 7], most: 1 })
})

it('encodes more at once when so many wait', async () => {
  const { begun, most } = await encoding(0, 20)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(most).toBeGreaterThan(1)
})

it('goes on after a failure', async () => {
  const encoders = new Gate(1, 3)
  await expect(encoders.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await encoders.run(async () => 'encoded')).toBe('encoded')
})

it('stays as it is when many come at once after a slow beginning', async () => {
  const encoders = new Gate(1, 3)
  const now = { running: 0, most: 0 }
  const encode = () =>
    encoders.run(async () => {
      now.most = Math.max(now.most, ++now.running)
      await setTimeout(1)
      now.running--
    })
  for (let segment = 0; segment < 10; segment++) await encode()
  await Promise.all(Array.from({ length: 8 }, encode))
  expect(now.most).toBe(1)
})
