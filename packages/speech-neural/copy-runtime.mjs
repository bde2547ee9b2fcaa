// Puts the part of ONNX Runtime that the voice needs into dist/runtime: its WebAssembly for the processor, 14 MB of a package of 139,
// whose other builds are for graphics cards and browsers. Run after `tsc -b`.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm'))
const target = join(dirname(fileURLToPath(import.meta.url)), 'dist', 'runtime')
const files = ['ort.wasm.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm']

mkdirSync(target, { recursive: true })
for (const file of files) copy(join(source, file), join(target, file))

function copy(from, to) {
  if (!existsSync(to) || statSync(to).size !== statSync(from).size) copyFileSync(from, to)
}
