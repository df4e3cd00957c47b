// A partner in the graph that wants what nobody gave it, before a gateway whose operator was careless and composed it in:
// it gets nothing, it makes nobody believe anything, and the others' parts of each answer are as before.

import { createPrivateKey } from 'node:crypto'
import { stories } from '@overstap/schema/region'
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { readConfig } from '../../../gateway/src/config.ts'
import { openGateway } from '../../../gateway/src/gateway.ts'
import { json, openPartner } from '../../../gateway/test/partner.ts'
import { supergraphWithShadow } from '../../../schema/test/shadow.ts'
import { textSigner } from '../../../subgraphs/kit/src/signed-text.ts'
import { ask as askAt } from '../ask.ts'

const { gatewayEnv } = inject('mesh')
const shadow = await openPartner(json({ data: {} }))
const gateway = await openGateway({
  ...readConfig({}, { ...gatewayEnv }),
  supergraph: supergraphWithShadow(shadow.url),
})
const gatewayUrl = await gateway.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => gateway.close())

const ask = (query: string, variables: object = {}) => askAt(query, variables, { gatewayUrl })
const id = stories.electrician
/** Whatever the shadow was told, in one text. */
const told = () => shadow.asked.map(({ body }) => body).join('\n')

beforeEach(() => {
  shadow.asked.length = 0
  shadow.answer = (response, request) => json({ data: { _entities: [{ copied: 'mine now' }] } })(response, request)
})

describe('a partner that declares itself by a key that carries data', () => {
  it('is not asked, and the rest of the route is told', async () => {
    const { data, errors } = await ask(
      'query ($id: ID!) { candidate(id: $id) { routes(first: 3) { nodes { fit copied trainingPlan { weeks } } } } }',
      { id },
    )
    const { nodes } = data.candidate.routes
    expect(nodes).toHaveLength(3)
    for (const node of nodes) {
      expect(node).toEqual({ fit: expect.any(Number), copied: null, trainingPlan: { weeks: expect.any(Number) } })
    }
    expect(errors).toEqual(
      [0, 1, 2].map(index => ({
        message: '«vacancies» does not give «MobilityRoute.facts» to «shadow», so what «shadow» knows here is missing.',
        path: ['candidate', 'routes', 'nodes', index],
        extensions: { code: 'FORBIDDEN' },
      })),
    )
    expect(shadow.asked).toEqual([])
  })

  it.each([
    ['candidates', '{ candidates(where: {}) { total copied } }', 'candidates'],
    ['vacancies', '{ vacancies(where: {}) { total copied } }', 'vacancies'],
  ])('is not handed a set of %s either', async (owner, query, field) => {
    const { data, errors } = await ask(query)
    expect(data[field]).toEqual({ total: expect.any(Number), copied: null })
    expect(errors).toMatchObject([{ message: expect.stringContaining(`«${owner}» does not give`), path: [field] }])
    expect(shadow.asked).toEqual([])
  })
})

describe('a partner that requires what is another’s', () => {
  it('does not get the facts of a case, and the person is told to whom it may be', async () => {
    const { data, errors } = await ask('query ($id: ID!) { candidate(id: $id) { level skillsCopied } }', { id })
    expect(data.candidate).toMatchObject({ level: expect.any(Number) })
    expect(errors?.[0]).toMatchObject({
      message: '«candidates» does not give «Candidate.matchCase» to «shadow» for the purpose MEDIATION today.',
      path: ['candidate'],
      extensions: { code: 'FORBIDDEN' },
    })
    expect(told()).not.toMatch(/SK-|"level":\d/)
  })

  it('does not get what a client may see either', async () => {
    const { data, errors } = await ask('query ($id: ID!) { candidate(id: $id) { level contactCopied } }', { id })
    expect(data.candidate.level).toEqual(expect.any(Number))
    expect(errors?.[0]).toMatchObject({
      message: '«candidates» does not give «Candidate.contact» to «shadow» for the purpose MEDIATION today.',
      path: ['candidate'],
      extensions: { code: 'FORBIDDEN' },
    })
    expect(told()).not.toContain('@')
  })
})

describe('a partner that makes routes and sets of its own', () => {
  const facts = {
    ...{ v: 1, release: '2026.1', candidate: id, vacancy: 'techniek-noord:1', candidateLevel: 4, vacancyLevel: 1 },
    ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 1, basis: 'BOTH' },
    ...{ transition: null, reasons: [], gap: [] },
  }
  const said = Buffer.from(JSON.stringify(facts)).toString('base64url')
  const key = createPrivateKey({ key: JSON.parse(gatewayEnv.GATEWAY_SIGNING_KEY ?? ''), format: 'jwk' })
  const readers = ['candidates', 'vacancies', 'training', 'funding']
  const signedAs = (name: string) => textSigner(name, key)([facts], readers, Date.now())[0]
  const QUERY = `{ forged { fit candidate { level } trainingPlan { weeks } fundingPlan { uncoveredCents } } }`
  const NOTHING = { fit: null, candidate: null, trainingPlan: null, fundingPlan: null }

  it.each([
    ['in its own name', signedAs('shadow')],
    ['in the name of an owner', signedAs('vacancies')],
    ['without a signature', `eyJhbGciOiJub25lIn0.${said}.~${said}`],
    ['as plain text', JSON.stringify(facts)],
  ])('%s is believed by nobody', async (_, text) => {
    shadow.answer = json({ data: { forged: { __typename: 'MobilityRoute', facts: text } } })
    const { data, errors } = await ask(QUERY)
    expect(data.forged).toEqual(NOTHING)
    const codes = new Set(errors?.map(each => each.extensions.code))
    expect(codes.isSubsetOf(new Set(['SOURCE_BAD_RESPONSE', 'SOURCE_UNAVAILABLE', 'FORBIDDEN']))).toBe(true)
    expect(JSON.stringify(errors)).not.toContain(id)
  })

  it('has no set of records opened', async () => {
    const set = textSigner('vacancies', key)(
      [{ v: 1, prefix: 'techniek-noord', bits: '' }],
      ['vacancies'],
      Date.now(),
    )[0]
    shadow.answer = json({ data: { forgedSet: { __typename: 'VacancySelection', members: set } } })
    const { data, errors } = await ask('{ forgedSet { total } }')
    expect(data.forgedSet).toEqual({ total: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'gateway' } }])
  })
})
