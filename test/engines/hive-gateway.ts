// Hive Gateway with its Rust query planner over the supergraph file as it is committed. Like our own gateway it
// authenticates the caller and tells every partner, under the gateway's signature, who is asking.

import { createPrivateKey } from 'node:crypto'
import { createGatewayRuntime, type GatewayPlugin } from '@graphql-hive/gateway'
import { unifiedGraphHandler, useQueryPlan } from '@graphql-hive/router-runtime'
import { authenticator } from '../../gateway/src/policy/authenticate.ts'
import { viewerSigner } from '../../gateway/src/policy/sign-viewer.ts'
import { ISSUER } from '../../mesh/src/development-issuer.ts'
import type { Keys } from '../../mesh/src/keys.ts'

export type HiveGateway = {
  /** Answers a GraphQL request as its HTTP endpoint would. */
  fetch: (request: Request) => Promise<Response>
  /** Operations so far that ran by a plan of the Rust planner. */
  plans(): number
  stop(): Promise<void>
}

/** @param urls where each partner is on this machine; the supergraph itself stays untouched. */
export function openHiveGateway(supergraph: string, urls: ReadonlyMap<string, string>, keys: Keys): HiveGateway {
  const authenticate = authenticator({
    name: ISSUER,
    audience: 'overstap',
    keys: keys.publicKeys('issuer'),
  })
  const sign = viewerSigner(createPrivateKey({ key: { ...keys.privateKey('gateway') }, format: 'jwk' }))
  let plans = 0
  // The planner's package declares the gateway's plugin type once more, with a logger that TypeScript holds for another.
  const countPlans = useQueryPlan({ onQueryPlan: plan => void (plan && plans++) }) as GatewayPlugin
  const runtime = createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    transportEntries: Object.fromEntries([...urls].map(([name, location]) => [name, { location }])),
    propagateHeaders: {
      fromClientToSubgraphs: async ({ request, subgraphName }) => {
        const viewer = await authenticate(request.headers.get('authorization') ?? undefined)
        return {
          'overstap-viewer': await sign(viewer)(subgraphName),
          'accept-language': request.headers.get('accept-language'),
        }
      },
    },
    plugins: () => [countPlans],
    logging: 'warn',
  })
  return {
    fetch: async request => runtime.fetch(request),
    plans: () => plans,
    stop: async () => runtime[Symbol.asyncDispose](),
  }
}
