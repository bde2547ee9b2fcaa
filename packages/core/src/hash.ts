import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { nodeModule } from './host.js'

const base32 = 'abcdefghijklmnopqrstuvwxyz234567'

interface NativeCrypto {
  createHash(name: 'sha256'): NativeHash
  /** In one call, without an object: twice as fast for short texts. Since Node 20.12. */
  hash?(name: 'sha256', data: Uint8Array | string, encoding: 'hex'): string
}
interface NativeHash {
  update(data: Uint8Array | string): NativeHash
  digest(encoding: 'hex'): string
}

/** Asked for when something is hashed: Node takes 5 ms to load it. */
let found: NativeCrypto | undefined
const nativeCrypto = (): NativeCrypto | undefined => (found ??= nodeModule<NativeCrypto>('node:crypto'))

/** SHA-256 in hexadecimal. Synchronous and the same in every runtime, which WebCrypto is not. */
export function sha256(bytes: Uint8Array | string): string {
  const native = nativeCrypto()
  if (native?.hash) return native.hash('sha256', bytes, 'hex')
  return native ? native.createHash('sha256').update(bytes).digest('hex') : bytesToHex(digest(toBytes(bytes)))
}

/** An incremental SHA-256, for what comes in chunks. */
export function createSha256(): { update(chunk: Uint8Array): void; hex(): string } {
  const own = nativeCrypto()?.createHash('sha256')
  if (own) return { update: (chunk) => void own.update(chunk), hex: () => own.digest('hex') }
  const hash = digest.create()
  return { update: (chunk) => void hash.update(chunk), hex: () => bytesToHex(hash.digest()) }
}

/** The first 8 base-32 characters (40 bits) of the hash: what block ids are made of. */
export function shortHash(text: string): string {
  const hex = sha256(text)
  return fourCharacters(hex.slice(0, 5)) + fourCharacters(hex.slice(5, 10))
}

/** 20 bits, of which each character says 5. */
function fourCharacters(hex: string): string {
  const bits = Number.parseInt(hex, 16)
  const at = (shift: number) => base32.charCodeAt((bits >> shift) & 31)
  return String.fromCharCode(at(15), at(10), at(5), at(0))
}

/** A name-based UUID (version 8 layout, RFC 9562) from the content, for identifiers that nobody gave. */
export function contentUuid(text: string): string {
  const bytes = hexToBytes(sha256(text).slice(0, 32))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytesToHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function toBytes(value: Uint8Array | string): Uint8Array {
  return typeof value === 'string' ? new TextEncoder().encode(value) : value
}
