import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { threads } from '../dist/threads.js'

it('lets a thread end that has nothing to say, and says the same again with a new one', async () => {
  const ended: Promise<unknown>[] = []
  const watch = (worker: Worker) =>
    void ended.push(new Promise((resolve) => void worker.once('exit', resolve)))
  process.on('worker', watch)
  const pool = threads(1, 50)
  const say = () =>
    pool.ask({ kind: 'speak', ssml: '<speak>Bonjour.</speak>', voice: 'roa/fr', wordsPerMinute: 175 })
  const first = await say()
  await Promise.all(ended)
  const second = await say()
  expect(ended).toHaveLength(2)
  expect(first.pcm.length).toBeGreaterThan(0)
  expect(second.pcm).toEqual(first.pcm)
  await pool.close()
  process.off('worker', watch)
})
