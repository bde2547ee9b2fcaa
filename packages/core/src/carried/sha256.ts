export { sha256 } from '@noble/hashes/sha2.js'
export { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
