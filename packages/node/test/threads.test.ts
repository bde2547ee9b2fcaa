import { setTimeout as wait } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ScriptThreads } from '../src/work/threads.js'

const script = new URL('./fixtures/echo-worker.mjs', import.meta.url)

type Echo = { kind: 'echo'; words: string; problem?: string }
type Pool = ScriptThreads<Echo, { echo: { words: string; thread: number } }>

let ended: Promise<unknown>[]
const watch = (worker: Worker) => void ended.push(new Promise((resolve) => worker.once('exit', resolve)))
beforeEach(() => {
  ended = []
  process.on('worker', watch)
})
afterEach(() => void process.off('worker', watch))

const poolOf = (size: number, patience = 5_000): Pool => new ScriptThreads(script, { size, patience })
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

it('a thread tells its problem with a code; after a crash the next job has a new thread', async () => {
  const pool = poolOf(1)
  const { thread } = await say(pool, 'a')
  const fails = (problem: string) => pool.ask({ kind: 'echo', words: 'Not so.', problem })
  await expect(fails('unknown-voice')).rejects.toMatchObject({ code: 'unknown-voice', message: 'Not so.' })
  expect((await say(pool, 'b')).thread).toBe(thread)
  await expect(fails('engine-failed')).rejects.toMatchObject({ code: 'engine-failed' })
  const next = (await say(pool, 'c')).thread
  expect(next).not.toBe(thread)
  await expect(say(pool, 'throw')).rejects.toMatchObject({ code: 'engine-failed' })
  expect((await say(pool, 'd')).thread).not.toBe(next)
  await pool.close()
})

it('a job that is stopped takes its thread with it, and one that waits goes without', async () => {
  const pool = poolOf(1)
  const busy = new AbortController()
  const waits = new AbortController()
  const asked = [busy, waits].map(({ signal }) => pool.ask({ kind: 'echo', words: 'a' }, signal))
  const settled = Promise.allSettled(asked)
  waits.abort(new Error('no more'))
  busy.abort(new Error('stop'))
  const reasons = (await settled).map((one) => (one.status === 'rejected' ? one.reason.message : one.value))
  expect(reasons).toEqual(['stop', 'no more'])
  expect((await say(pool, 'b')).words).toBe('b')
  expect(ended).toHaveLength(2)
  await pool.close()
})
