/**
 * How a partner is connected to. What is published may lead anywhere, and its name to another address after any check: in
 * production no connection is made into the own network, unless the operator has said where that partner is.
 */
import { lookup } from 'node:dns'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'

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
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const) {
  INNER.addSubnet(network, bits, 'ipv6')
}

/** Of this machine or its network, or of nobody; an IPv4 address in the clothes of IPv6 is what it is. */
function isInner(address: string): boolean {
  return INNER.check(address, isIPv6(address) ? 'ipv6' : 'ipv4')
}

const INTO_THE_OWN = 'the address is in the own network'

/** @param outside whether connections into the own network fail, at the address that is really used. */
export function connector(outside: boolean, timeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: timeoutMs, ...(outside ? { lookup: lookUpOutside } : {}) })
  if (!outside) return connect
  return (options, answer) => {
    // A number is not looked up.
    const host = options.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) && isInner(host)) answer(new Error(INTO_THE_OWN), null)
    else connect(options, answer)
  }
}

const lookUpOutside: LookupFunction = (name, options, answer) =>
  lookup(name, { ...options, all: true }, (fault, found) => {
    const [first] = found ?? []
    if (fault) answer(fault, '')
    else if (first === undefined || found.some(({ address }) => isInner(address))) answer(new Error(INTO_THE_OWN), '')
    else if (options.all) answer(null, found)
    else answer(null, first.address, first.family)
  })
