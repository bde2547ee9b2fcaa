import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'

/** Reads a page with 3 MB of pictures inside it back, in a thread whose heap may have so many megabytes. */
async function readWithin(megabytes: number): Promise<unknown> {
  const code = `
    const { parentPort } = require('node:worker_threads')
    import(${JSON.stringify(import.meta.resolve('@lectern/verify'))}).then(({ verifyFile }) => {
      const picture = '<p><img alt="A picture" src="data:image/png;base64,' + 'A'.repeat(10_000) + '"></p>'
      const page = '<!doctype html><title>T</title>' + picture.repeat(300)
      parentPort.postMessage(verifyFile('a.html', new TextEncoder().encode(page)).findings.length)
    })`
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: megabytes } })
  const [found] = await Promise.race([
    once(worker, 'message'),
    once(worker, 'error').then(([error]) => Promise.reject(error)),
  ])
  await worker.terminate()
  return found
}

it('a page with 3 MB of pictures is read back with a heap of 40 MB', async () => {
  expect(await readWithin(40)).toBeTypeOf('number')
})
