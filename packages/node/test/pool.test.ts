import { workerPool } from '@lectern/node'
import { expect, it } from 'vitest'

const module = new URL('./support/tasks.mjs', import.meta.url).href
const task = <Input, Output>(name: string) =>
  ({ module, name }) as { module: string; name: string; types?: (input: Input) => Output }

const pool = workerPool(2)

it('runs functions by name, with input and output cloned', async () => {
  const sums = await Promise.all([1, 2, 3, 4, 5].map((n) => pool.run(task<number, number>('double'), n)))
  expect(sums).toEqual([2, 4, 6, 8, 10])
})

it('runs at most as many at once as it has threads', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => pool.run(task<null, number>('thread'), null)))
  expect(new Set(ids).size).toBeLessThanOrEqual(2)
})

it('hands typed errors on with their code and hint', async () => {
  await expect(pool.run(task<null, null>('fail'), null)).rejects.toMatchObject({
    name: 'LecternError',
    code: 'engine-failed',
    hint: 'Try another.',
  })
  await expect(pool.run(task<null, null>('nothing'), null)).rejects.toThrow('no function "nothing"')
})

it('hands over what an input gives away, and copies the rest', async () => {
  const sum = task<Int16Array<ArrayBuffer>, number>('sum')
  const [kept, given] = [Int16Array.of(1, 2, 3), Int16Array.of(1, 2, 3)]
  expect(await pool.run(sum, kept)).toBe(6)
  expect(await pool.run({ ...sum, gives: ({ buffer }) => [buffer] }, given)).toBe(6)
  expect([kept.length, given.length]).toEqual([3, 0])
})

it('lets a thread end that has served another module, and with it what that one loaded', async () => {
  const one = workerPool(1)
  const thread = task<null, number>('thread')
  const first = await one.run(thread, null)
  expect(await one.run(thread, null)).toBe(first)
  expect(await one.run({ ...thread, module: `${module}?other` }, null)).not.toBe(first)
  await one.close()
})

it('lets a thread end whose module is seldom asked, and keeps one whose module is asked again soon', async () => {
  const one = workerPool(1)
  const thread = task<null, number>('thread')
  const later = () => new Promise((resolve) => setTimeout(resolve, 400))
  const first = await one.run(thread, null)
  await later()
  const second = await one.run(thread, null)
  expect(second).not.toBe(first)
  await later()
  expect(await one.run(thread, null)).toBe(second)
  await one.close()
})

it('survives a thread that ends', async () => {
  await expect(pool.run(task<null, null>('leave'), null)).rejects.toMatchObject({ code: 'aborted' })
  expect(await pool.run(task<number, number>('double'), 4)).toBe(8)
})

it('stops a computation that never ends', async () => {
  const controller = new AbortController()
  const running = pool.run(task<null, null>('forever'), null, controller.signal)
  setTimeout(() => controller.abort(), 50)
  await expect(running).rejects.toMatchObject({ code: 'aborted' })
  expect(await pool.run(task<number, number>('double'), 4)).toBe(8)
})

it('refuses input that cannot be cloned', async () => {
  await expect(pool.run(task<() => void, null>('double'), () => {})).rejects.toThrow(/clone/)
})

it('rejects what waits when it is closed', async () => {
  const closing = workerPool(1)
  const running = closing.run(task<null, null>('forever'), null)
  const waiting = closing.run(task<number, number>('double'), 1)
  const both = Promise.allSettled([running, waiting])
  await closing.close()
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await pool.close()
})
