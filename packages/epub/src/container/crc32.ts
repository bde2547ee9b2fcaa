const table = new Uint32Array(256).map((_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 of ISO 3309, in chunks. */
export function createCrc32(): { update(chunk: Uint8Array): void; value(): number } {
  let crc = 0xffffffff
  return {
    update(chunk) {
      for (const byte of chunk) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
    },
    value: () => (crc ^ 0xffffffff) >>> 0,
  }
}
