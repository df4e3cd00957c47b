// What anybody may read beside the metro map: progress, combinations, vouchers, jobs without a diploma, jobs that end.
import { statementsOn } from '@overstap/kit'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoCombinations, demoEntryJobs } from '../db/demo-vacancies.ts'
import { demoVouchers } from '../db/demo-vouchers.ts'
import { entrySteps } from '../db/entry-steps.ts'
import { releaseProgress } from '../src/release-progress.ts'
import { openScene, plan, TODAY } from './scene.ts'

const { ask, entities, sql } = await openScene()

describe('the progress of a programme', () => {
  const PROGRESS = `query ($codes: [SptNoordHollandProgrammeCode!]) { sptNoordHolland { programmes(codes: $codes) {
    code programme { code } asOf definition joined placed wentOn } } }`

  const exactly = async (code: string) => {
    const [counted] = await sql`select count(*)::int as joined,
        count(*) filter (where placed_on <= '2026-10-31')::int as placed,
        (select count(*)::int from (select from followed_modules join participations as p on participation = p.number
          where p.programme = ${code} and p.started_on <= '2026-10-31' and followed_modules.started_on <= '2026-10-31'
          group by participation having count(*) > 1) as twice) as "wentOn"
      from participations where programme = ${code} and started_on <= '2026-10-31'`
    return counted as unknown as Record<'joined' | 'placed' | 'wentOn', number>
  }
  const releaseAnew = async () => {
    await sql`truncate released_progress`
    await sql.begin(connection => releaseProgress(statementsOn(connection), TODAY))
  }
  beforeAll(releaseAnew)

  it('is counted to the end of last month, disturbed a little and rounded to fives, for whoever asks', async () => {
    const { data, errors } = await ask(PROGRESS, {}, { language: 'en' })
    expect(errors).toBeUndefined()
    const shown: { code: string; asOf: string; joined: number; placed: number; wentOn: number; definition: string }[] =
      data.sptNoordHolland.programmes
    expect(shown).toHaveLength(4)
    for (const { code, asOf, definition, ...figures } of shown) {
      expect([asOf, definition]).toEqual(['2026-10-31', expect.stringContaining('joined')])
      const counted = await exactly(code)
      for (const stage of ['joined', 'placed', 'wentOn'] as const) {
        const [figure, count] = [figures[stage], counted[stage]]
        if (count >= 22) expect(figure, `${code} ${stage}`).not.toBeNull()
        if (count < 10) expect(figure, `${code} ${stage}`).toBeNull()
        if (figure === null) continue
        expect(figure % 5).toBe(0)
        expect(Math.abs(figure - count), `${code} ${stage}`).toBeLessThan(9 + count * 0.036)
      }
    }
    expect(shown[0]?.placed).toBeGreaterThan(15)
  })

  it('is told once: nobody watches one person come late, or go', async () => {
    const before = await ask(PROGRESS)
    const [template] = await sql`select * from participations where programme = 'TECHNISCH_TALENT_WERKT'
      and started_on < '2026-10-01' limit 1`
    await sql`delete from participations where number = ${template?.number}`
    await sql`insert into participations ${sql(
      Array.from({ length: 30 }, (_, at) => ({
        ...template,
        number: 90_000 + at,
        candidate: `uwv-noord:${90_000 + at}`,
      })),
    )}`
    await sql.begin(connection => releaseProgress(statementsOn(connection), TODAY))
    expect((await ask(PROGRESS)).data).toEqual(before.data)
    // It would be seen otherwise.
    await releaseAnew()
    expect((await ask(PROGRESS)).data).not.toEqual(before.data)
  })

  it('is null below ten, and zero is no exception', async () => {
    const { data } = await ask(PROGRESS, { codes: ['MKB_ROUTE'] })
    expect(data.sptNoordHolland.programmes).toMatchObject([{ programme: { code: 'mkb-route' }, placed: null }])
  })
})

describe('vouchers', () => {
  const VOUCHERS = `query ($regions: [ID!]) { sptNoordHolland { vouchers(regions: $regions) {
    scheme { id } region { code } available used left asOf } } }`

  it('are told by scheme and region of the province, and a small count is told to nobody', async () => {
    const { data } = await ask(VOUCHERS)
    const shown: { used: number | null; left: number | null; available: number }[] = data.sptNoordHolland.vouchers
    expect(shown).toHaveLength(demoVouchers().length)
    for (const { used, left, available } of shown) {
      if (used === null) expect(left).toBeNull()
      else expect({ rest: used % 5, left }).toEqual({ rest: 0, left: available - used })
      if (used !== null) expect(used).toBeGreaterThanOrEqual(15)
    }
    expect(shown.filter(({ used }) => used === null).length).toBeGreaterThan(0)
    expect(
      new Set(data.sptNoordHolland.vouchers.map((each: { region: { code: string } }) => each.region.code)),
    ).toContain('gooi-en-vechtstreek')
  })

  it('are the same each time, and of ten nobody sees the tenth come', async () => {
    const { data } = await ask(VOUCHERS)
    expect((await ask(VOUCHERS)).data).toEqual(data)
    const shown = async (used: number) => {
      await sql`update vouchers set used = ${used}, available = 100`
      const { data: told } = await ask(VOUCHERS)
      return told.sptNoordHolland.vouchers.map((each: { used: number | null }) => each.used)
    }
    expect(new Set([...(await shown(9)), ...(await shown(0))])).toEqual(new Set([null]))
    const ofTwelve = await shown(12)
    expect(ofTwelve).toContain(null)
  })

  it('are narrowed to regions, and an unknown one is an error with the nearest', async () => {
    const { data } = await ask(VOUCHERS, { regions: ['groot-amsterdam'] })
    expect(data.sptNoordHolland.vouchers).toHaveLength(4)
    const { errors } = await ask(VOUCHERS, { regions: ['groot-amsterdm'] })
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining(['groot-amsterdam']),
    })
  })

  it('hang on their scheme', async () => {
    const ids = ['noord-holland-orientatievoucher-2026', 'slim-klein-2026']
    const { found } = await entities('FundingScheme', 'id', ids, 'sptNoordHollandVouchers { region { code } }')
    expect(found[0].sptNoordHollandVouchers).toHaveLength(5)
    expect(found[1]).toEqual({ sptNoordHollandVouchers: [] })
  })
})

describe.each([
  ['combinations', demoCombinations(plan, TODAY).map(({ vacancy }) => vacancy)],
  ['entryJobs', demoEntryJobs(plan, TODAY).map(({ vacancy }) => vacancy)],
])('the list of %s', (field, oldestFirst) => {
  const LIST = `query ($first: Int, $after: String) { sptNoordHolland { list: ${field}(first: $first, after: $after) {
    nodes { vacancy { id } } pageInfo { hasNextPage endCursor } } } }`

  it('pages through each once, the newest first', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { data } = await ask(LIST, { first: 7, after })
      const { nodes, pageInfo } = data.sptNoordHolland.list
      seen.push(...nodes.map((node: { vacancy: { id: string } }) => node.vacancy.id))
      more = pageInfo.hasNextPage
      after = pageInfo.endCursor
    }
    expect(seen).toEqual([...oldestFirst].reverse())
    expect(seen.length).toBeGreaterThan(20)
  })

  it.each([{ first: 0 }, { first: 101 }, { after: 'made up' }])('refuses %j', async variables => {
    const { data, errors } = await ask(LIST, variables)
    expect(data.sptNoordHolland.list).toBeNull()
    expect(errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })
})

describe('a combination', () => {
  it('says what the employer asked one person to bring together', async () => {
    const { data } = await ask(
      '{ sptNoordHolland { combinations(first: 50) { nodes { skills { skill { code } level } } } } }',
    )
    for (const { skills } of data.sptNoordHolland.combinations.nodes) expect(skills.length).toBeGreaterThan(1)
  })
})

describe('steps from mbo 1 to mbo 2', () => {
  it('are all there, and hang on the occupations at either end', async () => {
    const FIELDS = 'from { code } to { code } training { id } schemes { id }'
    const { data } = await ask(`{ sptNoordHolland { entrySteps { ${FIELDS} } } }`)
    const expected = entrySteps
      .map(({ from, to, training, schemes }) => ({
        ...{ from: { code: from }, to: { code: to }, training: { id: training } },
        schemes: schemes.map(id => ({ id })),
      }))
      .sort((one, other) => one.to.code.localeCompare(other.to.code))
    expect(data.sptNoordHolland.entrySteps).toEqual(expected)
    const { found } = await entities(
      'Occupation',
      'code',
      ['OC-X01', 'OC-M07', 'OC-M01'],
      `sptNoordHollandEntrySteps { ${FIELDS} }`,
    )
    expect(found.map((each: { sptNoordHollandEntrySteps: object[] }) => each.sptNoordHollandEntrySteps.length)).toEqual(
      [5, 1, 0],
    )
  })
})

describe('jobs that end around the airport', () => {
  it('are told by employer, what was announced, occupation and day, never fewer than ten', async () => {
    const { data } = await ask(
      `{ sptNoordHolland { redundancies { nodes { organisation { id } disruption { id } jobsEndOn jobs { occupation { code } jobs } } } } }`,
    )
    const { nodes } = data.sptNoordHolland.redundancies
    expect(nodes).toContainEqual({
      organisation: { id: 'register:bagageafhandeling-schiphol' },
      disruption: { id: 'register:disruption-5' },
      jobsEndOn: '2027-01-19',
      jobs: [
        { occupation: { code: 'OC-Z01' }, jobs: 128 },
        { occupation: { code: 'OC-Z02' }, jobs: 32 },
      ],
    })
    await expect(sql`insert into redundant_jobs values (1, 'OC-Z03', 9)`).rejects.toThrow('redundant_jobs_jobs_check')
  })
})

describe('next steps', () => {
  it('lead from an occupation at the airport to technical ones, the best first, and from no other', async () => {
    const fields = `sptNoordHollandNextSteps(first: 20) { to { code } coverage transition { id } firstStep { id }
      transferable { skill { code } } gap { skill { code } level } }`
    const { found } = await entities('Occupation', 'code', ['OC-Z01', 'OC-Z03', 'OC-Q99'], fields)
    const [handler, warehouse, unknown] = found
    expect([warehouse, unknown]).toEqual([{ sptNoordHollandNextSteps: null }, { sptNoordHollandNextSteps: null }])
    const steps: {
      to: { code: string }
      transition: object | null
      coverage: number
      transferable: object[]
      gap: object[]
    }[] = handler.sptNoordHollandNextSteps
    const assembler = steps.find(({ to }) => to.code === 'OC-E06')
    expect(assembler).toMatchObject({ transition: { id: 'TR-Z01-E06' }, firstStep: { id: 'opleiders:112' } })
    expect(assembler?.transferable).toContainEqual({ skill: { code: 'SK-A05' } })
    expect(assembler?.gap).toContainEqual({ skill: { code: 'SK-E19' }, level: 2 })
    expect(steps.some(({ transition }) => transition === null)).toBe(true)
    const { errors } = await entities(
      'Occupation',
      'code',
      ['OC-Z01'],
      'sptNoordHollandNextSteps(first: 21) { coverage }',
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('the service point', () => {
  it('is what its record in the register gives, and no other', async () => {
    const { found } = await entities(
      'ServicePoint',
      'code',
      ['noord-holland', 'drenthe'],
      'sptNoordHolland { servicePoint { code } }',
    )
    expect(found).toEqual([{ sptNoordHolland: { servicePoint: { code: 'noord-holland' } } }, { sptNoordHolland: null }])
  })
})
