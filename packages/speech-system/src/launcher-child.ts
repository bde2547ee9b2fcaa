import type { FailedProgram } from '@lectern/audio'
import { launch } from './launch.js'
import { type Asked, ready, type Told } from './launcher-messages.js'

const running = new Map<number, AbortController>()

process.on('message', async ({ id, ...asked }: Asked) => {
  if ('stop' in asked) return running.get(id)?.abort()
  const own = new AbortController()
  running.set(id, own)
  const failure = await launch(asked, own.signal).catch((error: FailedProgram) => error)
  running.delete(id)
  if (process.connected)
    process.send?.({ id, ...(failure ? { failure: plain(failure) } : {}) } satisfies Told)
})

// Whoever asked has ended, however that came about, and nobody waits for what still runs.
process.on('disconnect', () => {
  for (const own of running.values()) own.abort()
})

process.send?.(ready)

/** An error, as it can be sent. */
function plain({ message, code, signal }: FailedProgram): FailedProgram {
  return { message, code, signal }
}
