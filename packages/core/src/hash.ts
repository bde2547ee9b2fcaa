import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** SHA-256 in hexadecimal. Synchronous and the same in every runtime, which WebCrypto is not. */
export function sha256(bytes: Uint8Array | string): string {
  return bytesToHex(digest(toBytes(bytes)))
}

/** An incremental SHA-256, for what comes in chunks. */
export function createSha256(): { update(chunk: Uint8Array): void; hex(): string } {
  const hash = digest.create()
  return { update: (chunk) => void hash.update(chunk), hex: () => bytesToHex(hash.digest()) }
}

/** The first 8 base-32 characters (40 bits) of the hash: what block ids are made of. */
export function shortHash(text: string): string {
  const bytes = digest(toBytes(text))
  let bits = 0n
  for (const byte of bytes.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte)
  return Array.from({ length: 8 }, (_, index) => base32[Number((bits >> BigInt(35 - index * 5)) & 31n)]).join(
    '',
  )
}

/** A name-based UUID (version 8 layout, RFC 9562) from the content, for identifiers that nobody gave. */
export function contentUuid(text: string): string {
  const bytes = digest(toBytes(text)).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function toBytes(value: Uint8Array | string): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value
}
