// May this organisation use this scheme on that day, and which condition decides: asked in two steps, as a router does.
import { stories } from '@overstap/schema/region'
import { describe, expect, test } from 'vitest'
import { firm, openFunding, TODAY } from './scene.ts'

const { ask, signAs, sql } = await openFunding()
const grant = 'a-en-o-subsidie-servicepunt-techniek'
const metalektro = [{ code: 'METALEKTRO', from: '2010-01-01' }]

type Register = ReturnType<typeof firm> | { organisationCase: object | null } | null

/** The scheme gives the question; the register's answer comes with it when the router asks for the decision. */
async function assess(scheme: string, applicant: string, register: Register, on: unknown = TODAY, language = 'nl') {
  const first = await ask(
    'query ($scheme: ID!, $applicant: ID!, $on: Date!) { fundingScheme(id: $scheme) { assess(applicant: $applicant, on: $on) { facts applicant { id } } } }',
    { scheme, applicant, on },
    { for: { 'Assessed.applicant': ['funding'] } },
  )
  if (first.errors) return { assessed: null, errors: first.errors, statements: first.statements }
  const { facts, applicant: who } = first.data.fundingScheme.assess
  expect(who).toEqual({ id: applicant })
  const { data, errors, statements } = await decide([{ facts, applicant: register }], language)
  return { assessed: data._entities[0], errors, statements }
}

function decide(assessed: object[], language = 'nl') {
  return ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Assessed { outcome because { condition outcome text } } } }',
    { of: assessed.map(each => ({ __typename: 'Assessed', ...each })) },
    { language },
  )
}

describe('the grant for a service point', () => {
  test('is for the metalektro firm whose plan the fund has received (R7)', async () => {
    const { assessed } = await assess(grant, stories.metalektroEmployer, firm(stories.metalektroEmployer, metalektro))
    expect(assessed.outcome).toBe('ELIGIBLE')
    expect(assessed.because).toContainEqual(expect.objectContaining({ condition: 'R7_PLAN', outcome: 'MET' }))
  })

  test('is not for a service point itself, and the answer names R1', async () => {
    const point = 'register:servicepunt-techniek-noord'
    const { assessed } = await assess(grant, point, firm(point, [], 'SERVICE_POINT'))
    expect(assessed.outcome).toBe('INELIGIBLE')
    expect(assessed.because[0]).toEqual({
      condition: 'R1_SERVICE_POINT_APPLICANT',
      outcome: 'UNMET',
      text: 'Niet voldaan: een servicepunt vraagt niet zelf aan: een bedrijf onder de cao doet dat (R1).',
    })
  })

  test('is unknown for a firm that has handed nothing in, or not yet on that day, or took it back', async () => {
    const outcomeOf = async (id: string, on = TODAY) => (await assess(grant, id, firm(id, metalektro), on)).assessed
    expect(await outcomeOf('register:employer-40')).toMatchObject({
      outcome: 'UNKNOWN',
      because: [{ condition: 'R7_PLAN' }, {}, {}, {}],
    })
    expect((await outcomeOf(stories.metalektroEmployer, '2025-01-31')).outcome).toBe('UNKNOWN')
    await sql`insert into funding_applications (applicant, scheme, applied_on, plan, state)
      values ('register:employer-41', ${grant}, '2026-01-01', true, 'WITHDRAWN'), ('register:employer-42', ${grant}, '2026-01-01', false, 'RECEIVED')`
    expect((await outcomeOf('register:employer-41')).outcome).toBe('UNKNOWN')
    expect((await outcomeOf('register:employer-42')).outcome).toBe('INELIGIBLE')
  })

  test('explains itself in English too', async () => {
    const point = 'register:servicepunt-techniek-noord'
    const { assessed } = await assess(grant, point, firm(point, [], 'SERVICE_POINT'), TODAY, 'en')
    expect(assessed.because[0].text).toMatch(/^Not met: a service point does not apply itself/)
  })
})

test('the firm that crossed over is judged by its collective agreement on the day (R2, R15)', async () => {
  const crossed = firm(stories.crossedEmployer, [
    { code: 'METAAL_EN_TECHNIEK_METAALBEWERKING', from: '2009-01-01', to: '2024-12-31' },
    { code: 'METALEKTRO', from: '2025-01-01', to: null },
  ])
  const outcomeOf = async (scheme: string, on: string) =>
    (await assess(scheme, stories.crossedEmployer, crossed, on)).assessed.outcome
  expect(await outcomeOf('oom-opleidingsadvies', '2024-12-31')).toBe('ELIGIBLE')
  expect(await outcomeOf('oom-opleidingsadvies', '2025-01-01')).toBe('INELIGIBLE')
  expect(await outcomeOf('a-en-o-ontwikkelscan', '2025-01-01')).toBe('ELIGIBLE')
})

test('a firm that has had its one award is refused the next, from the day of the award on', async () => {
  await sql`insert into awards (scheme, employer, amount_cents, decided_on) values ('a-en-o-ontwikkelscan', 'register:employer-50', 1, '2026-03-02')`
  const answerOn = async (on: string) =>
    (await assess('a-en-o-ontwikkelscan', 'register:employer-50', firm('register:employer-50', metalektro), on))
      .assessed
  expect((await answerOn('2026-03-01')).outcome).toBe('ELIGIBLE')
  expect(await answerOn('2026-03-02')).toMatchObject({
    outcome: 'INELIGIBLE',
    because: [{ condition: 'EMPLOYER_MAXIMUM' }, {}, {}, {}],
  })
})

describe('a question that cannot be answered', () => {
  test.each<[string, Register]>([
    ['no organisation', null],
    ['an organisation without its case', { organisationCase: null }],
  ])('misses the register when the router hands over %s', async (_, register) => {
    const { assessed, errors } = await assess(grant, 'register:employer-40', register)
    expect(assessed).toEqual({ outcome: null, because: null })
    const unavailable = { extensions: { code: 'SOURCE_UNAVAILABLE', source: 'organisations' } }
    expect(errors).toMatchObject([unavailable, unavailable])
  })

  test('says that the register holds no such organisation', async () => {
    const { assessed, errors } = await assess(grant, 'register:nobody', { organisationCase: { known: false } })
    expect(assessed.outcome).toBeNull()
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('«register:nobody»'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  test.each(['2026-02-29', 'tomorrow', 5])('refuses %j as a day', async on => {
    const { errors } = await assess(grant, 'register:employer-40', null, on)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test.each([
    {},
    { v: 2, scheme: 'oom-evc-2026', applicant: 'register:a', on: '2026-11-21' },
    { v: 1, scheme: 'oom-evc-2026', applicant: 'register:a', on: '2026-13-01' },
  ])('refuses the facts %j, and answers the others', async said => {
    const asked = signAs('funding', { v: 1, scheme: 'oom-opleidingsadvies', applicant: 'register:a', on: TODAY })
    const { data, errors } = await decide([
      { facts: signAs('funding', said) },
      { facts: asked, applicant: firm('register:a', metalektro) },
    ])
    expect(data._entities).toMatchObject([null, { outcome: 'INELIGIBLE' }])
    expect(errors).toMatchObject([
      { path: ['_entities', 0], extensions: { code: 'SOURCE_BAD_RESPONSE', source: 'funding' } },
    ])
  })
})

test('twenty assessments on twenty days take as many statements as one', async () => {
  const twenty = Array.from({ length: 20 }, (_, index) => {
    const [applicant, on] = [`register:employer-${60 + index}`, `2026-11-${String(index + 1).padStart(2, '0')}`]
    const facts = signAs('funding', { v: 1, scheme: 'a-en-o-ontwikkelscan', applicant, on })
    return { facts, applicant: firm(applicant, metalektro) }
  })
  const [one, all] = [await decide(twenty.slice(0, 1)), await decide(twenty)]
  expect(all.errors).toBeUndefined()
  expect([one.statements, all.statements]).toEqual([4, 4])
})
