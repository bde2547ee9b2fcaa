let collector: (() => void) | undefined

/**
 * Frees what has been done with. V8 counts an array of samples as an object of some bytes: it looks for dead ones only once 64 MB
 * of them have come together, in each thread. Looking takes a thread of the pool 5 ms, the main one 50.
 */
export function collectGarbage(): void {
  collector ??= findCollector()
  collector()
}

/**
 * The same as thoroughly as V8 can: it also moves what lives together and makes the room for what is new small again, so that
 * pages are given back. After an article of 90,000 words was read, that is 40 MB of 90. Takes some tenths of a second.
 */
export async function collectAll(): Promise<void> {
  // Asked for here, since few runs need it; Node.js may have been built without.
  const inspector = process.getBuiltinModule('node:inspector/promises')
  if (!inspector) return collectGarbage()
  const session = new inspector.Session()
  session.connect()
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}

/** Node loads what this needs when it is called: a short run collects nothing by itself. */
function findCollector(): () => void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  const { runInNewContext } = process.getBuiltinModule('node:vm')
  setFlagsFromString('--expose-gc')
  const gc: unknown = runInNewContext('globalThis.gc')
  setFlagsFromString('--no-expose-gc')
  return typeof gc === 'function' ? () => void gc() : () => {}
}
