import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { letGo } from './let-go.js'

/** A net that is ready: named arrays in, named arrays out. One sentence at a time, so ids and letters are one row. */
export interface Net {
  (input: Readonly<Record<string, BigInt64Array | Float32Array | Row>>): Promise<Record<string, unknown>>
  /** Names of what goes in, in the order of the model. */
  inputs: readonly string[]
}

/** Numbers that are one row of a table, where a net takes tables. */
export interface Row {
  /** In order. */
  row: Float32Array
}

/** What runs the nets: ONNX Runtime. */
export interface Runtime {
  /**
   * A net from the bytes of its file.
   *
   * @param model is taken: it is empty afterwards
   * @param isOptimized the file has been through the runtime's own optimisations, as those of this package have: then WebAssembly, where they
   *   are slow to start, goes without; the machine's own runtime has some more that depend on its processor
   */
  load(model: Uint8Array, isOptimized?: boolean): Promise<Net>
}

type Ort = typeof import('onnxruntime-web/wasm')

/** One thread a net: sentences are spoken side by side instead. Arenas would keep the memory of the longest sentence. */
const options = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  enableCpuMemArena: false,
  enableMemPattern: false,
} as const

/**
 * Which runtime is used: `onnxruntime-node` of that version where it is installed beside this package, else the WebAssembly that
 * came with it. The two give different samples.
 */
export function runtimeName(): string {
  const version = nativeVersion()
  return version === undefined ? 'wasm' : `node.${version}`
}

/** Starts the runtime that `runtimeName` names, in this thread. */
export async function loadRuntime(): Promise<Runtime> {
  const isNative = nativeVersion() !== undefined
  const ort = isNative ? await native() : await wasm()
  return {
    async load(model, isOptimized = false) {
      const graphOptimizationLevel = isOptimized && !isNative ? 'disabled' : 'all'
      const session = await ort.InferenceSession.create(model, { ...options, graphOptimizationLevel })
      const compiled = ort.env.wasm.wasmBinary
      delete ort.env.wasm.wasmBinary
      letGo([model, ...(compiled instanceof Uint8Array ? [compiled] : [])])
      const run = async (input: Parameters<Net>[0]) => {
        const feeds = Object.fromEntries(Object.entries(input).map(([key, data]) => [key, tensor(ort, data)]))
        const output = await session.run(feeds)
        return Object.fromEntries(Object.entries(output).map(([key, { data }]) => [key, data]))
      }
      return Object.assign(run, { inputs: session.inputNames })
    },
  }
}

async function wasm(): Promise<Ort> {
  const ort = await import('onnxruntime-web/wasm')
  ort.env.wasm.wasmBinary = await readFile(
    new URL(import.meta.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')),
  )
  ort.env.wasm.numThreads = 1
  return ort
}

async function native(): Promise<Ort> {
  const name: string = 'onnxruntime-node'
  return await import(name)
}

function tensor(ort: Ort, data: BigInt64Array | Float32Array | Row): InstanceType<Ort['Tensor']> {
  if ('row' in data) return new ort.Tensor('float32', data.row, [1, data.row.length])
  return data instanceof Float32Array
    ? new ort.Tensor('float32', data, [data.length])
    : new ort.Tensor('int64', data, [1, data.length])
}

function nativeVersion(): string | undefined {
  try {
    const { version } = createRequire(import.meta.url)('onnxruntime-node/package.json')
    return String(version)
  } catch {
    return undefined
  }
}
