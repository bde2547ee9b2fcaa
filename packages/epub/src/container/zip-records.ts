/** One entry of a ZIP file (APPNOTE 6.3, 4.3). */
export interface ZipEntry {
  path: string
  /** Where its local header begins. */
  offset: number
  time: number
  crc: number
  /** Octets before and after compression. */
  size: number
  packed: number
  deflated: boolean
}

/** Date and time in DOS form, from UTC: a zone must not change the bytes. */
export function dosTime(date: Date): number {
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2107)
  const day = ((year - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}

export function localHeader(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.path)
  return record(30, name, (view) => {
    view.setUint32(0, 0x04034b50, true)
    shared(view, 4, entry, name)
  })
}

/** The table of all entries and the record that ends the file. */
export function centralDirectory(entries: readonly ZipEntry[], offset: number): Uint8Array {
  const rows = entries.map(centralRow)
  const size = rows.reduce((sum, { length }) => sum + length, 0)
  const end = record(22, new Uint8Array(), (view) => {
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, entries.length, true)
    view.setUint16(10, entries.length, true)
    view.setUint32(12, size, true)
    view.setUint32(16, offset, true)
  })
  return joined([...rows, end])
}

function centralRow(entry: ZipEntry): Uint8Array {
  const name = new TextEncoder().encode(entry.path)
  return record(46, name, (view) => {
    view.setUint32(0, 0x02014b50, true)
    view.setUint16(4, 20, true)
    shared(view, 6, entry, name)
    view.setUint32(42, entry.offset, true)
  })
}

/** What local header and central row have in common: version 2.0, UTF-8 names, no extra fields. */
function shared(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, 0x0800, true)
  view.setUint16(at + 4, entry.deflated ? 8 : 0, true)
  view.setUint32(at + 6, entry.time, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.packed, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, name.length, true)
}

function record(length: number, name: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + name.length)
  fill(new DataView(bytes.buffer))
  bytes.set(name, length)
  return bytes
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
