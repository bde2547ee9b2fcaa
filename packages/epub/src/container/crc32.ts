/** Eight tables, so that eight octets are taken at once ("slicing-by-8"): sound is checked as fast as it is read. */
const tables = makeTables()

function makeTables(): Uint32Array[] {
  const first = new Uint32Array(256).map((_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
  const found = [first]
  for (let slice = 1; slice < 8; slice++) {
    const before = found[slice - 1] as Uint32Array
    found.push(before.map((value) => (value >>> 8) ^ (first[value & 0xff] as number)))
  }
  return found
}

/** CRC-32 of ISO 3309, in chunks. */
export function createCrc32(): { update(chunk: Uint8Array): void; value(): number } {
  let crc = 0xffffffff
  return {
    update(chunk) {
      crc = updated(crc, chunk)
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  }
}

function updated(start: number, chunk: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ]
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  const whole = chunk.length - (chunk.length % 8)
  let crc = start
  for (let at = 0; at < whole; at += 8) {
    const low = view.getUint32(at, true) ^ crc
    const high = view.getUint32(at + 4, true)
    crc =
      (t7[low & 0xff] as number) ^
      (t6[(low >>> 8) & 0xff] as number) ^
      (t5[(low >>> 16) & 0xff] as number) ^
      (t4[low >>> 24] as number) ^
      (t3[high & 0xff] as number) ^
      (t2[(high >>> 8) & 0xff] as number) ^
      (t1[(high >>> 16) & 0xff] as number) ^
      (t0[high >>> 24] as number)
  }
  for (let at = whole; at < chunk.length; at++) {
    crc = (crc >>> 8) ^ (t0[(crc ^ (chunk[at] as number)) & 0xff] as number)
  }
  return crc
}
