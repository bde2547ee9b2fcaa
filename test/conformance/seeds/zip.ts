import { crc32 } from 'node:zlib'

export type Entries = ReadonlyMap<string, string>

/** The smallest ZIP that EPUB readers take: everything stored, in the order given. */
export function zip(entries: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [path, content] of entries) {
    const name = Buffer.from(path)
    const data = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const head = header(name, data)
    locals.push(Buffer.from([0x50, 0x4b, 3, 4]), head, name, data)
    central.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, Buffer.alloc(10), uint32(offset), name)
    offset += 4 + head.length + name.length + data.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, end(entries.size, directory.length, offset)])
}

/** The fields that a local header and its entry in the directory share. */
function header(name: Buffer, data: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  // The format cannot say "no date": 1980-01-01 is its first day.
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(data.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function end(count: number, size: number, offset: number): Buffer {
  const fields = Buffer.alloc(22)
  fields.writeUInt32LE(0x06054b50, 0)
  fields.writeUInt16LE(count, 8)
  fields.writeUInt16LE(count, 10)
  fields.writeUInt32LE(size, 12)
  fields.writeUInt32LE(offset, 16)
  return fields
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
