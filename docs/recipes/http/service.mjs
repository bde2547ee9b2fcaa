import { availableParallelism } from 'node:os'
import { isolation, OverLimit } from '@lectern/node'
import { LecternError } from 'lectern'

/** Bytes of the largest article that is taken. */
export const largest = 1_000_000

const kinds = ['html', 'pdf', 'epub']
const module = new URL('./publish-task.mjs', import.meta.url).href
/** What one article may take: 20 seconds, and 1 GB of memory. */
const budget = { time: 20_000, processor: 20_000, memory: 1024 ** 3 }
/** One process a core; each makes one edition at a time, and what waits for it is counted. */
const lanes = Array.from({ length: availableParallelism() }, () => ({
  process: isolation(),
  waiting: 0,
}))
/** Requests that may wait for a process. */
const mostWaiting = 10

/** An edition of Markdown: `{ status, type, body }`. Never throws for what a stranger sent. */
export async function answer(markdown, kind, signal) {
  if (!kinds.includes(kind)) return text(404, `No such edition. There are ${kinds.join(', ')}.`)
  const [lane] = lanes.toSorted((one, other) => one.waiting - other.waiting)
  if (lane.waiting >= mostWaiting) return text(503, 'Too many requests. Try again later.')
  lane.waiting += 1
  try {
    const task = { module, name: 'make' }
    const { mediaType, bytes } = await lane.process.run(task, { markdown, kind }, { budget, signal })
    return { status: 200, type: mediaType, body: Buffer.from(bytes) }
  } catch (error) {
    if (error instanceof OverLimit) return text(422, 'The article takes too long, or too much memory.')
    if (error instanceof LecternError) return text(400, error.message)
    throw error
  } finally {
    lane.waiting -= 1
  }
}

const text = (status, body) => ({ status, type: 'text/plain; charset=utf-8', body })
