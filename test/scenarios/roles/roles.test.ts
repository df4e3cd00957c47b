// The same questions, asked in every role: what comes, what is refused, and where it says so.

import { stories } from '@overstap/schema/region'
import { describe, expect, inject, it } from 'vitest'
import { type Answer, ask, askOperation } from '../ask.ts'

const { tokens, coachOfDrenthe, coachAssessing, coachCounting } = inject('mesh')

/** Who may know nothing of any person. */
const STRANGERS: [who: string, token: string | null][] = [
  ['nobody', null],
  ['a dashboard', tokens.dashboard],
  ['an operator', tokens.operator],
  ['a coach who counts', coachCounting],
]
const EVERYBODY: [who: string, token: string | null][] = [
  ...STRANGERS,
  ['a partner', tokens.partner],
  ['a coach', tokens.coach],
  ['a coach who assesses', coachAssessing],
]

const OPEN: [operation: string, variables: object][] = [
  ['register', { region: 'drenthe', asOf: '2026-11-21', employer: stories.crossedEmployer }],
  [
    'may-apply',
    { scheme: 'a-en-o-subsidie-servicepunt-techniek', applicant: stories.metalektroEmployer, on: '2026-11-21' },
  ],
]
const ROUTES = { id: stories.electrician, first: 2, asOf: '2026-11-21' }

const told = ({ errors = [] }: Answer) => errors.map(({ path, extensions }) => [path?.join('.'), extensions.code])
const codeFor = (token: string | null) => (token === null ? 'UNAUTHENTICATED' : 'FORBIDDEN')

describe('what is open', () => {
  it.each(OPEN)('%s is told to all alike', async (operation, variables) => {
    const answers = await Promise.all(EVERYBODY.map(([, token]) => askOperation(operation, variables, { token })))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.errors).toBeUndefined()
    expect(Object.values(answers[0]?.data)).not.toContain(null)
  })
})

describe.each(STRANGERS)('%s', (_, token) => {
  const code = codeFor(token)
  const by = { token }

  it('gets no candidate, and does not learn whether there is one', async () => {
    const found = await askOperation('candidate-routes', ROUTES, by)
    expect([found.data, told(found)]).toEqual([{ candidate: null }, [['candidate', code]]])
    expect(await askOperation('candidate-routes', { ...ROUTES, id: 'uwv-noord:999999' }, by)).toEqual(found)
  })

  it('gets the vacancy without the people within reach of it', async () => {
    const full = await askOperation('vacancy-routes', { id: stories.cncVacancy })
    const answer = await askOperation('vacancy-routes', { id: stories.cncVacancy }, by)
    expect(answer.data).toEqual({ vacancy: { ...full.data.vacancy, routes: null } })
    expect(told(answer)).toEqual([['vacancy.routes', code]])
  })

  it('gets the bankruptcy without the people whom it touches', async () => {
    const full = await askOperation('disruption', { id: stories.bankruptcy })
    const answer = await askOperation('disruption', { id: stories.bankruptcy }, by)
    expect(answer.data).toEqual({ disruption: { ...full.data.disruption, affected: null } })
    expect(told(answer)).toEqual([['disruption.affected', code]])
  })
})

describe('a partner', () => {
  it('gets no candidate but along a route, and none that a bankruptcy touches', async () => {
    const by = { token: tokens.partner }
    const candidate = await askOperation('candidate-routes', ROUTES, by)
    expect([candidate.data, told(candidate)]).toEqual([{ candidate: null }, [['candidate', 'FORBIDDEN']]])
    const disruption = await askOperation('disruption', { id: stories.bankruptcy }, by)
    expect([disruption.data.disruption.affected, told(disruption)]).toEqual([
      null,
      [['disruption.affected', 'FORBIDDEN']],
    ])
  })
})

describe('a coach', () => {
  it('gets every part of its own people, whichever purpose of the two it asks for', async () => {
    const [mediating, assessing] = await Promise.all(
      [tokens.coach, coachAssessing].map(token => askOperation('candidate-routes', ROUTES, { token })),
    )
    expect([mediating?.errors, mediating?.data.candidate.routes.nodes.length]).toEqual([undefined, 2])
    expect(assessing).toEqual(mediating)
  })

  it('gets contact data for mediation only', async () => {
    const query = 'query ($id: ID!) { candidate(id: $id) { level contact { givenName } } }'
    const answer = await ask(query, { id: stories.electrician }, { token: coachAssessing })
    expect(answer.data.candidate).toEqual({ level: expect.any(Number), contact: null })
    expect(answer.errors).toEqual([
      {
        message: 'This needs the right «candidate:contact», which role and purpose of the token do not give.',
        path: ['candidate', 'contact'],
        extensions: { code: 'FORBIDDEN' },
      },
    ])
  })

  it('cannot tell people of other regions from people who do not exist', async () => {
    const by = { token: coachOfDrenthe }
    const elsewhere = await askOperation('candidate-routes', ROUTES, by)
    expect(elsewhere).toEqual(await askOperation('candidate-routes', { ...ROUTES, id: 'uwv-noord:999999' }, by))
    expect(elsewhere).toEqual({ data: { candidate: null } })
  })

  it('changes nothing for another purpose than mediation', async () => {
    const consents = async () =>
      (await ask('query ($id: ID!) { candidate(id: $id) { consents { kind given on } } }', { id: stories.electrician }))
        .data
    const before = await consents()
    const input = { idempotencyKey: 'roles-1-withdraw', candidate: stories.electrician, kind: 'CONTACT' }
    const mutation = 'mutation ($input: ConsentInput!) { withdrawConsent(input: $input) { outcome } }'
    for (const token of [null, tokens.partner, tokens.operator, coachAssessing, coachCounting]) {
      const answer = await ask(mutation, { input }, { token })
      expect([answer.data, told(answer)]).toEqual([{ withdrawConsent: null }, [['withdrawConsent', codeFor(token)]]])
    }
    expect(await consents()).toEqual(before)
  })
})
