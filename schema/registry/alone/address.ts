/**
 * Where the gateway may be sent: never to something inside the operator's network by way of a URL that a partner chose. What a
 * name resolves to is not looked up here; whoever connects has to look again.
 */
import { BlockList, isIP } from 'node:net'
import type { Finding } from '../finding.ts'
import type { Subgraph } from '../published.ts'

/** Never a partner's: this network, link-local (where clouds keep their credentials), multicast, reserved. */
const NEVER = ranges(
  ['0.0.0.0/8', '169.254.0.0/16', '192.0.0.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  [
    '::/128',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
    'fd00:ec2::/32',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '2002::/16',
    '2001::/32',
  ],
)
/** The machine itself, and private networks: for development. */
const INSIDE = ranges(
  [
    ...['127.0.0.0/8', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '198.18.0.0/15'],
    ...['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
  ],
  ['::1/128', 'fc00::/7', '2001:db8::/32', '100::/64'],
)
const METADATA_NAMES = /^(metadata|instance-data)(\.|$)|(^|\.)metadata\.google\.internal$/
/** Names that only mean something inside a network; a name without a dot is one. */
const INSIDE_NAMES =
  /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|localdomain)$|^[^.]+$|\.arpa$/

export function addressFindings(
  { name, url }: Subgraph,
  published: readonly Subgraph[],
  production: boolean,
): Finding[] {
  const taken = published.find(each => each.name !== name && sameAddress(each.url, url))
  const findings: Finding[] = taken
    ? [
        {
          code: 'ADDRESS_TAKEN',
          message: `${taken.name} answers at this URL. Each subgraph has its own.`,
          owner: taken.name,
        },
      ]
    : []
  const wrong = wrongWith(url, production)
  if (wrong === undefined) return findings
  const known = published.some(each => each.name === name && each.url === url)
  // It was let in before: by an operator who has partners inside its own network, or before there was production.
  const severity = known ? 'warning' : 'error'
  return [...findings, { code: 'ADDRESS', severity, message: `The URL ${wrong}` }]
}

/** The rest of a sentence that begins with «The URL». */
function wrongWith(text: string, production: boolean): string | undefined {
  if (text.length > 500 || /[\s\p{Cc}]/u.test(text)) return 'must be one word of at most 500 characters.'
  if (!URL.canParse(text)) return 'cannot be read. Write it in full: «https://drenthe.example/graphql».'
  const url = new URL(text)
  if (url.protocol !== 'https:' && (production || url.protocol !== 'http:'))
    return `must begin with https://${production ? '' : ', or with http:// in development'}.`
  if (url.username !== '' || url.password !== '')
    return 'must hold no name or password: hops are signed, and everybody can read it.'
  if (url.hash !== '' || text.includes('#')) return 'must have no part behind #, which never leaves the gateway.'
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (METADATA_NAMES.test(host) || within(NEVER, host))
    return 'leads to where no partner can be. Give the address of the subgraph.'
  if (!production) return undefined
  if (within(INSIDE, host) || (isIP(host) === 0 && INSIDE_NAMES.test(host)))
    return 'leads into a private network or to the machine itself. In production it must be one that everybody can reach.'
  return undefined
}

/** `URL` has brought decimal, octal and shortened spellings into one form; IPv4 inside IPv6 is looked at as IPv4 as well. */
function within(list: BlockList, host: string): boolean {
  const family = isIP(host)
  if (family === 0) return false
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host)
  if (mapped?.[1] !== undefined && mapped[2] !== undefined) {
    const [high, low] = [Number.parseInt(mapped[1], 16), Number.parseInt(mapped[2], 16)]
    if (within(list, [high >> 8, high & 255, low >> 8, low & 255].join('.'))) return true
  }
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

function ranges(four: readonly string[], six: readonly string[]): BlockList {
  const list = new BlockList()
  for (const [family, all] of [
    ['ipv4', four],
    ['ipv6', six],
  ] as const) {
    for (const range of all) {
      const [net = '', bits] = range.split('/')
      list.addSubnet(net, Number(bits), family)
    }
  }
  return list
}

function sameAddress(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href
}
