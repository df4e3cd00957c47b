/** What the gateway is told by its arguments and its environment: CONTRACT.md lists them. Parsed once, at the start. */
import type { KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { signingKey } from '@overstap/schema/signing-key'
import type { JSONWebKeySet } from 'jose'
import { readSupergraph } from './graph/supergraph-file.ts'
import { readOrigins } from './http/cross-origin.ts'
import { type Limits, readLimits } from './limits/limits.ts'
import type { ShedLimits } from './limits/shed.ts'
import type { ForPartners } from './operations/only-registered.ts'
import type { Introspection } from './policy/introspection.ts'
import { isSafeForKeys } from './policy/issuer-keys.ts'
import { type HowOften, readHowOften } from './registry/how-often.ts'
import { wholeNumber } from './whole-number.ts'

/** Who plans and joins: our own engine, or the reference. */
export const ENGINES = ['overstap', 'apollo'] as const
type EngineName = (typeof ENGINES)[number]

export interface GatewayConfig {
  host: string
  port: number
  /** The supergraph, as SDL, with the policy that it has. */
  supergraph: string
  /** The file that it is in, which is followed: what it says later takes its place. Undefined where there is none. */
  supergraphFile: string | undefined
  /** Where the graph comes from when not from a file; it begins with `supergraph` where nobody has published yet. */
  registry?: RegistryConfig | undefined
  /** Where a partner is when not where the supergraph says: name -> URL. */
  partnerUrls: ReadonlyMap<string, string>
  /** Whose tokens are believed; undefined: everybody is anonymous. */
  issuer: TokenIssuer | undefined
  /** Where the development issuer gives tokens to the explorer; undefined: one pastes a token there. */
  developmentTokens?: URL | undefined
  /** The key with which the gateway signs who is asking. */
  signingKey: KeyObject
  /** Longest time for one request and for one hop, in milliseconds. */
  requestBudgetMs: number
  hopBudgetMs: number
  /** Failures of a partner in a row after which it is left alone, and for how many milliseconds. */
  breaker: { failures: number; restMs: number }
  /** How often the gateway looks for what owners tell each other, in milliseconds; 0, or left out: never. */
  relayIntervalMs?: number
  /** How much one question may ask, and how often. */
  limits: Limits
  /** How much may be under way before somebody is sent away. */
  shed: ShedLimits
  operations: OperationsConfig
  /** Longest time for which an open answer is kept, in seconds; left out: as long as its owners say. */
  keepsForS?: number | undefined
  /** Who may ask the schema about itself. */
  introspection: Introspection
  /** Of which sites the pages may ask from a browser. */
  corsOrigins: readonly string[]
  engine: EngineName
  /** Whether partners must tell of each entity whose data they are; left out: where the graph has a policy. */
  keysAreAskedBack?: boolean | undefined
  /** `info`, or `silent` where nobody reads it. */
  logLevel: string
}

/** Where registered operations are, and who may ask nothing else. */
export interface OperationsConfig {
  /** A folder of documents that are registered from the start. */
  withContract: string
  /** The folder of our own pages, each of which may have a folder `operations`: registered from the start, too. */
  ofPages: string
  /** The folder for those that an operator adds; undefined: none can be added. */
  folder: string | undefined
  forPartners: ForPartners
}

interface RegistryConfig {
  databaseUrl: string
  /** The folder in which the last graph that answered is kept. */
  folder: string
  /** Nothing in the own network may be published. */
  production: boolean
  howOften: HowOften
}

export interface TokenIssuer {
  /** The claim `iss` of its tokens; without `keys` also where its discovery document is. */
  name: string
  audience: string
  /** Its keys, or where it publishes them; undefined: where its discovery document says. */
  keys?: JSONWebKeySet | URL | undefined
  /** How long its last keys are good while it does not answer; undefined: a day. */
  keysMaxAgeMs?: number | undefined
}

/** What the tokens of `npm run token` say; given with DEVELOPMENT_ISSUER_KEYS, nobody needs to listen there. */
const DEVELOPMENT_ISSUER = 'http://127.0.0.1:4010'

type Arguments = { supergraph?: string | undefined; port?: string | undefined; engine?: string | undefined }

/** @throws Error with a sentence for the operator when something is missing or cannot be right. */
export function readConfig(args: Arguments, env: NodeJS.ProcessEnv): GatewayConfig {
  const production = env.NODE_ENV === 'production'
  const given = args.supergraph ?? env.SUPERGRAPH_FILE
  const named = given ?? join(import.meta.dirname, '../../schema/supergraph.graphql')
  const supergraphFile = placeOf(named, env.INIT_CWD)
  const registry = given === undefined ? registryIn(env, production) : undefined
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portIn(args.port ?? env.PORT),
    supergraph: readSupergraph(supergraphFile, named),
    supergraphFile: registry ? undefined : supergraphFile,
    registry,
    partnerUrls: new Map(
      Object.entries(env)
        .filter(([name, value]) => name.endsWith('_URL') && value && !name.endsWith('_DATABASE_URL'))
        .map(([name, value]) => [name.slice(0, -'_URL'.length).toLowerCase().replaceAll('_', '-'), value ?? '']),
    ),
    issuer: issuer(env, production),
    developmentTokens: developmentTokens(env, production),
    signingKey: signingKey(env, 'GATEWAY_SIGNING_KEY', production),
    requestBudgetMs: wholeNumber('REQUEST_BUDGET_MS', env.REQUEST_BUDGET_MS, 2_500),
    hopBudgetMs: wholeNumber('HOP_BUDGET_MS', env.HOP_BUDGET_MS, 1_000),
    breaker: {
      failures: wholeNumber('BREAKER_FAILURES', env.BREAKER_FAILURES, 5),
      restMs: wholeNumber('BREAKER_REST_MS', env.BREAKER_REST_MS, 2_000),
    },
    relayIntervalMs: relayInterval(env),
    limits: readLimits(env),
    shed: {
      underWay: wholeNumber('MOST_UNDER_WAY', env.MOST_UNDER_WAY, 256),
      loopDelayMs: wholeNumber('MOST_LOOP_DELAY_MS', env.MOST_LOOP_DELAY_MS, 600),
      memory: wholeNumber('MOST_MEMORY_PERCENT', env.MOST_MEMORY_PERCENT, 85) / 100,
    },
    operations: {
      withContract: join(dirname(supergraphFile), 'operations'),
      ofPages: join(import.meta.dirname, '../pages'),
      folder: env.OPERATIONS_FOLDER || undefined,
      forPartners: oneOf('REGISTERED_OPERATIONS', ['off', 'log', 'enforce'], env.REGISTERED_OPERATIONS, 'log'),
    },
    keepsForS: wholeNumber('KEEP_ANSWERS_S', env.KEEP_ANSWERS_S, 3_600),
    introspection: oneOf('INTROSPECTION', ['open', 'known'], env.INTROSPECTION, production ? 'known' : 'open'),
    corsOrigins: readOrigins(env.CORS_ORIGINS),
    engine: oneOf('--engine or ENGINE', ENGINES, args.engine ?? env.ENGINE, 'overstap'),
    logLevel: env.LOG_LEVEL ?? 'info',
  }
}

function portIn(text: string | undefined): number {
  const port = wholeNumber('--port or PORT', text, 4000)
  if (port > 65_535) throw new Error(`--port or PORT must be at most 65535, but it is «${text}».`)
  return port
}

/** npm runs scripts in the repository; a file named from elsewhere is looked for where the command was typed, too. */
function placeOf(named: string, typedIn: string | undefined): string {
  return existsSync(named) || typedIn === undefined ? named : resolve(typedIn, named)
}

/** Who names a file means that file. */
function registryIn(env: NodeJS.ProcessEnv, production: boolean): RegistryConfig | undefined {
  const { REGISTRY_DATABASE_URL: databaseUrl, REGISTRY_FOLDER: folder } = env
  if (!databaseUrl) return undefined
  if (folder) return { databaseUrl, folder, production, howOften: readHowOften(env) }
  throw new Error(
    'REGISTRY_FOLDER must be set with REGISTRY_DATABASE_URL: a folder that lasts, for the last graph that answered.',
  )
}

/** @throws Error with a sentence for the operator when it is none of them. */
export function oneOf<Word extends string>(
  variable: string,
  words: readonly Word[],
  text: string | undefined,
  otherwise: Word,
): Word {
  const found = words.find(word => word === (text || otherwise))
  if (found === undefined) throw new Error(`${variable} must be one of ${words.join(', ')}, but it is «${text}».`)
  return found
}

function issuer(env: NodeJS.ProcessEnv, production: boolean): TokenIssuer | undefined {
  const audience = env.OIDC_AUDIENCE || 'overstap'
  if (env.OIDC_ISSUER) {
    placeOfKeys('OIDC_ISSUER', env.OIDC_ISSUER, production)
    return {
      name: env.OIDC_ISSUER,
      audience,
      keys: env.OIDC_JWKS_URL ? placeOfKeys('OIDC_JWKS_URL', env.OIDC_JWKS_URL, production) : undefined,
      keysMaxAgeMs: env.OIDC_KEYS_MAX_AGE
        ? 1_000 * wholeNumber('OIDC_KEYS_MAX_AGE', env.OIDC_KEYS_MAX_AGE, 0)
        : undefined,
    }
  }
  if (production) throw new Error('OIDC_ISSUER must be set in production: whose tokens to believe.')
  if (!env.DEVELOPMENT_ISSUER_KEYS) return undefined
  return { name: DEVELOPMENT_ISSUER, audience: 'overstap', keys: JSON.parse(env.DEVELOPMENT_ISSUER_KEYS) }
}

/** Whoever sees the page could ask there as anybody. */
function developmentTokens({ DEVELOPMENT_TOKENS_URL: text }: NodeJS.ProcessEnv, production: boolean): URL | undefined {
  if (!text) return undefined
  if (production)
    throw new Error('DEVELOPMENT_TOKENS_URL is for development, where anybody may ask as anybody. Unset it.')
  const url = URL.parse(text)
  if (url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) return url
  throw new Error(`DEVELOPMENT_TOKENS_URL must be an address with http on this machine, but it is «${text}».`)
}

function placeOfKeys(variable: string, text: string, production: boolean): URL {
  const url = URL.parse(text)
  if (url && isSafeForKeys(url, !production)) return url
  const otherwise = production ? '' : ', or one with http on this machine'
  throw new Error(`${variable} must be an address with https${otherwise}, but it is «${text}».`)
}

/** Partners that do not know our key would not listen, and may be anybody's. */
function relayInterval(env: NodeJS.ProcessEnv): number {
  return env.GATEWAY_SIGNING_KEY ? wholeNumber('RELAY_INTERVAL_MS', env.RELAY_INTERVAL_MS, 5_000) : 0
}
