import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are not the public network's (IANA's special-purpose registries): a server's own, its neighbours', its cloud's. */
const special = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.ipv4.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  special.ipv6.addSubnet(network, prefix, 'ipv6')

export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  return !special[family].check(address, family)
}

/** A name leads to an address that nobody allowed. */
export class PrivateAddress extends Error {
  readonly address: string

  constructor(name: string, address: string) {
    super(`${name} resolves to ${address}`)
    this.address = address
  }
}

/**
 * Looks a name up for one connection, which is made to just that address: a name that is looked up again may lead elsewhere (DNS
 * rebinding). A name that leads to an address of this network is refused, unless the address itself was allowed.
 */
export function lookupAllowed(allowed: readonly string[], resolve: typeof lookup = lookup): LookupFunction {
  return (name, options, callback) => {
    resolve(
      name,
      { ...options, all: true },
      (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
        if (error) return callback(error, '')
        const refused = found.find(({ address }) => !isPublicAddress(address) && !allowed.includes(address))
        const [first] = found
        if (refused) callback(new PrivateAddress(name, refused.address), '')
        else if (options.all) callback(null, found)
        else callback(null, first?.address ?? '', first?.family ?? 4)
      },
    )
  }
}
