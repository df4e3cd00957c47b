import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT } from 'jose'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Asker, openScene, TODAY } from '../../../test/scene.ts'
import { signerOf } from '../../../test/signed-texts.ts'
import { receiptsOf } from '../../kit/src/receipts.ts'
import { seed } from '../db/seed.ts'
import { candidatesSubgraph } from '../src/subgraph.ts'

const plan = region({ candidates: 60, vacancies: 20, seed: 7, today: TODAY })
const vacanciesKey = generateKeyPairSync('ed25519').privateKey
const { ask, sql, config } = await openScene({
  name: 'candidates',
  migrations: join(import.meta.dirname, '../db/migrations'),
  seed: `60x20x7@${TODAY}`,
  fill: database => seed(database.sql, plan, () => {}, TODAY),
  ownerKeys: new Map([['vacancies', [createPublicKey(vacanciesKey)]]]),
  subgraph: config => candidatesSubgraph(config, () => TODAY),
})

const coach: Asker = {
  role: 'coach',
  regions: ['groningen', 'drenthe', 'friesland'],
  subject: 'coach-1',
  organisation: 'register:servicepunt-techniek-noord',
}

interface Route {
  id: string
  fit: number
  basis: string
  receipt: string
  candidate: { id: string }
}
async function routesOf(number: number, fields = 'id fit basis receipt candidate { id }', by = coach) {
  const { number: _, ...matchCase } = plan.vacancy(number)
  const { data, errors } = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { routes(first: 5) { nodes { ${fields} } } } } }`,
    { of: [{ __typename: 'Vacancy', id: `techniek-noord:${number}`, matchCase }] },
    by,
  )
  return { errors, routes: (data?._entities?.[0]?.routes?.nodes ?? []) as Route[] }
}
const [route, other] = (await routesOf(1)).routes
if (!route || !other) throw new Error('The first vacancy must have two routes.')
const candidate = Number(route.candidate.id.split(':')[1])

const decide = async (input: object, by = coach) => {
  const answer = await ask(
    `mutation ($input: DecisionInput!) { recordDecision(input: $input) { outcome candidate { id decisions {
      vacancy { id } choice reason on recordedBy { id } fit basis release receipt } } } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        route: route.id,
        receipt: route.receipt,
        choice: 'NOT_PROPOSED',
        reason: 'Wil eerst een cursus.',
        ...input,
      },
    },
    by,
  )
  return { ...answer, written: answer.data?.recordDecision }
}
const consent = (given: boolean) =>
  sql`insert into consent_events (candidate, sequence, kind, given, on_date)
    select ${candidate}, coalesce(max(sequence), 0) + 1, 'PROPOSAL', ${given}, ${TODAY} from consent_events where candidate = ${candidate}`
const count = async () => (await sql`select from decisions`).length

beforeEach(async () => {
  await sql`truncate decisions`
  await sql`delete from consent_events where candidate = ${candidate}`
})

describe('a decision about a route', () => {
  it('is kept with its reason, the day, and what it rested on', async () => {
    const { written, errors } = await decide({})
    expect(errors).toBeUndefined()
    expect(written).toEqual({
      outcome: 'WRITTEN',
      candidate: {
        id: route.candidate.id,
        decisions: [
          {
            vacancy: { id: 'techniek-noord:1' },
            choice: 'NOT_PROPOSED',
            reason: 'Wil eerst een cursus.',
            on: TODAY,
            recordedBy: { id: coach.organisation },
            fit: route.fit,
            basis: route.basis,
            release: '2026.1',
            receipt: route.receipt,
          },
        ],
      },
    })
    expect(await sql`select recorded_by from decisions`).toEqual([{ recorded_by: 'coach-1' }])
  })

  it('may rest on a receipt of the owner of the vacancies, in whose database the route was found as well', async () => {
    const theirs = receiptsOf({ ...config, name: 'vacancies', signingKey: vacanciesKey })
    const receipt = await theirs.sign({ route: { ...routeIn(route.receipt), fit: 0.5 } })
    expect((await decide({ receipt })).written.candidate.decisions[0]).toMatchObject({ fit: 0.5, receipt })
  })

  it('proposes nobody who has not agreed to it, or took it back (R18)', async () => {
    expect((await decide({ choice: 'PROPOSED' })).written.outcome).toBe('NO_CONSENT')
    await consent(true)
    expect((await decide({ choice: 'PROPOSED' })).written.outcome).toBe('WRITTEN')
    await consent(false)
    expect((await decide({ choice: 'PROPOSED' })).written.outcome).toBe('NO_CONSENT')
    expect(await count()).toBe(1)
  })

  it('takes back a proposal that stands, and nothing else', async () => {
    expect((await decide({ choice: 'WITHDRAWN' })).written.outcome).toBe('NOT_PROPOSED')
    await consent(true)
    await decide({ choice: 'PROPOSED' })
    expect((await decide({ choice: 'WITHDRAWN' })).written.candidate.decisions).toMatchObject([
      { choice: 'WITHDRAWN' },
      { choice: 'PROPOSED' },
    ])
    expect((await decide({ choice: 'WITHDRAWN' })).written.outcome).toBe('NOT_PROPOSED')
  })

  it('is written once for each key', async () => {
    const idempotencyKey = randomUUID()
    const first = await decide({ idempotencyKey })
    expect((await decide({ idempotencyKey })).written).toEqual(first.written)
    expect((await decide({ idempotencyKey, reason: 'Toch niet.' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(await count()).toBe(1)
  })

  it('about somebody of another region looks like one about nobody', async () => {
    const [row] = await sql`select region from candidates where number = ${candidate}`
    const elsewhere = { ...coach, regions: ['groningen', 'drenthe', 'friesland'].filter(each => each !== row?.region) }
    expect((await decide({}, elsewhere)).written).toEqual({ outcome: 'NO_SUCH_CANDIDATE', candidate: null })
    const ours = receiptsOf(config)
    const nobody = { ...routeIn(route.receipt), candidate: 'uwv-noord:999999' }
    const absent = await decide({
      route: 'uwv-noord:999999~techniek-noord:1',
      receipt: await ours.sign({ route: nobody }),
    })
    expect(absent.written).toEqual({ outcome: 'NO_SUCH_CANDIDATE', candidate: null })
    expect(await count()).toBe(0)
  })

  it.each([
    ['somebody anonymous', {}, 'UNAUTHENTICATED'],
    ['a partner', { role: 'partner' }, 'FORBIDDEN'],
    ['a coach who assesses funding', { ...coach, purpose: 'FUNDING_ASSESSMENT' }, 'FORBIDDEN'],
  ] as [string, Asker, string][])('is not for %s', async (_, by, code) => {
    expect((await decide({}, by)).errors?.map(error => error.extensions.code)).toEqual([code])
    expect(await count()).toBe(0)
  })

  it.each(['', '   ', 'x'.repeat(1001), 'nul \0'])('needs a reason: «%s» is refused', async reason => {
    expect((await decide({ reason })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    expect(await count()).toBe(0)
  })
})

describe('a receipt', () => {
  const stranger = generateKeyPairSync('ed25519').privateKey
  const forge = (payload: object, header: object = {}, key = config.signingKey) =>
    new SignJWT({ ...decodeJwt(route.receipt), ...payload })
      .setProtectedHeader({ ...decodeProtectedHeader(route.receipt), alg: 'EdDSA', ...header })
      .sign(key)
  const better = () => ({ said: { route: { ...routeIn(route.receipt), fit: 1 } } })
  const part = (index: number) => route.receipt.split('.')[index] ?? ''
  const now = Math.floor(Date.now() / 1000)

  const attacks: [string, () => string | Promise<string>][] = [
    [
      'with a better fit, under the old signature',
      () => [part(0), encoded({ ...decodeJwt(route.receipt), ...better() }), part(2)].join('.'),
    ],
    ['with a better fit, that nobody signed', () => [encoded({ alg: 'none' }), encoded(better()), ''].join('.')],
    ['with a better fit, signed by a stranger', () => forge(better(), {}, stranger)],
    [
      'with a better fit, signed with our public key as a secret',
      async () => {
        const { x = '' } = createPublicKey(config.signingKey).export({ format: 'jwk' })
        const secret = await importJWK({ kty: 'oct', k: x }, 'HS256')
        return new SignJWT(better())
          .setProtectedHeader({ ...decodeProtectedHeader(route.receipt), alg: 'HS256' })
          .sign(secret)
      },
    ],
    ['that says another owner made it', () => forge({ iss: 'vacancies' })],
    ['of another type', () => forge({}, { typ: 'JWT' })],
    ['that is not a route’s', () => forge({ said: { something: 'else' } })],
    ['that says nothing', () => forge({ said: null })],
    ['of a route of a version to come', () => forge({ said: { route: { ...routeIn(route.receipt), v: 2 } } })],
    ['of tomorrow', () => forge({ iat: now + 86_400 })],
    ['of two months ago', () => forge({ iat: now - 60 * 86_400 })],
    ['of another route', () => other.receipt],
    [
      'that is a text for other owners',
      () => signerOf('candidates', config.signingKey)({ route: routeIn(route.receipt) }, ['candidates'], Date.now()),
    ],
    ['that is none', () => 'x'],
    ['that is empty', () => ''],
    ['that is endless', () => `${part(0)}.${'A'.repeat(100_000)}.${part(2)}`],
  ]
  it.each(attacks)('is refused %s', async (_, attack) => {
    const answer = await decide({ receipt: await attack() })
    expect(answer.errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
    expect(await count()).toBe(0)
  })

  it('of two months ago is good to take back what was proposed then', async () => {
    await consent(true)
    await decide({ choice: 'PROPOSED' })
    const old = await forge({ iat: now - 60 * 86_400 })
    expect((await decide({ choice: 'WITHDRAWN', receipt: old })).written.outcome).toBe('WRITTEN')
  })

  it('says nothing that the route does not show to a coach, but the release of the reference data', async () => {
    const everything = `id crossBranch fit basis transition { id } reasons { aspect outcome code because }
      gap { skill { code } has needs } candidate { id level availableFrom } vacancy { id } receipt`
    const { routes, errors } = await routesOf(1, everything)
    expect(errors).toBeUndefined()
    expect(routes.length).toBeGreaterThan(2)
    for (const shown of routes) {
      const { said, ...rest } = decodeJwt(shown.receipt)
      expect(Object.keys(rest)).toEqual(['iss', 'iat'])
      const { v, release, ...route } = routeIn(shown.receipt)
      expect([v, release]).toEqual([1, '2026.1'])
      const { receipt: _, ...seen } = shown
      const shownInWords = JSON.stringify([seen, plan.vacancy(1)])
      for (const value of leavesOf(route)) expect(shownInWords).toContain(value)
    }
  })

  it('is for coaches: to a partner the same route has none', async () => {
    const [first] = (await routesOf(1, 'facts')).routes
    const { data, errors } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on MobilityRoute { receipt } } }',
      { of: [{ __typename: 'MobilityRoute', ...first }] },
      { role: 'partner', organisation: 'register:employer-1' },
    )
    expect(data._entities).toEqual([{ receipt: null }])
    expect(errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
  })
})

function routeIn(receipt: string): Record<string, unknown> {
  const { said } = decodeJwt<{ said: { route: Record<string, unknown> } }>(receipt)
  return said.route
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Every text and number in a value, as it stands in a sentence. */
function leavesOf(value: unknown): string[] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'object') return Object.values(value as object).flatMap(leavesOf)
  return [String(value)]
}
