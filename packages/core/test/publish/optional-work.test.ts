import { createOptionalWork, createReport, findingsOf, reportUndone } from '@lectern/core'
import { VFile } from 'vfile'
import { expect, it } from 'vitest'

const until = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

it('does what there is time for', async () => {
  const work = createOptionalWork()
  expect(work.run('sums', () => 1 + 1)).toBe(2)
  expect(await work.wait('sums', async () => 3)).toBe(3)
  expect(work.undone()).toEqual([])
})

it('leaves undone what there is no time for, and tells it once', async () => {
  const work = createOptionalWork({ time: 20 })
  const [one, other] = await Promise.all([work.wait('pictures', until), work.wait('pictures', until)])
  expect([one, other]).toEqual([undefined, undefined])
  expect(work.run('colours', () => 1)).toBeUndefined()
  const file = new VFile()
  reportUndone(work, createReport(file))
  reportUndone(work, createReport(file))
  expect(findingsOf(file).map(({ message }) => message)).toEqual([
    'Some of the pictures, colours took too long together, and are left plain',
  ])
})

it('takes time that passes for several things together once, and has more when it is given more', async () => {
  const work = createOptionalWork({ time: 0 })
  expect(work.run('sums', () => 1)).toBeUndefined()
  work.allow(10_000)
  expect(work.run('sums', () => 1)).toBe(1)
})

it('throws what the work throws, and the reason of the signal of its caller', async () => {
  const work = createOptionalWork()
  expect(() =>
    work.run('sums', () => {
      throw new TypeError('no sum')
    }),
  ).toThrow('no sum')
  const waiting = work.wait('pictures', until, AbortSignal.abort('enough'))
  await expect(waiting).rejects.toBe('enough')
})
