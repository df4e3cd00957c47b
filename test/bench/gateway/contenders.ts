// Who takes part: how each is started over the same subgraphs, and what for.
import { join } from 'node:path'
import { GATEWAY_NODE_FLAGS } from '../../../mesh/src/settings.ts'

/** What every contender is told. */
export interface Surroundings {
  port: string
  supergraphFile: string
  /** Of the subgraphs: accounts, products, reviews, inventory. */
  subgraphPorts: readonly string[]
  /** The body of the right answer about the shared cohort. */
  answerFile: string
}

export interface Contender {
  name: string
  /** `peer`: another gateway that npm has; `yardstick`: no gateway, and no competitor. */
  role: 'ours' | 'peer' | 'yardstick'
  /** Whether it says the same to everybody, and so is right about the shared cohort alone. */
  constant?: boolean
  command(surroundings: Surroundings): string[]
  env: Record<string, string>
}

const ROOT = join(import.meta.dirname, '../../..')
const HIVE = join(import.meta.dirname, 'node_modules/@graphql-hive/gateway/dist/bin.js')
const PRODUCTION = { NODE_ENV: 'production' }

const program = (name: string) => join(import.meta.dirname, 'contenders', name)

/** What all are measured by. */
export const CEILING: Contender = {
  name: 'ceiling',
  role: 'yardstick',
  command: ({ port, subgraphPorts }) => [program('ceiling.ts'), port, ...subgraphPorts],
  env: PRODUCTION,
}

export const OVERSTAP: Contender = {
  name: 'overstap',
  role: 'ours',
  // As it is shipped, with every guard. In production it would want secrets, and refuse more than 50 questions a second
  // of one caller: the load generator is one.
  command: ({ supergraphFile, port }) => [
    ...GATEWAY_NODE_FLAGS,
    join(ROOT, 'gateway/src/main.ts'),
    ...['--supergraph', supergraphFile, '--port', port],
  ],
  env: { RATE_LIMIT: '0', LOG_LEVEL: 'info' },
}

export const CONTENDERS: readonly Contender[] = [
  OVERSTAP,
  {
    name: 'apollo-gateway',
    role: 'peer',
    command: ({ supergraphFile, port }) => [program('apollo-gateway.ts'), supergraphFile, port],
    env: PRODUCTION,
  },
  {
    name: 'apollo-gateway-undici',
    role: 'peer',
    command: ({ supergraphFile, port }) => [program('apollo-gateway.ts'), supergraphFile, port, 'undici'],
    env: PRODUCTION,
  },
  {
    name: 'hive-gateway',
    role: 'peer',
    command: hive,
    env: { ...PRODUCTION, COALESCE: 'yes' },
  },
  {
    name: 'hive-gateway-distinct',
    role: 'peer',
    command: hive,
    env: PRODUCTION,
  },
  {
    name: 'hive-gateway-undici',
    role: 'peer',
    command: hive,
    env: { ...PRODUCTION, FETCH: 'undici' },
  },
  CEILING,
  {
    name: 'apollo-server',
    role: 'yardstick',
    constant: true,
    command: ({ supergraphFile, port, answerFile }) => [
      program('apollo-server.ts'),
      ...[supergraphFile, port, answerFile],
    ],
    env: PRODUCTION,
  },
]

/** Its command-line program is what its makers recommend for Node; see the settings in contenders/hive-gateway.ts. */
function hive({ supergraphFile, port }: Surroundings): string[] {
  return [
    HIVE,
    'supergraph',
    supergraphFile,
    ...['--config-path', program('hive-gateway.ts'), '--host', '127.0.0.1', '--port', port],
  ]
}
