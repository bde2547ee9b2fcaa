import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const folder = new URL('../assets/', import.meta.url)

export const model = (): Promise<Uint8Array> => readFile(new URL('hibari.onnx', folder))
export const lettersModel = (): Promise<Uint8Array> => readFile(new URL('unknown-words.onnx', folder))

/** A data file of the voice. */
export async function data<Shape>(name: string): Promise<Shape> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Shape
}

/** A compressed one, as it is. */
export async function unpacked(name: string): Promise<Uint8Array> {
  return await promisify(gunzip)(await readFile(new URL(name, folder)))
}
