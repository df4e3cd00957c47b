/** Where a subgraph may be probed: in production nowhere in the own network, whatever a name resolves to at that moment. */
import { lookup } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'
import { Pool } from 'undici'

const LONGEST_CONNECT_MS = 1_000

const INNER = new BlockList()
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  INNER.addSubnet(network, bits, 'ipv4')
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  INNER.addSubnet(network, bits, 'ipv6')
}

/** Of this machine or its network, or of nobody; an IPv4 address in the clothes of IPv6 is what it is. */
function isInner(address: string): boolean {
  return INNER.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

/** The connections for one probe. With `outside` those to the own network fail, at the address that is really used. */
export function poolFor({ origin, hostname }: URL, outside: boolean): Pool {
  const guarded: LookupFunction = (name, options, answer) =>
    lookup(name, { ...options, all: true }, (fault, found) => {
      if (fault) return answer(fault, '')
      const [first] = found
      if (first === undefined || found.some(({ address }) => isInner(address)))
        return answer(new Error('the name leads into the own network'), '')
      return options.all ? answer(null, found) : answer(null, first.address, first.family)
    })
  // Who gives a number is not looked up.
  const number = hostname.replace(/^\[|\]$/g, '')
  if (outside && /^[\d.]+$|:/.test(number) && isInner(number)) throw new Error('the address is in the own network')
  const connect = { timeout: LONGEST_CONNECT_MS, ...(outside ? { lookup: guarded } : {}) }
  return new Pool(origin, { connections: 1, connect })
}
