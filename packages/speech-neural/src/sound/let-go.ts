import { MessageChannel } from 'node:worker_threads'

/**
 * Frees large arrays that nobody reads any more. V8 counts them in megabytes of objects, of which this thread makes few, and would keep up
 * to 64 MB of them: given away to a channel that closes they are gone at once.
 */
export function letGo(arrays: readonly ArrayBufferView[]): void {
  const { port1, port2 } = new MessageChannel()
  const buffers = new Set(
    arrays.map(({ buffer }) => buffer).filter((buffer) => buffer instanceof ArrayBuffer),
  )
  try {
    port1.postMessage(null, [...buffers])
  } catch {
    // A runtime may keep the memory as its own: then it frees it.
  }
  port1.close()
  port2.close()
}
