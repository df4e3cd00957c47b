/**
 * Asks a subgraph that is to be published what the gateway will ask of it: is it there, does it run what is published, does it
 * know what it does not know, and does it send away who is not the gateway? All is told at once.
 */
import { randomBytes } from 'node:crypto'
import type { Code, Problem } from '@overstap/schema/registry'
import { Pool } from 'undici'
import { connector } from '../../engine/partner/connect-outside.ts'
import { PartnerFault } from '../../engine/partner/partner-fault.ts'
import { send } from '../../engine/partner/send.ts'
import type { hopSigner, SignHop } from '../../policy/sign-hop.ts'
import { isSameContract } from './same-sdl.ts'
import { unknownKey } from './unknown-key.ts'

export interface Probing {
  name: string
  url: string
  sdl: string
  /** It says that it need not verify hops. */
  open: boolean
  /** Types that no other subgraph has: of these it alone knows which entities there are. */
  isItsOwn: (type: string) => boolean
}

interface Means {
  signFor: ReturnType<typeof hopSigner>
  /** Longest time for one question, in milliseconds: what a hop will have. */
  budgetMs: number
  /** Nothing in the own network is asked. */
  production: boolean
}

export interface Probed {
  problems: Problem[]
  /** How long a small question took; null where there was no answer. */
  milliseconds: number | null
}

type Ask = (query: string, variables?: object, signed?: boolean) => Promise<Answered>

interface Answered {
  status: number
  body: { data?: Record<string, unknown> | null; errors?: unknown } | undefined
}

const NOBODY = { role: 'none', sub: null, org: null, regions: [], purpose: null, rights: [] } as const
const LONGEST_CONNECT_MS = 1_000
const SDL = '{ _service { sdl } }'
/** What a server brings besides what was written is some 3,000 characters. */
const MOST_ADDED = 20_000

export async function probe(probing: Probing, means: Means): Promise<Probed> {
  const { name, url, open } = probing
  let pool: Pool | undefined
  try {
    const address = new URL(url)
    pool = new Pool(address.origin, { connections: 1, connect: connector(means.production, LONGEST_CONNECT_MS) })
    const signHop = means.signFor(NOBODY, randomBytes(16).toString('hex'))
    const ask = asking(pool, { name, path: address.pathname + address.search, signHop, budgetMs: means.budgetMs })
    const problems = [...(await contractOf(probing, ask))]
    const started = performance.now()
    problems.push(...(await unknownEntity(probing, ask)))
    const milliseconds = Math.round(performance.now() - started)
    if (milliseconds > means.budgetMs / 2)
      problems.push(
        warning(
          'PROBE_SLOW',
          `«${name}» took ${milliseconds} ms for a small question; a hop may take ${means.budgetMs} ms at most.`,
        ),
      )
    if (!open) problems.push(...(await unsigned(name, ask)))
    return { problems, milliseconds }
  } catch (fault) {
    return { problems: [unreachable(name, fault)], milliseconds: null }
  } finally {
    await pool?.destroy()
  }
}

interface Place {
  name: string
  path: string
  signHop: SignHop
  budgetMs: number
}

function asking(pool: Pool, { name, path, signHop, budgetMs }: Place): Ask {
  return async (query, variables = {}, signed = true) => {
    const body = JSON.stringify({ query, variables })
    const headers: Record<string, string> = { 'content-type': 'application/json', accept: 'application/json' }
    if (signed) headers['overstap-viewer'] = signHop({ partner: name, path, body })
    const reply = await send(pool, { path, headers, body }, budgetMs, AbortSignal.timeout(2 * budgetMs))
    return { status: reply.status, body: objectIn(reply.text) }
  }
}

function objectIn(text: string): Answered['body'] {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

async function contractOf({ name, sdl }: Probing, ask: Ask): Promise<Problem[]> {
  const { status, body } = await ask(SDL)
  if (status === 401 || status === 403)
    return [
      error(
        'PROBE_REFUSED',
        `«${name}» refuses the gateway (HTTP ${status}). Give it this gateway's key in GATEWAY_PUBLIC_KEYS, and the name «${name}» as its own.`,
      ),
    ]
  const service = body?.data?._service
  const running = typeof service === 'object' && service !== null && 'sdl' in service ? service.sdl : undefined
  if (typeof running !== 'string')
    return [
      error(
        'PROBE_NO_SDL',
        `«${name}» must answer {_service{sdl}} with its SDL, and answers HTTP ${status} without it.`,
      ),
    ]
  if (running.length <= sdl.length + MOST_ADDED && (await isSameContract(sdl, running))) return []
  return [
    error(
      'PROBE_OTHER_SDL',
      `«${name}» runs another SDL than the one that is to be published. Start the one that belongs to it, or publish the one that runs.`,
    ),
  ]
}

async function unknownEntity({ name, sdl, isItsOwn }: Probing, ask: Ask): Promise<Problem[]> {
  const unknown = unknownKey(sdl, isItsOwn)
  if (unknown === undefined) {
    await ask('{ __typename }')
    return []
  }
  const question = 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }'
  const { body } = await ask(question, { of: [unknown] })
  const entities = body?.data?._entities
  if (Array.isArray(entities) && entities.length === 1 && entities[0] === null) return []
  return [
    error(
      'PROBE_UNKNOWN_ENTITY',
      `«${name}» must answer _entities with [null] for a ${unknown.__typename} that nobody has (${JSON.stringify(unknown)}), and answers something else.`,
    ),
  ]
}

async function unsigned(name: string, ask: Ask): Promise<Problem[]> {
  const { status, body } = await ask(SDL, {}, false)
  if (status === 401 && !body?.data) return []
  return [
    error(
      'PROBE_ANSWERS_ANYBODY',
      `«${name}» must refuse with HTTP 401 whatever does not carry the gateway's signature, and answers HTTP ${status}. Give it GATEWAY_PUBLIC_KEYS; where it serves nothing personal, publish it with --open.`,
    ),
  ]
}

/** What was in the way stays in the log of whoever runs the subgraph: its address may be anything. */
function unreachable(name: string, fault: unknown): Problem {
  const isKnown = fault instanceof PartnerFault
  const why = isKnown && fault.code === 'SOURCE_TIMEOUT' ? 'does not answer in time' : 'cannot be reached'
  return error(
    'PROBE_UNREACHABLE',
    `«${name}» ${why} at its address. Start it, and let the gateway reach it: the gateway asks it with POST.`,
  )
}

function error(code: Code, message: string): Problem {
  return { code, severity: 'error', message }
}

function warning(code: Code, message: string): Problem {
  return { code, severity: 'warning', message }
}
