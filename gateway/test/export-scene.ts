// A gateway whose partners answer programmes, cubes and pages of organisations, and who asks it for files over the wire.

import { request } from 'node:http'
import { bearer, ISSUER, openWith, temporaryFolder } from './operations-scene.ts'
import { openPartner, type Partner } from './partner.ts'

export const OPERATIONS = {
  programmes: 'query Programmes { programmes { code name kpis { code value period } } }',
  moves: `query Moves($by: [MovesDimension!]!, $from: Date) {
    moves(by: $by, from: $from) { asOf note cells { keys figure { value status base } } }
  }`,
  sectors: 'query Sectors { moves(by: [FROM_SECTOR, REGION]) { cells { keys figure { value } } } }',
  series: `query Series($by: [MovesDimension!]!) {
    moves(by: $by) { series(step: YEAR) { from to cells { keys ...F } } }
  }
  fragment F on CubeCell { figure { value status } }`,
  several: 'query Several { branches { code } regions { code municipalities { code } } }',
  organisations: `query Organisations($first: Int, $after: String, $where: OrganisationFilter) {
    organisations(first: $first, after: $after, where: $where) {
      nodes { id name }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  unlimited: 'query Unlimited { organisations(first: 2) { nodes { id } } }',
  firstPage: 'query FirstPage { organisations(first: 2) { nodes { id } pageInfo { hasNextPage } } }',
  twoParts: 'query TwoParts { branches { code } trainings(first: 2) { nodes { id } pageInfo { hasNextPage } } }',
  one: 'query One($code: ID!) { region(code: $code) { code name } }',
  people: 'query People { branches { code } candidate(id: "uwv-noord:1") { id } }',
  twoOperations: 'query Left { branches { code } } query Right { branches { code } }',
}

export const register = await openPartner(() => {})
export const candidates = await openPartner(() => {})
export const training = await openPartner(() => {})

const folder = await temporaryFolder()
export const openHere = (given: Parameters<typeof openWith>[1] = {}) =>
  openWith(
    { folder },
    {
      issuer: ISSUER,
      partnerUrls: new Map([
        ['organisations', register.url],
        ['candidates', candidates.url],
        ['training', training.url],
      ]),
      ...given,
    },
  )
export const app = await openHere()
export const address = await app.listen({ host: '127.0.0.1', port: 0 })
const operator = await bearer('operator')
export const registerDocument = (text: string) =>
  app.inject({
    method: 'POST',
    url: '/operations',
    headers: { authorization: operator },
    payload: { operations: [{ name: 'a.graphql', text }] },
  })
for (const text of Object.values(OPERATIONS)) {
  const { statusCode, body } = await registerDocument(text)
  if (statusCode !== 200) throw new Error(body)
}

/** What a partner answers, and for how long that holds. */
export function told(data: (variables: Record<string, unknown>) => object, header = 'max-age=60'): Partner['answer'] {
  return (response, incoming) => {
    const body = register.asked
      .concat(candidates.asked, training.asked)
      .findLast(each => each.headers === incoming.headers)
    response.setHeader('content-type', 'application/json')
    response.setHeader('cache-control', header)
    response.end(JSON.stringify(data(JSON.parse(body?.body ?? '{}').variables ?? {})))
  }
}

interface File {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  /** Whether it came to its end. */
  isWhole: boolean
}

/** As it comes over the wire. */
export function file(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  from = address,
): Promise<File> {
  const { promise, resolve, reject } = Promise.withResolvers<File>()
  const sent = request(from + path, { method, headers })
  sent.on('error', reject)
  sent.on('response', response => {
    let text = ''
    response.setEncoding('utf8')
    response.on('data', part => {
      text += part
    })
    response.on('error', () => {})
    response.on('close', () =>
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text, isWhole: response.complete }),
    )
  })
  sent.end()
  return promise
}
