import { readFile } from 'node:fs/promises'
import type { Pixels } from '@lectern/core'

/** What jSquash's decoders give; in browsers it is an `ImageData`. */
interface Decoded {
  width: number
  height: number
  data: Uint8ClampedArray
}

interface Codec {
  /** @param depth bits of a sample that are wanted; only AVIF has more than eight */
  decode(buffer: ArrayBuffer, depth?: number): Decoded | null
}

type CodecFactory = (options: {
  noInitialRun: boolean
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance) => void,
  ): WebAssembly.Exports
}) => Promise<Codec>

const codecs = new Map<string, Promise<Codec>>()

export const decodeWebp = (bytes: Uint8Array): Promise<Pixels> =>
  decodeBy('@jsquash/webp/codec/dec/webp_dec', bytes)

export const decodeAvif = (bytes: Uint8Array): Promise<Pixels> =>
  decodeBy('@jsquash/avif/codec/dec/avif_dec', bytes, 8)

async function decodeBy(module: string, bytes: Uint8Array, depth?: number): Promise<Pixels> {
  const loading = codecs.get(module) ?? load(module)
  codecs.set(module, loading)
  const codec = await loading
  const { buffer } = bytes.slice()
  const decoded = depth === undefined ? codec.decode(buffer) : codec.decode(buffer, depth)
  if (!decoded) throw new Error('The picture is damaged')
  const { width, height, data } = decoded
  return { width, height, rgba: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

/** The glue code would fetch its WebAssembly as a browser does, so it is handed over. */
async function load(module: string): Promise<Codec> {
  provideImageData()
  const { default: factory } = (await import(`${module}.js`)) as { default: CodecFactory }
  const wasm = await readFile(new URL(import.meta.resolve(`${module}.wasm`)))
  const compiled = await WebAssembly.compile(new Uint8Array(wasm))
  return factory({
    noInitialRun: true,
    instantiateWasm(imports, done) {
      const instance = new WebAssembly.Instance(compiled, imports)
      done(instance)
      return instance.exports
    },
  })
}

/** The decoders make one of these for their result. */
function provideImageData(): void {
  if ('ImageData' in globalThis) return
  Object.defineProperty(globalThis, 'ImageData', {
    configurable: true,
    value: class {
      readonly data: Uint8ClampedArray
      readonly width: number
      readonly height: number

      constructor(data: Uint8ClampedArray, width: number, height: number) {
        this.data = data
        this.width = width
        this.height = height
      }
    },
  })
}
