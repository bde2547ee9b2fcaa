import { nodeModule } from '@lectern/core'

export type Lame = Awaited<ReturnType<typeof import('wasm-media-encoders').createMp3Encoder>>

/**
 * LAME in WebAssembly. On Node its code is read from the library's file: from the module, the library would `fetch` it by a `data:` address,
 * for which each thread loads Node's HTTP client (10 MB).
 */
export async function openLame(): Promise<Lame> {
  const { createEncoder, createMp3Encoder } = await import('wasm-media-encoders')
  const code = codeOnDisk()
  return code ? await createEncoder('audio/mpeg', code) : await createMp3Encoder()
}

interface NodeFiles {
  readFileSync(path: string): Uint8Array
}
interface NodeModules {
  createRequire(from: string): { resolve(name: string): string }
}

/** LAME's code from disk; undefined where there is no Node, or the file does not lie where the package says. */
function codeOnDisk(): Uint8Array | undefined {
  const modules = nodeModule<NodeModules>('node:module')
  const files = nodeModule<NodeFiles>('node:fs')
  try {
    return files?.readFileSync(
      modules?.createRequire(import.meta.url).resolve('wasm-media-encoders/wasm/mp3') ?? '',
    )
  } catch {
    return undefined
  }
}
