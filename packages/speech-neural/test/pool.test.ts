import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WorkerPool } from '../src/pool.js'

const script = new URL('./fixtures/echo-worker.mjs', import.meta.url)

type Echo = { kind: 'echo'; words: string }
type Pool = WorkerPool<Echo, { echo: { words: string; thread: number } }>

let ended: Promise<unknown>[]
const watch = (worker: Worker) => void ended.push(new Promise((resolve) => worker.once('exit', resolve)))
beforeEach(() => {
  ended = []
  process.on('worker', watch)
})
afterEach(() => void process.off('worker', watch))

const poolOf = (size: number, patience?: number): Pool => new WorkerPool(script, size, patience)
const say = (pool: Pool, words: string) => pool.ask({ kind: 'echo', words })

it('one thread says sentence after sentence', async () => {
  const pool = poolOf(1)
  const threads = [await say(pool, 'a'), await say(pool, 'b'), await say(pool, 'c')].map(
    ({ thread }) => thread,
  )
  expect(new Set(threads).size).toBe(1)
  await pool.close()
})

it('a thread with nothing to say ends, and its memory with it; the next sentence has a new one', async () => {
  const pool = poolOf(1, 50)
  const first = await say(pool, 'a')
  await Promise.all(ended)
  const second = await say(pool, 'b')
  expect(second.words).toBe('b')
  expect(second.thread).not.toBe(first.thread)
  await pool.close()
})

it('a thread that is busy again in time stays', async () => {
  const pool = poolOf(1, 2_000)
  const first = await say(pool, 'a')
  await wait(50)
  expect((await say(pool, 'b')).thread).toBe(first.thread)
  await pool.close()
  expect(ended).toHaveLength(1)
})

it('what is not answered when the pool is closed is refused', async () => {
  const pool = poolOf(1)
  const asked = Promise.allSettled([say(pool, 'a'), say(pool, 'b')])
  await pool.close()
  const reasons = (await asked).map((one) => (one.status === 'rejected' ? String(one.reason) : one.value))
  expect(reasons).toEqual(Array(2).fill('LecternError: The engine was closed'))
})
