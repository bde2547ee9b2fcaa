import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FileData, ModuleSettings } from '@echogarden/espeak-ng-emscripten'

type CreateDataFile = ModuleSettings['FS_createDataFile']

/**
 * espeak-ng's data as files that are read when they are first asked for: 24 MB, most of them dictionaries of languages that an
 * article does not have, would lie in the memory of each thread otherwise. What Emscripten's loader is given in their place is as
 * long, but never touched, so that it takes no memory: it tells where in the package each file stands.
 */
export function dataOnDemand(): ModuleSettings {
  const path = join(dirname(require.resolve('@echogarden/espeak-ng-emscripten')), 'espeak-ng.data')
  let create: CreateDataFile = () => {}
  return {
    // A resizable one is a range of addresses. The usual kind, when it is freed, has malloc keep up to 48 MB in each of its arenas.
    getPreloadedPackage: (_name, size) => new Resizable(size, { maxByteLength: size }),
    // The glue sets its own function, and asks for it again for each file.
    get FS_createDataFile(): CreateDataFile {
      return (parent, name, { byteOffset, length }, ...rights) =>
        create(parent, name, fileOnDemand(path, byteOffset, length), ...rights)
    },
    set FS_createDataFile(own: CreateDataFile) {
      create = own
    },
  }
}

/** ES2024; Node.js has it since 20. */
const Resizable: new (byteLength: number, options: { maxByteLength: number }) => ArrayBuffer = ArrayBuffer

const require = createRequire(import.meta.url)

/** A file as Emscripten takes it over: by asking once for the whole of it. */
function fileOnDemand(path: string, begin: number, length: number): FileData {
  let bytes: Uint8Array | undefined
  const read = () => (bytes ??= readRange(path, begin, length))
  // Then it reads pieces, and a few bytes by their places.
  const content = new Proxy(
    { length, subarray: (from: number, to: number) => read().subarray(from, to) },
    { get: (known, key) => Reflect.get(key in known ? known : read(), key) },
  )
  return { length, byteOffset: begin, subarray: () => content }
}

function readRange(path: string, begin: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  const file = openSync(path, 'r')
  try {
    for (let at = 0; at < length; ) {
      const read = readSync(file, bytes, at, length - at, begin + at)
      if (read === 0) throw new Error(`${path} is shorter than it should be`)
      at += read
    }
  } finally {
    closeSync(file)
  }
  return bytes
}
