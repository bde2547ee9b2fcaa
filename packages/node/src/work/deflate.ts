import { promisify } from 'node:util'
import { deflateSync, deflate as zlibDeflate } from 'node:zlib'
import type { Deflate, Executor, Task } from '@lectern/core'
import { type Joined, join, parts } from './joined.js'

const compress = promisify(zlibDeflate)

/** Bytes below which going to another thread and back takes longer than the work. */
const small = 4 * 1024

/** Compression by Node itself; what is large, on threads of its own. */
export const deflate: Deflate = async (bytes) => (bytes.length < small ? deflateSync(bytes) : compress(bytes))

/** Calls of one turn for which a thread of the executor starts: 35 ms, in which a short document is done. */
const many = 96

/** Bytes that Node's own threads compress as well: what each call costs here does not matter then. */
const large = 256 * 1024

/** Bytes that do not wait for the end of the turn, so that the thread has work while a long one goes on. */
const enough = 1024 * 1024

/** Batches under way: what comes meanwhile is a larger batch. Two would start two threads. */
const mostUnderWay = 1

interface Call {
  bytes: Uint8Array
  resolve(packed: Uint8Array | Promise<Uint8Array>): void
  reject(error: unknown): void
}

const task: Task<Joined, Joined> = {
  module: new URL('./deflate-task.js', import.meta.url).href,
  name: 'deflateAll',
}

/**
 * Compression in batches on other cores, where there are many calls at once; the same bytes as `deflate`. Node's own way takes
 * the calling thread 0.1 ms a call for a stream and its events: 0.7 s for the 7,400 streams of half a million words.
 */
export function batchDeflate(executor: Executor): Deflate {
  let calls: Call[] = []
  let waiting = 0
  let underWay = 0
  let isDue = false

  function endOfTurn(): void {
    isDue = false
    if (calls.length >= many || underWay > 0) send()
    else for (const { bytes, resolve } of take()) resolve(deflate(bytes))
  }

  function take(): Call[] {
    const taken = calls
    calls = []
    waiting = 0
    return taken
  }

  function send(): void {
    if (underWay === mostUnderWay || calls.length === 0) return
    const batch = take()
    underWay++
    executor
      .run(task, join(batch.map(({ bytes }) => bytes)))
      .then(
        (packed) => {
          const all = parts(packed)
          for (const [index, { resolve }] of batch.entries()) resolve(all[index] as Uint8Array)
        },
        (error) => {
          for (const { reject } of batch) reject(error)
        },
      )
      .finally(() => {
        underWay--
        send()
      })
  }

  return (bytes) => {
    if (executor.concurrency < 2 || bytes.length >= large) return deflate(bytes)
    return new Promise((resolve, reject) => {
      calls.push({ bytes, resolve, reject })
      waiting += bytes.length
      if (waiting >= enough && calls.length >= many) send()
      if (!isDue) setImmediate(endOfTurn)
      isDue = true
    })
  }
}
