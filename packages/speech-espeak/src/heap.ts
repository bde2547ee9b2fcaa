/**
 * Loads a module of Emscripten so that its memory, 17 MB, is that of a `WebAssembly.Memory`: a range of addresses of its own. Where it is made
 * of JavaScript it takes an `ArrayBuffer`, which malloc gives; once that has been freed, malloc keeps up to 34 MB in each of its
 * arenas. Only such a memory is as quick to write to as an `ArrayBuffer` and has no part in malloc.
 */
export async function withOwnMemory<Module>(load: () => Promise<Module>): Promise<Module> {
  const usual = globalThis.ArrayBuffer
  globalThis.ArrayBuffer = new Proxy(usual, {
    construct: (target, given: [number], own) => memoryFor(given[0]) ?? Reflect.construct(target, given, own),
  })
  try {
    return await load()
  } finally {
    globalThis.ArrayBuffer = usual
  }
}

const page = 65_536
/** Nothing but the memory of a module is as large. Bytes. */
const large = 1 << 24

function memoryFor(length: number): ArrayBuffer | undefined {
  if (!(length >= large) || length % page !== 0) return undefined
  const pages = length / page
  return new WebAssembly.Memory({ initial: pages, maximum: pages }).buffer
}
