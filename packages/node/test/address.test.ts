import type { lookup } from 'node:dns'
import { describe, expect, it } from 'vitest'
import { isPublicAddress, lookupAllowed, PrivateAddress } from '../src/resources/address.js'

describe('addresses', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1::1', '172.32.0.1', '11.0.0.1'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '::1',
    '::',
    '::127.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    'no address',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

/** A resolver that answers with these. */
function resolver(...addresses: string[]): typeof lookup {
  const answer = (_name: string, _options: unknown, callback: (error: null, found: unknown) => void): void =>
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  return answer as typeof lookup
}

function ask(addresses: string[], allowed: string[] = []): Promise<unknown> {
  return new Promise((resolve, reject) => {
    lookupAllowed(allowed, resolver(...addresses))('pictures.example', { all: true }, (error, found) =>
      error ? reject(error) : resolve(found),
    )
  })
}

describe('a name', () => {
  it('leads to public addresses', async () => {
    expect(await ask(['93.184.216.34'])).toEqual([{ address: '93.184.216.34', family: 4 }])
  })

  it('that leads to an address of this network is refused', async () => {
    await expect(ask(['169.254.169.254'])).rejects.toThrow(PrivateAddress)
  })

  it('is refused where one of its addresses is private', async () => {
    await expect(ask(['93.184.216.34', '::1'])).rejects.toThrow('::1')
  })

  it('may lead to an address that was allowed itself', async () => {
    expect(await ask(['10.0.0.5'], ['pictures.example', '10.0.0.5'])).toHaveLength(1)
  })
})
