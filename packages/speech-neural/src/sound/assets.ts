import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const folder = new URL('../../assets/', import.meta.url)

export const model = (): Promise<Uint8Array> => readFile(new URL('hibari.onnx', folder))
export const lettersModel = (): Promise<Uint8Array> => readFile(new URL('unknown-words.onnx', folder))

/** A data file of the voice. */
export async function data<Shape>(name: string): Promise<Shape> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Shape
}

/** A compressed one, as it is, in one piece: pieces would stay in memory beside the whole until V8 collects them. */
export async function unpacked(name: string): Promise<Uint8Array> {
  const packed = await readFile(new URL(name, folder))
  // A byte more, so that the buffer is not full before the end is seen.
  return await promisify(gunzip)(packed, { chunkSize: sizeOf(packed) + 1 })
}

/** Bytes that it has unpacked, which stand at its end (RFC 1952, 2.3.1: ISIZE). */
function sizeOf(packed: Uint8Array): number {
  return new DataView(packed.buffer, packed.byteOffset + packed.length - 4).getUint32(0, true)
}
