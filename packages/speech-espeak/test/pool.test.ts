import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { SpeakPool } from '../dist/pool.js'

it('lets a thread end that has nothing to say, and says the same again with a new one', async () => {
  const ended: Promise<unknown>[] = []
  const watch = (worker: Worker) =>
    void ended.push(new Promise((resolve) => void worker.once('exit', resolve)))
  process.on('worker', watch)
  const pool = new SpeakPool(1, 50)
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

it('refuses what is not answered when it is closed', async () => {
  const pool = new SpeakPool(1)
  const say = (ssml: string) => pool.ask({ kind: 'speak', ssml, voice: 'roa/fr', wordsPerMinute: 175 })
  const asked = Promise.allSettled([say('<speak>Un.</speak>'), say('<speak>Deux.</speak>')])
  await pool.close()
  const reasons = (await asked).map((one) => (one.status === 'rejected' ? String(one.reason) : 'spoken'))
  expect(reasons).toEqual(Array(2).fill('LecternError: The engine was closed'))
})
