// Hive Gateway with its Rust query planner over the supergraph file as it is committed. Like our own gateway it
// authenticates the caller, holds the question against the policy in the supergraph, and signs every hop: who is asking,
// what, and for which partners. The policy it reads by itself; it is told only which scopes a caller has, and those are the
// caller's rights.

import { createPrivateKey, randomUUID } from 'node:crypto'
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway'
import { unifiedGraphHandler, useQueryPlan } from '@graphql-hive/router-runtime'
import { parse } from 'graphql'
import { authenticator } from '../../gateway/src/policy/authenticate.ts'
import { recipientsReader } from '../../gateway/src/policy/recipients.ts'
import { hopSigner } from '../../gateway/src/policy/sign-hop.ts'
import { ISSUER } from '../../mesh/src/development-issuer.ts'
import type { Keys } from '../../mesh/src/keys.ts'
import { policyOf } from '../../schema/policy/index.ts'

export type HiveGateway = {
  /** Answers a GraphQL request as its HTTP endpoint would. */
  fetch: (request: Request) => Promise<Response>
  /** Operations so far that ran by a plan of the Rust planner. */
  plans(): number
  /** The partners it has asked so far, one for each hop. */
  asked(): readonly string[]
  stop(): Promise<void>
}

/** @param urls where each partner is on this machine; the supergraph itself stays untouched. */
export function openHiveGateway(supergraph: string, urls: ReadonlyMap<string, string>, keys: Keys): HiveGateway {
  const authenticate = authenticator({
    name: ISSUER,
    audience: 'overstap',
    keys: keys.publicKeys('issuer'),
  })
  const document = parse(supergraph)
  // The gateway has a graphql of its own, which knows no schema of the one that is here.
  const recipientsOf = recipientsReader(document, policyOf(document).schema)
  const signFor = hopSigner(createPrivateKey({ key: { ...keys.privateKey('gateway') }, format: 'jwk' }))
  const asked: string[] = []
  // Around the fetch itself: whatever another plugin does to the request is done by then, and the body is what is sent.
  const signHops: GatewayPlugin = {
    onFetch: async ({ executionRequest, context, fetchFn, setFetchFn }) => {
      const partner = executionRequest?.subgraphName
      // Anything else that it fetches is none of the partners' business.
      if (partner === undefined || !('request' in context)) return
      asked.push(partner)
      const { query = '', operationName } = context.params
      const recipients = recipientsOf(parse(query), operationName).get(partner)
      const { headers } = context.request
      const sign = signFor(await authenticate(headers.get('authorization') ?? undefined), randomUUID())
      setFetchFn(async (url, options, ...rest) => {
        const { body } = options ?? {}
        if (typeof body !== 'string') throw new Error('Only a body that is text can be signed.')
        const { pathname, search } = new URL(url)
        const token = await sign({ partner, path: pathname + search, body, recipients })
        return fetchFn(url, { ...options, headers: { ...options?.headers, 'overstap-viewer': token } }, ...rest)
      })
    },
  }
  let plans = 0
  // The planner's package declares the gateway's plugin type once more, with a logger that TypeScript holds for another.
  const countPlans = useQueryPlan({ onQueryPlan: plan => void (plan && plans++) }) as GatewayPlugin
  const runtime = createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    transportEntries: Object.fromEntries([...urls].map(([name, location]) => [name, { location }])),
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({ 'accept-language': request.headers.get('accept-language') }),
    },
    genericAuth: {
      mode: 'protect-granular',
      resolveUserFn: async ({ request }) => {
        const viewer = await authenticate(request.headers.get('authorization') ?? undefined)
        return viewer.role === 'none' ? null : viewer
      },
      extractScopes: user => user?.rights ?? [],
      // What may be seen is answered, and the rest is null with an error each.
      rejectUnauthenticated: false,
    },
    plugins: () => [countPlans, signHops],
    logging: 'warn',
  })
  return {
    fetch: async request => runtime.fetch(request),
    plans: () => plans,
    asked: () => asked,
    stop: async () => runtime[Symbol.asyncDispose](),
  }
}
