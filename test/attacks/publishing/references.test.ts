// A partner's list leads to people and vacancies that it should know nothing of (T3): it guesses their ids, or was given them by
// somebody. Each owner decides for each of them who may see it, whoever led there.

import { stories } from '@overstap/schema/region'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type Answer, ask } from '../../scenarios/ask.ts'
import { attackedRegistry, bearer, openLiar, proposal } from './scene.ts'

const { tokens, anotherEmployer, coachOfDrenthe } = inject('mesh')
const { url: gatewayUrl, send, invite } = await attackedRegistry()
const evil = await openLiar()
const NOBODY = 'uwv-noord:16777215'
const NO_VACANCY = 'techniek-noord:16777215'
const [inGroningen, inDrenthe] = [stories.electrician, stories.peopleOfBankruptFirm[0] ?? '']

const PROFILE = '@tag(name: "personal") @requiresScopes(scopes: [["candidate:profile"]])'
const OPEN = '@tag(name: "open")'
const SDL = proposal(`
  type Candidate @key(fields: "id", resolvable: false) ${PROFILE} { id: ID! }
  type Vacancy @key(fields: "id", resolvable: false) ${OPEN} { id: ID! }
  extend type Query {
    "People." evilPeople: [Candidate] @listSize(assumedSize: 9) ${PROFILE}
    "Vacancies." evilVacancies: [Vacancy] @listSize(assumedSize: 9) ${OPEN}
  }`)
const PEOPLE = `{ evilPeople { id status level branch { code } skills { level } contact { givenName email }
  routes(first: 1) { nodes { id } } } }`
const VACANCIES = '{ evilVacancies { id status title employer { id } level } }'

/** The list leads to these. */
function leadTo(field: 'evilPeople' | 'evilVacancies', ids: readonly string[]): void {
  const type = field === 'evilPeople' ? 'Candidate' : 'Vacancy'
  evil.data = { [field]: ids.map(id => ({ __typename: type, id })) }
}
const askBy = (query: string, token: string | null) => ask(query, {}, { token, gatewayUrl })

async function peopleBy(token: string | null, ids: readonly string[]): Promise<Answer> {
  leadTo('evilPeople', ids)
  return askBy(PEOPLE, token)
}

/** What is told of each, without the id that the partner has made up itself. */
function told({ data, errors = [] }: Answer, field: 'evilPeople' | 'evilVacancies', index: number): unknown {
  const { id: _, ...rest } = data[field]?.[index] ?? {}
  const of = errors.filter(({ path }) => path?.[1] === index)
  return [rest, of.map(({ extensions, path }) => [extensions.code, path?.slice(2)])]
}

beforeAll(async () => {
  const token = await invite('evil', evil.url)
  evil.sdl = SDL
  const { body } = await send('/publish', { name: 'evil', url: evil.url, sdl: SDL, replaces: 0 }, token)
  expect(body).toMatchObject({ ok: true, problems: [] })
  const operations = [PEOPLE, VACANCIES].map((text, index) => ({ name: `${index}.graphql`, text }))
  const registered = await fetch(`${gatewayUrl}/operations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(tokens.operator) },
    body: JSON.stringify({ operations }),
  })
  expect(registered.status).toBe(200)
})

describe('people', () => {
  it.each<[who: string, token: string | null, code: string]>([
    ['nobody', null, 'UNAUTHENTICATED'],
    ['a dashboard, whose questions were registered', tokens.dashboard, 'FORBIDDEN'],
    ['an operator', tokens.operator, 'FORBIDDEN'],
  ])('%s gets none, and the partner is not even asked', async (_, token, code) => {
    const before = evil.asked
    const { data, errors } = await peopleBy(token, [inGroningen, NOBODY])
    expect([data?.evilPeople ?? null, errors?.map(({ extensions }) => extensions.code)]).toEqual([null, [code]])
    expect(evil.asked).toBe(before)
  })

  it('a coach of another region gets those of its own, and of the others nothing that tells them from nobody', async () => {
    const answer = await peopleBy(coachOfDrenthe, [inGroningen, inDrenthe, NOBODY])
    expect(answer.data.evilPeople[1]).toMatchObject({ id: inDrenthe, level: expect.any(Number) })
    expect(told(answer, 'evilPeople', 0)).toEqual(told(answer, 'evilPeople', 2))
    expect(told(answer, 'evilPeople', 0)).toMatchObject([
      { status: null, level: null, skills: null, contact: null },
      [],
    ])
  })

  it('a coach of both regions gets both, so that it was the owner who decided', async () => {
    const answer = await peopleBy(tokens.coach, [inGroningen, inDrenthe, NOBODY])
    const levels = answer.data.evilPeople.map((each: { level: number | null }) => each.level)
    expect(levels).toEqual([expect.any(Number), expect.any(Number), null])
  })

  it('an employer gets nobody by an id that it was not given, be it a real one or one that another employer has', async () => {
    const query = `{ vacancy(id: "${stories.entreeVacancy}") { routes(first: 1) { nodes { candidate { id } } } } }`
    const own = (await ask(query, {}, { token: tokens.partner })).data.vacancy.routes.nodes[0].candidate.id
    const ids = [inGroningen, own, NOBODY]
    const answer = await peopleBy(tokens.partner, ids)
    expect(told(answer, 'evilPeople', 0)).toEqual(told(answer, 'evilPeople', 2))
    expect(answer.data.evilPeople[1]).toMatchObject({ id: own, status: expect.any(String) })
    const elsewhere = await peopleBy(anotherEmployer, ids)
    expect(told(elsewhere, 'evilPeople', 1)).toEqual(told(elsewhere, 'evilPeople', 2))
    expect(JSON.stringify([answer, elsewhere])).not.toMatch(/givenName":"|email":"/)
  })

  it('nobody learns more of somebody by being led there often', async () => {
    const answer = await peopleBy(coachOfDrenthe, Array(40).fill(inGroningen))
    for (const index of Array(40).keys())
      expect(told(answer, 'evilPeople', index)).toEqual(told(answer, 'evilPeople', 0))
  })
})

describe('vacancies', async () => {
  const closed = await closedVacancy()

  it.each<[who: string, token: string | null, shown: boolean]>([
    ['nobody', null, false],
    ['a dashboard', tokens.dashboard, false],
    ['a partner', tokens.partner, false],
    ['an operator', tokens.operator, false],
    ['a coach', tokens.coach, true],
  ])('one that is closed is shown to %s as its owner decides', async (_, token, shown) => {
    leadTo('evilVacancies', [closed, stories.cncVacancy, NO_VACANCY])
    const answer = await askBy(VACANCIES, token)
    expect(answer.data.evilVacancies[1]).toMatchObject({ status: 'OPEN', title: expect.any(String) })
    if (shown) expect(answer.data.evilVacancies[0]).toMatchObject({ status: expect.stringMatching(/FILLED|WITHDRAWN/) })
    else expect(told(answer, 'evilVacancies', 0)).toEqual(told(answer, 'evilVacancies', 2))
  })
})

/** One that its owner shows to coaches and to nobody else here. */
async function closedVacancy(): Promise<string> {
  const ids = Array.from({ length: 20 }, (_, index) => `techniek-noord:${100 + index}`)
  const query = `{ ${ids.map((id, index) => `v${index}: vacancy(id: "${id}") { status employer { id } }`).join(' ')} }`

  const { data } = await ask(query)
  const index = ids.findIndex((_, at) => data[`v${at}`].status !== 'OPEN')
  return ids[index] ?? ''
}
