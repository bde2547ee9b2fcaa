/** Tables of a TrueType or OpenType file, by tag ("glyf"). */
export interface FontTables {
  /** Empty where the font has no such table. */
  table(tag: string): DataView
  has(tag: string): boolean
}

/** @throws Error where it is no such file */
export function readTables(bytes: Uint8Array): FontTables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  const count = file.getUint16(4)
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)]
    const end = Math.min(offset + length, bytes.byteLength)
    tables.set(tagAt(bytes, at), new DataView(bytes.buffer, bytes.byteOffset + offset, end - offset))
  }
  return {
    table: (tag) => tables.get(tag) ?? new DataView(new ArrayBuffer(0)),
    has: (tag) => tables.has(tag),
  }
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

/** A font file of these tables (OpenType 1.9, "Organization of an OpenType font"). */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1))
  const head = 12 + sorted.length * 16
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), head)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, sorted.length)
  view.setUint16(6, power * 16)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, (sorted.length - power) * 16)
  let offset = head
  sorted.forEach(([tag, bytes], index) => {
    const at = 12 + index * 16
    for (let letter = 0; letter < 4; letter++) file[at + letter] = tag.charCodeAt(letter)
    file.set(bytes, offset)
    view.setUint32(at + 4, checksum(view, offset, padded(bytes.length)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, bytes.length)
    offset += padded(bytes.length)
  })
  return file
}

const padded = (length: number): number => (length + 3) & ~3

function checksum(view: DataView, begin: number, length: number): number {
  let sum = 0
  for (let at = begin; at < begin + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
