import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

const folder = new URL('../assets/', import.meta.url)

export const model = (): Promise<Uint8Array> => readFile(new URL('hibari.onnx', folder))
export const lettersModel = (): Promise<Uint8Array> => readFile(new URL('unknown-words.onnx', folder))

/** A data file of the voice, compressed or not. */
export async function data<Shape>(name: string): Promise<Shape> {
  const bytes = await readFile(new URL(name, folder))
  const plain = name.endsWith('.gz') ? await promisify(gunzip)(bytes) : bytes
  return JSON.parse(plain.toString('utf8')) as Shape
}
