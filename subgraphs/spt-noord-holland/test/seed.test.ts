// The demo data: made once, the same for everybody. That it agrees with what others hold, test/scenarios shows.
import { connect, KIT_MIGRATIONS, migrate, seedAsConfigured } from '@overstap/kit'
import { reference } from '@overstap/schema/reference'
import { daysAfter, region, stories } from '@overstap/schema/region'
import { afterAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/databases.ts'
import { demoParticipations } from '../db/demo-participations.ts'
import { demoCombinations, demoEntryJobs } from '../db/demo-vacancies.ts'
import { entrySteps } from '../db/entry-steps.ts'
import { lines, modules } from '../db/metro-map.ts'
import { seeding } from '../db/seed.ts'
import { migrations, plan, TODAY } from './scene.ts'

const { url } = await testDatabase({ name: 'spt-noord-holland-empty', migrations, prepare: async () => {} })
const { sql, close } = connect({ url, poolSize: 2, statementTimeoutMs: 10_000, applicationName: 'test' })
afterAll(() => close())
await migrate(sql, KIT_MIGRATIONS, 'kit_migrations')
await migrate(sql, migrations)

describe('a start', () => {
  const state = async () =>
    (
      await sql`select (select count(*)::int from modules) as modules, (select count(*)::int from participations) as people,
        (select md5(string_agg(participations::text, ';' order by number)) from participations) as digest`
    )[0]

  it('fills an empty database when a demo is asked for, and the next start changes nothing', async () => {
    const start = (seed: string | undefined) => seedAsConfigured(seeding, { seed, reseed: false }, sql, () => {})
    await start(undefined)
    expect(await state()).toEqual({ modules: 0, people: 0, digest: null })
    await start(`2000x600x1@${TODAY}`)
    const filled = await state()
    expect(filled).toMatchObject({ modules: modules.length, people: demoParticipations(plan, TODAY).length })
    await start(`2000x600x1@${daysAfter(TODAY, 40)}`)
    expect(await state()).toEqual(filled)
  })
})

describe('the metro map', () => {
  it('knows every skill, occupation and module that it names', () => {
    const named = modules.flatMap(({ needs, gives }) => [...Object.keys(needs), ...Object.keys(gives)])
    expect(named.filter(code => !reference.skills.has(code))).toEqual([])
    expect(lines.filter(({ occupation }) => !reference.occupations.has(occupation))).toEqual([])
    const numbers = new Set(modules.map(({ number }) => number))
    expect(lines.flatMap(({ stops }) => stops).filter(number => !numbers.has(number))).toEqual([])
  })
})

describe('steps', () => {
  it('lead from mbo 1 to mbo 2 in a technical trade', () => {
    const level = (code: string) => reference.occupations.get(code)?.level
    for (const { from, to } of entrySteps) expect([level(from), level(to)], to).toEqual([1, 2])
  })
})

describe('vacancies', () => {
  it('are open ones of its regions, those of the stories among them', () => {
    const combinations = demoCombinations(plan, TODAY)
    expect(combinations.map(({ vacancy }) => vacancy)).toEqual(expect.arrayContaining([stories.cncVacancyInZaanstad]))
    const jobs = demoEntryJobs(plan, TODAY)
    expect(jobs.map(({ vacancy }) => vacancy)).toContain(stories.entreeVacancy)
    for (const { vacancy } of [...combinations, ...jobs])
      expect(plan.vacancy(Number(vacancy.replace(/^.*:/, ''))).status).toBe('OPEN')
  })
})

describe('the people of a region', () => {
  it('take part in one programme each, the people of the stories in theirs', () => {
    const people = demoParticipations(plan, TODAY)
    expect(new Set(people.map(({ candidate }) => candidate)).size).toBe(people.length)
    const programme = new Map(people.map(each => [each.candidate, each.programme]))
    expect(programme.get(stories.metalWorkerInZaanstad)).toBe('TECHNISCH_TALENT_WERKT')
    expect(programme.get(stories.learnerAtSmallFirm)).toBe('MKB_ROUTE')
    expect(programme.get(stories.entreeCandidate)).toBe('ENTREE_IN_BEWEGING')
    expect(programme.get(stories.baggageHandler)).toBe('MIND_YOUR_NEXT_STEP')
    expect(programme.has(stories.electrician)).toBe(false)
  })

  it('are no more than the programmes have room for in a large region', () => {
    const large = region({ candidates: 60_000, vacancies: 600, seed: 1, today: TODAY })
    const counts = Map.groupBy(demoParticipations(large, TODAY), ({ programme }) => programme)
    expect(counts.get('MKB_ROUTE')).toHaveLength(500)
    expect(counts.get('TECHNISCH_TALENT_WERKT')).toHaveLength(190)
  })
})
