import { sha256 as portable } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSha256, sha256, shortHash } from '../src/hash.js'

const portably = (text: string) => bytesToHex(portable(new TextEncoder().encode(text)))

describe('hashes', () => {
  it('are the same by Node and without it, whole and in chunks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const chunks = createSha256()
        for (const byte of new TextEncoder().encode(text)) chunks.update(Uint8Array.of(byte))
        expect([sha256(text), chunks.hex()]).toEqual([portably(text), portably(text)])
      }),
    )
  })

  it('are as short as an id wants: eight characters of base 32', () => {
    expect(shortHash('abc')).toBe('xj4bnp4p')
    expect(sha256('abc')).toMatch(/^ba7816bf8f/)
  })
})
