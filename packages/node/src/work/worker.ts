import { parentPort } from 'node:worker_threads'
import { type Answer, type Job, toPlain } from './messages.js'

// The module that a pool's thread runs: one job at a time, answered in order.
parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await answer(job))
})

async function answer({ module, name, input }: Job): Promise<Answer> {
  try {
    const exported: Record<string, unknown> = await import(module)
    const task = exported[name]
    if (typeof task !== 'function') throw new TypeError(`${module} exports no function "${name}"`)
    return { ok: true, output: await task(input) }
  } catch (error) {
    return { ok: false, error: toPlain(error) }
  }
}
