/** The register over HTTP, for operators: `GET /operations` lists it, `POST /operations` adds to it, all or nothing. */
import type { FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Admit } from '../limits/admit.ts'
import { refusal } from '../limits/refusal.ts'
import type { Viewer } from '../policy/viewer.ts'
import type { Finding } from './judge.ts'
import { registered } from './record.ts'
import type { OperationRegister } from './register.ts'
import type { Unregistered } from './unregistered.ts'

/** Most documents in one request. */
const MOST = 100

interface Options {
  admit: Admit
  register: OperationRegister
  unregistered: Unregistered
  judge: (text: string) => Finding[]
}

export function operationRoutes(app: FastifyInstance, { admit, register, unregistered, judge }: Options): void {
  app.get('/operations', async request => {
    requireOperator(await admit(request))
    const operations = (await register.list()).map(({ text: _, ...operation }) => operation)
    return { operations, unregistered: unregistered.list() }
  })

  app.post('/operations', async (request, reply) => {
    const operator = requireOperator(await admit(request))
    const judged = documentsIn(request.body).map(each => ({ ...each, findings: judge(each.text) }))
    const refused = judged.some(({ findings }) => findings.length > 0)
    if (refused) {
      void reply.code(422)
      return { operations: judged.map(({ name, findings }) => ({ name, errors: findings })) }
    }
    const registration = { registeredBy: operator.sub ?? '', registeredAt: new Date().toISOString() }
    const operations = judged.map(({ name, text }) => ({ name, operation: registered(text, registration) }))
    await register.add(operations.map(each => each.operation))
    for (const { operation } of operations) app.log.info({ document: operation.hash }, 'an operation is registered')
    return { operations: operations.map(({ name, operation }) => ({ name, hash: operation.hash })) }
  })
}

function requireOperator(viewer: Viewer): Viewer {
  if (viewer.role === 'operator') return viewer
  const [code, status] = viewer.role === 'none' ? (['UNAUTHENTICATED', 401] as const) : (['FORBIDDEN', 403] as const)
  throw new GraphQLError('The register of operations is for the role «operator». Send a token with that role.', {
    extensions: { code, http: { status } },
  })
}

interface GivenDocument {
  /** What whoever sent it calls it: a file. */
  name: string
  text: string
}

/** @throws GraphQLError QUERY_REJECTED for a body of another shape. */
function documentsIn(body: unknown): GivenDocument[] {
  const operations = typeof body === 'object' && body !== null && 'operations' in body ? body.operations : undefined
  if (Array.isArray(operations) && operations.length > 0 && operations.length <= MOST && operations.every(isDocument))
    return operations.map(({ name, text }) => ({ name, text }))
  throw refusal(
    'QUERY_REJECTED',
    `The body must be {"operations":[{"name":"a.graphql","text":"query …"}]} with 1 to ${MOST} documents.`,
  )
}

function isDocument(value: unknown): value is GivenDocument {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && typeof value.name === 'string' && 'text' in value && typeof value.text === 'string'
}
