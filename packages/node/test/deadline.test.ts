import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { withDeadline } from '../src/work/deadline.js'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Work without end, which stops when its signal is aborted. */
const endless = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

it('ends work whose time is up, also when memory is collected meanwhile', async () => {
  const collecting = setInterval(collect, 20)
  const outer = new AbortController()
  await expect(withDeadline(200, outer.signal, endless)).rejects.toThrow('longer than 200 ms')
  await expect(withDeadline(200, undefined, endless)).rejects.toThrow('longer than 200 ms')
  clearInterval(collecting)
})

it('ends work with the signal that it was given', async () => {
  const outer = new AbortController()
  const working = withDeadline(60_000, outer.signal, endless)
  outer.abort(new Error('Ctrl-C'))
  await expect(working).rejects.toThrow('Ctrl-C')
  await expect(withDeadline(60_000, outer.signal, async () => 'done')).rejects.toThrow('Ctrl-C')
})

it('gives what the work gives', async () => {
  expect(await withDeadline(60_000, undefined, async () => 'done')).toBe('done')
})
