import { reference } from '@overstap/schema/reference'
import { describe, expect, test } from 'vitest'
import { openScene } from './scene.ts'

const { ask, sql } = await openScene()

interface Page {
  nodes: { code: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

describe('A skill or an occupation', () => {
  test('is labelled in the language of the caller', async () => {
    const query =
      '{ skill(code: "SK-M15") { label kind machine escoUri escoVersion } occupation(code: "OC-M01") { label } }'
    const known = reference.skills.get('SK-M15')
    expect((await ask(query, {}, { language: 'nl' })).data.skill.label).toBe(known?.labelNl)
    expect((await ask(query, {}, { language: 'en' })).data).toEqual({
      skill: {
        label: known?.labelEn,
        kind: known?.kind,
        machine: known?.machine,
        escoUri: known?.escoUri,
        escoVersion: known?.escoVersion,
      },
      occupation: { label: 'CNC machinist' },
    })
  })

  test.each([
    ['skill', 'SK-M6', 'SK-M06'],
    ['occupation', 'OC-M1', 'OC-M01'],
    ['occupation', 'CNC', 'OC-M01'],
  ])('that does not exist (%s «%s») is an error with the nearest codes (R20)', async (field, code, nearest) => {
    const { data, errors } = await ask(`query ($code: ID!) { ${field}(code: $code) { label } }`, { code })
    expect(data[field]).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining([nearest]),
    })
  })

  test('that another owner names but the register does not hold is null', async () => {
    const { data, errors } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Skill { code } ... on Occupation { code } } }',
      {
        of: [
          { __typename: 'Skill', code: 'SK-X' },
          { __typename: 'Occupation', code: 'OC-X' },
        ],
      },
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([null, null])
  })
})

describe('An occupation', () => {
  test('says what it asks and which curated transitions start there (R17)', async () => {
    const query = `{ occupation(code: "OC-I01") {
      level crebo branch { code name } needs { level essential skill { code } }
      transitions { id from { code } to { code } basis evidence }
    } }`
    const { occupation } = (await ask(query, {}, { language: 'en' })).data
    expect(occupation.needs).toHaveLength(reference.occupations.get('OC-I01')?.needs.length ?? 0)
    expect(occupation.transitions).toContainEqual({
      id: 'TR-I01-M01',
      from: { code: 'OC-I01' },
      to: { code: 'OC-M01' },
      basis: 'Technisch Talent Werkt (Noord-Holland) retrains people with an electrical background as CNC machinists',
      evidence: 'PROGRAMME',
    })
    const dutch = (await ask(query)).data.occupation
    expect(dutch.transitions.map((each: { basis: string }) => each.basis)).toContain(
      'Technisch Talent Werkt (Noord-Holland) schoolt mensen uit de elektrotechniek om tot CNC-verspaner',
    )
  })
})

describe('The lists', () => {
  test.each([
    ['skills', reference.skills.size],
    ['occupations', reference.occupations.size],
  ])('of %s hold every record of the release once, page by page', async (list, count) => {
    const query = `query ($after: String) {
      ${list}(first: 25, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } }
    }`
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = (await ask(query, { after })).data[list]
      seen.push(...page.nodes.map(each => each.code))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(new Set(seen).size).toBe(count)
    expect(seen).toEqual(seen.toSorted())
  })

  test.each([
    ['skills', { search: 'lathe' }, 'SK-M15'],
    ['skills', { search: 'precison measuring' }, 'SK-M14'],
    ['occupations', { search: 'verspaner' }, 'OC-M01'],
    ['occupations', { search: 'machinist', branches: ['METAAL'] }, 'OC-M01'],
  ])('of %s are searched in both languages: %o', async (list, where, code) => {
    const kind = list === 'skills' ? 'SkillFilter' : 'OccupationFilter'
    const { data } = await ask(`query ($where: ${kind}) { ${list}(where: $where, first: 50) { nodes { code } } }`, {
      where,
    })
    expect(data[list].nodes.map((each: { code: string }) => each.code)).toContain(code)
  })

  test('are at most 200 long', async () => {
    const { errors } = await ask('{ skills(first: 201) { nodes { code } } occupations(first: 0) { nodes { code } } }')
    expect(errors?.map(each => each.extensions.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  })

  test('name the release that they come from', async () => {
    const { data } = await ask('{ referenceRelease { release escoVersion skills occupations transitions } }')
    expect(data.referenceRelease).toEqual({
      release: reference.release,
      escoVersion: '1.2.0',
      skills: reference.skills.size,
      occupations: reference.occupations.size,
      transitions: reference.transitions.length,
    })
  })
})

describe('A programme (R19)', () => {
  test('carries its figures as they were published, and its service point', async () => {
    const query = `{ programmes { code name servicePoint { code } kpis {
      code definition numerator denominator value unit period status asOf source shareOf contradicts
    } } }`
    const { programmes } = (await ask(query, {}, { language: 'en' })).data
    expect(programmes).toHaveLength(10)
    const drenthe = programmes.find((each: { code: string }) => each.code === 'spt-drenthe')
    expect(drenthe.servicePoint).toEqual({ code: 'drenthe' })
    expect(drenthe.kpis).toContainEqual({
      code: 'PLACED',
      definition: 'Candidates placed in several technical branches, mbo 2 to 4, of those spoken to.',
      numerator: 40,
      denominator: 130,
      value: 40,
      unit: 'people',
      period: '2017-2018',
      status: 'REALISED',
      asOf: null,
      source: 'Techniekpact, 2018: Servicepunt Techniek Drenthe',
      shareOf: 'candidates who were spoken to',
      contradicts: [],
    })
    const noord = programmes.find((each: { code: string }) => each.code === 'spt-noord')
    const disputed = noord.kpis.filter(({ status }: { status: string }) => status === 'DISPUTED')
    expect(disputed).toMatchObject([
      { shareOf: 'candidates who took part', contradicts: [disputed[1].code] },
      { shareOf: 'candidates who completed the training', contradicts: [disputed[0].code] },
    ])
  })

  test('that another owner refers to is found by its code', async () => {
    const { data } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Programme { name } } }',
      {
        of: [{ __typename: 'Programme', code: 'spt-noord' }],
      },
    )
    expect(data._entities).toEqual([{ name: 'Servicepunt Techniek Noord' }])
  })
})

describe('The register is data', () => {
  test('so that a label changed in the database is what the next question reads', async () => {
    const ofSkill = async () => (await ask('{ skill(code: "SK-M01") { label } }')).data.skill.label
    const before = await ofSkill()
    await sql`update skills set label_nl = 'Tekening lezen' where code = 'SK-M01'`
    expect(await ofSkill()).toBe('Tekening lezen')
    await sql`update skills set label_nl = ${before} where code = 'SK-M01'`
  })

  test('and the database itself keeps two agreements from applying on one day', async () => {
    const twice = sql`insert into employer_agreements (organisation, agreement, from_date)
      values ('register:machinefabriek-hoogeveen', 'BOUW_EN_INFRA', '2026-01-01')`
    await expect(twice).rejects.toMatchObject({ code: '23P01' })
  })
})
