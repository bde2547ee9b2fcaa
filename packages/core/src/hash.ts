import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** What is used of `node:crypto`: Node hands it out without an import, so that this still runs in a browser. */
interface NativeCrypto {
  createHash(name: 'sha256'): NativeHash
}
interface NativeHash {
  update(data: Uint8Array | string): NativeHash
  digest(encoding: 'hex'): string
}

const { process } = globalThis as { process?: { getBuiltinModule?(name: string): NativeCrypto | undefined } }
const native = process?.getBuiltinModule?.('node:crypto')

/** SHA-256 in hexadecimal. Synchronous and the same in every runtime, which WebCrypto is not. */
export function sha256(bytes: Uint8Array | string): string {
  return native ? native.createHash('sha256').update(bytes).digest('hex') : bytesToHex(digest(toBytes(bytes)))
}

/** An incremental SHA-256, for what comes in chunks. */
export function createSha256(): { update(chunk: Uint8Array): void; hex(): string } {
  const own = native?.createHash('sha256')
  if (own) return { update: (chunk) => void own.update(chunk), hex: () => own.digest('hex') }
  const hash = digest.create()
  return { update: (chunk) => void hash.update(chunk), hex: () => bytesToHex(hash.digest()) }
}

/** The first 8 base-32 characters (40 bits) of the hash: what block ids are made of. */
export function shortHash(text: string): string {
  // 40 bits fit a double; eight divisions by 32 are quicker than BigInt.
  let bits = Number.parseInt(sha256(text).slice(0, 10), 16)
  let name = ''
  for (let index = 0; index < 8; index++) {
    name = base32.charAt(bits % 32) + name
    bits = Math.floor(bits / 32)
  }
  return name
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
