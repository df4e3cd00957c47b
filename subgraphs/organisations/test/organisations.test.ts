import { stories } from '@overstap/schema/region'
import { describe, expect, test } from 'vitest'
import { FOR_PARTNERS, openScene, TODAY } from './scene.ts'

const { ask } = await openScene()

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

const AGREEMENT = `query ($id: ID!, $on: Date) {
  organisation(id: $id) { collectiveAgreement(on: $on) { code name fund { id } basis from to } }
}`
const agreement = async (on: string | undefined, language: 'nl' | 'en' = 'nl') =>
  (await ask(AGREEMENT, { id: stories.crossedEmployer, on }, { language })).data.organisation.collectiveAgreement

describe('The agreement of the employer that crossed (R15)', () => {
  test('is metalworking up to and including its last day, with the reason', async () => {
    expect(await agreement('2024-12-31')).toEqual({
      code: 'METAAL_EN_TECHNIEK_METAALBEWERKING',
      name: 'Metaal en Techniek: Metaalbewerkingsbedrijf',
      fund: { id: 'register:oom' },
      basis: 'Het metaalbedrijf bleef onder de grens van 1.200 arbeidsuren per week.',
      from: '2009-01-01',
      to: '2024-12-31',
    })
  })

  test.each([stories.crossedOn, undefined])('is metalektro on %s, with another fund', async on => {
    expect(await agreement(on, 'en')).toEqual({
      code: 'METALEKTRO',
      name: 'Metalektro',
      fund: { id: 'register:a-en-o-metalektro' },
      basis: 'The metal firm had at least 1,200 working hours a week for three years running.',
      from: '2025-01-01',
      to: null,
    })
  })

  test('is none before the first that was recorded', async () => {
    expect(await agreement('2008-12-31')).toBeNull()
  })

  test('is asked on a day of the calendar', async () => {
    const { errors } = await ask(AGREEMENT, { id: stories.crossedEmployer, on: '31-12-2024' })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('What a fund needs of an organisation', () => {
  const CASE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organisation {
    id name kind formerNames branch { code } municipality { code } collectiveAgreement { code } trainingQuestions { people }
    organisationCase { known kind branch agreements { code from to } }
  } } }`
  const ofIds = async (...ids: string[]) =>
    (await ask(CASE, { of: ids.map(id => ({ __typename: 'Organisation', id })) }, FOR_PARTNERS)).data._entities

  test('is every agreement with its days, whatever day a client asks about', async () => {
    const [entity] = await ofIds(stories.crossedEmployer)
    expect(entity.organisationCase).toEqual({
      known: true,
      kind: 'EMPLOYER',
      branch: 'METALEKTRO',
      agreements: [
        { code: 'METAAL_EN_TECHNIEK_METAALBEWERKING', from: '2009-01-01', to: '2024-12-31' },
        { code: 'METALEKTRO', from: '2025-01-01', to: null },
      ],
    })
  })

  test('is an answer also for an organisation that is not in the register, which shows a client nothing', async () => {
    const [missing] = await ofIds('register:nobody')
    expect(missing).toEqual({
      id: 'register:nobody',
      name: null,
      kind: null,
      formerNames: null,
      branch: null,
      municipality: null,
      collectiveAgreement: null,
      trainingQuestions: null,
      organisationCase: { known: false, kind: null, branch: null, agreements: null },
    })
  })

  test('is null at the root for an organisation that is not in the register', async () => {
    const { data, errors } = await ask('{ organisation(id: "register:nobody") { id } }')
    expect(errors).toBeUndefined()
    expect(data.organisation).toBeNull()
  })
})

describe('The name of an organisation', () => {
  const NAMES = 'query ($id: ID!, $on: Date) { organisation(id: $id) { name(on: $on) formerNames } }'

  test.each([
    ['register:techniek-nederland', '2018-12-31', 'UNETO-VNI'],
    ['register:techniek-nederland', '2019-01-01', 'Techniek Nederland'],
    ['register:techniek-nederland', undefined, 'Techniek Nederland'],
    ['register:wij-techniek', '2015-01-01', null],
    ['register:wij-techniek', TODAY, 'WIJ Techniek'],
  ])('of %s on %s is %s', async (id, on, name) => {
    expect((await ask(NAMES, { id, on })).data.organisation.name).toBe(name)
  })
})

describe('A search', () => {
  const SEARCH = `query ($where: OrganisationFilter, $first: Int, $after: String) {
    organisations(where: $where, first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
  }`
  const first = async (search: string) => (await ask(SEARCH, { where: { search } })).data.organisations.nodes[0]?.id

  test.each([
    ['Metaalbewerking Emmen B.V.', stories.bankruptFirm],
    ['metaalbewerking emmen', stories.bankruptFirm],
    ['Metalbewerking Emen', stories.bankruptFirm],
    ['Machinefabrik Hoogeveen', stories.crossedEmployer],
    ['Servicepunt Techniek Noord', 'register:servicepunt-techniek-noord'],
    ['UNETO', 'register:techniek-nederland'],
    ['uneto vni', 'register:techniek-nederland'],
    ['OTIB', 'register:wij-techniek'],
    ['FME', 'register:fme'],
    ['Fryslan', 'register:provincie-friesland'],
  ])('for «%s» finds %s first', async (search, id) => {
    expect(await first(search)).toBe(id)
  })

  test('takes wildcards and quotes as the letters they are', async () => {
    for (const search of ['%', "'; drop table organisations; --", '\\', '%\0']) {
      const { data, errors } = await ask(SEARCH, { where: { search } })
      expect(errors).toBeUndefined()
      expect(data.organisations.nodes).toEqual([])
    }
    expect(await first('OOM')).toBe('register:oom')
  })

  test('pages through everything once, in one order, with and without words', async () => {
    for (const where of [{ kinds: ['EMPLOYER'] }, { search: 'techniek' }]) {
      const whole = (await ask(SEARCH, { where, first: 100 })).data.organisations.nodes
      const seen: unknown[] = []
      for (let after: string | null = null; seen.length < whole.length; ) {
        const page: Page = (await ask(SEARCH, { where, first: 7, after })).data.organisations
        seen.push(...page.nodes)
        after = page.pageInfo.endCursor
        if (!page.pageInfo.hasNextPage) break
      }
      expect(seen.slice(0, whole.length)).toEqual(whole)
    }
  })

  test('narrows by kind and branch; an empty list is no filter', async () => {
    const { data } = await ask(SEARCH, { where: { kinds: ['TRAINING_FUND'], branches: ['BOUW'], search: ' ' } })
    expect(data.organisations.nodes).toEqual([{ id: 'register:oo-fonds-bouw', name: 'O&O-fonds Bouw & Infra' }])
    const all = await ask(SEARCH, { where: { kinds: [], branches: [] }, first: 100 })
    expect(all.data.organisations.nodes).toHaveLength(100)
  })

  test.each([
    ['words of 101 letters', { where: { search: 'x'.repeat(101) } }],
    ['a page of 101', { first: 101 }],
    ['a page of none', { first: 0 }],
    ['a position that nobody sealed', { after: Buffer.from('[0,"a","b"]').toString('base64url') }],
  ])('refuses %s', async (_, variables) => {
    const { data, errors } = await ask(SEARCH, variables)
    expect(data.organisations).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('Disruptions (R5)', () => {
  const DISRUPTIONS = `query ($where: DisruptionFilter, $first: Int, $after: String) {
    disruptions(where: $where, first: $first, after: $after) {
      nodes { id kind announcedOn headcount employer { id name } disruptionCase { employer } }
      pageInfo { hasNextPage endCursor }
    }
  }`

  test('are found by the name of the firm', async () => {
    const { data } = await ask(DISRUPTIONS, { where: { search: 'Metaalbewerking Emmen B.V.' }, first: 1 }, FOR_PARTNERS)
    expect(data.disruptions.nodes).toEqual([
      {
        id: stories.bankruptcy,
        kind: 'BANKRUPTCY',
        announcedOn: '2026-11-12',
        headcount: 22,
        employer: { id: stories.bankruptFirm, name: 'Metaalbewerking Emmen B.V.' },
        disruptionCase: { employer: stories.bankruptFirm },
      },
    ])
  })

  test('come newest first, page by page, and not before the day asked', async () => {
    const whole = (await ask(DISRUPTIONS, { where: { since: '2026-10-01' }, first: 100 })).data.disruptions.nodes
    const days = whole.map((each: { announcedOn: string }) => each.announcedOn)
    expect(days).toEqual(days.toSorted().reverse())
    expect(days.every((day: string) => day >= '2026-10-01')).toBe(true)
    const one = (await ask(DISRUPTIONS, { where: { since: '2026-10-01' }, first: 2 })).data.disruptions
    const after = one.pageInfo.endCursor
    const two = (await ask(DISRUPTIONS, { where: { since: '2026-10-01' }, first: 2, after })).data.disruptions
    expect([...one.nodes, ...two.nodes]).toEqual(whole.slice(0, 4))
  })

  test('are one by id, and null for another id', async () => {
    const { data } = await ask(
      'query ($id: ID!) { disruption(id: $id) { kind } not: disruption(id: "register:x") { kind } }',
      { id: stories.bankruptcy },
    )
    expect(data).toEqual({ disruption: { kind: 'BANKRUPTCY' }, not: null })
  })

  test.each([
    ['a day that is none', { where: { since: 'soon' } }],
    ['a position that nobody sealed', { after: Buffer.from('["2026-11-12","x"]').toString('base64url') }],
  ])('refuse %s', async (_, variables) => {
    expect((await ask(DISRUPTIONS, variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('Branches', () => {
  test('are nine, the four technical ones with a fund, named in the language of the caller', async () => {
    const query = '{ branches { code name technical fund { name branch { code } } } }'
    const { branches } = (await ask(query, {}, { language: 'en' })).data
    expect(branches).toHaveLength(9)
    expect(
      branches.map((each: { technical: boolean; fund: object | null }) => [each.technical, each.fund === null]),
    ).toEqual(branches.map((_: unknown, index: number) => [index < 4, index >= 4]))
    expect(branches[0]).toEqual({
      code: 'METAAL',
      name: 'Metalworking',
      technical: true,
      fund: { name: 'OOM', branch: { code: 'METAAL' } },
    })
    expect((await ask(query)).data.branches[0].name).toBe('Metaalbewerking')
  })
})

describe('Training questions (R22)', () => {
  test('stand with the firm that asked, newest first, with the skill where one was named', async () => {
    const { data } = await ask(
      'query ($id: ID!) { organisation(id: $id) { trainingQuestions { askedOn people question skill { code label } } } }',
      { id: stories.crossedEmployer },
    )
    expect(data.organisation.trainingQuestions).toEqual([
      {
        askedOn: '2026-10-31',
        people: 5,
        question: 'We kochten twee robots; wie leert ons ze te onderhouden?',
        skill: { code: 'SK-E14', label: 'Robots onderhouden' },
      },
      expect.objectContaining({ askedOn: '2026-09-22', skill: expect.objectContaining({ code: 'SK-E10' }) }),
    ])
  })
})
