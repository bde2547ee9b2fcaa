import { readFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'

/** The files of an EPUB by path, read with nothing but Node: no writer of ours can hide its mistakes here. */
export async function unzip(file: string): Promise<ReadonlyMap<string, Buffer>> {
  const bytes = await readFile(file)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error(`${file} is no ZIP file`)
  const files = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    files.set(name, entry(bytes, at))
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

function entry(bytes: Buffer, at: number): Buffer {
  const local = bytes.readUInt32LE(at + 42)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
  return bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)
}
