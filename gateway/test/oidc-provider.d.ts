/** As much of oidc-provider, which comes without types, as its test uses. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  interface ResourceServer {
    audience: string
    scope: string
    accessTokenFormat: 'jwt'
    accessTokenTTL: number
    jwt: { sign: { alg: string } }
  }

  interface Configuration {
    clients: { [option: string]: unknown; client_id: string }[]
    jwks: { keys: object[] }
    adapter: () => object
    ttl: { ClientCredentials: number }
    features: {
      clientCredentials: { enabled: boolean }
      devInteractions: { enabled: boolean }
      resourceIndicators: { enabled: boolean; getResourceServerInfo: () => ResourceServer }
    }
    extraTokenClaims: (context: unknown, token: { clientId: string }) => Record<string, unknown>
  }

  export class Provider {
    constructor(issuer: string, configuration: Configuration)
    callback(): RequestListener
  }
}
