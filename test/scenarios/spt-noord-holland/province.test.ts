// The programmes of the province of Noord-Holland (S4), each question one operation over several owners: vouchers, the MKB-route
// with its metro map, Entree in Beweging, Mind your next step.

import { stories } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'
import { joinMesh } from '../joined.ts'
import { askingAt } from './ask-here.ts'

const { gatewayUrl } = await joinMesh('spt-noord-holland')
const askHere = askingAt(gatewayUrl)
const text = expect.any(String)

describe('vouchers of Noord-Holland (S4)', () => {
  it('fit a person of the province, beside the fund of the employer, item by item, with what is left by region', async () => {
    const { data, errors } = await askHere('vouchers', { id: stories.voucherCandidate })
    expect(errors).toBeUndefined()
    const { municipality, routes } = data.candidate
    expect(municipality).toMatchObject({ name: 'Alkmaar', province: { code: 'noord-holland' } })
    const [{ fundingPlan, vacancy }] = routes.nodes
    expect(vacancy.employer.collectiveAgreement.fund.name).toEqual(text)
    const decisions: { outcome: string; scheme: { id: string; sptNoordHollandVouchers: object[] } }[] =
      fundingPlan.decisions
    const vouchers = decisions.filter(({ scheme }) => scheme.sptNoordHollandVouchers.length > 0)
    expect(vouchers.map(({ scheme }) => scheme.id).sort()).toEqual([
      'noord-holland-ondersteuningsvoucher-2026',
      'noord-holland-opleidingsvoucher-2026',
      'noord-holland-orientatievoucher-2026',
      'noord-holland-persoonlijke-voucher-2026',
    ])
    const outcome = new Map(vouchers.map(each => [each.scheme.id, each.outcome]))
    expect(outcome.get('noord-holland-opleidingsvoucher-2026')).toBe('ELIGIBLE')
    expect(outcome.get('noord-holland-persoonlijke-voucher-2026')).toBe('OWNER_DECIDES')
    for (const { scheme } of vouchers) {
      expect(scheme.sptNoordHollandVouchers).toHaveLength(5)
      expect(scheme.sptNoordHollandVouchers).toContainEqual({
        ...{
          available: expect.any(Number),
          asOf: text,
          used: expect.toSatisfy(isReleased),
          left: expect.toSatisfy(isNumberOrNull),
        },
        region: { code: 'noord-holland-noord', name: 'Noord-Holland Noord' },
      })
    }
    const lines: { costItem: string; scheme: { id: string }; decidedBy: { name: string } }[] = fundingPlan.lines
    expect(lines.length).toBeGreaterThan(1)
    for (const { decidedBy } of lines) expect(decidedBy.name).toEqual(text)
    const paying = lines.map(({ scheme }) => scheme.id)
    expect(paying.some(id => id.startsWith('noord-holland-'))).toBe(true)
    expect(paying.some(id => id.startsWith('wij-techniek-'))).toBe(true)
  })

  const isReleased = (used: unknown) => used === null || (typeof used === 'number' && used >= 10 && used % 5 === 0)
  const isNumberOrNull = (left: unknown) => left === null || typeof left === 'number'
})

describe('the metro map (S4)', () => {
  it('brings a welder without a diploma to the next occupation, by occupation and by what the person lacks', async () => {
    const { data, errors } = await askHere('metro-line', { id: stories.learnerAtSmallFirm, to: 'OC-M04' })
    expect(errors).toBeUndefined()
    const { occupation, sptNoordHolland, routes } = data.candidate
    const [{ programme, modules }] = sptNoordHolland
    expect({ programme, first: modules[0].title }).toEqual({ programme: 'MKB_ROUTE', first: 'MIG and MAG welding' })
    const journey = occupation.sptNoordHollandJourney
    expect(journey).toMatchObject({ line: { name: 'Rode lijn' }, weeks: expect.any(Number) })
    const stops: { module: { id: string; training: object | null }; lacks: object[] }[] = journey.stops
    expect(stops.length).toBeGreaterThan(3)
    for (const { module, lacks } of stops) {
      expect(lacks).toEqual([])
      expect(module.training).toMatchObject({ title: text, entryLevel: null, provider: { name: text } })
    }
    const onTheWay = new Set(stops.map(({ module }) => module.id))
    interface Route {
      vacancy: { id: string; level: number | null }
      gap: { skill: { sptNoordHollandModules: { id: string }[] } }[]
    }
    const route = routes.nodes.find(({ vacancy }: Route) => vacancy.id === stories.allroundWelderVacancy)
    expect(route?.vacancy.level).toBeNull()
    const closing: string[] = route.gap.flatMap(({ skill }: Route['gap'][number]) =>
      skill.sptNoordHollandModules.map(({ id }) => id),
    )
    expect(closing.some(id => onTheWay.has(id))).toBe(true)
  })

  it('tells which small and medium firms ask for what a module teaches', async () => {
    const { data, errors } = await askHere('module-demand', { id: 'spt-noord-holland:module-10' }, { token: null })
    expect(errors).toBeUndefined()
    const { title, requests, training } = data.sptNoordHolland.module
    expect({ title, training }).toMatchObject({ title: 'CNC programming', training: { provider: { name: text } } })
    const names = requests.map(({ organisation }: { organisation: { name: string } }) => organisation.name)
    expect(names).toContain('Metaalbedrijf Zaanstad B.V.')
    for (const { people, organisation } of requests) {
      expect(people).toBeGreaterThan(0)
      expect(organisation).toMatchObject({
        ...{ name: text, branch: { code: 'METAAL' }, municipality: { name: text } },
        ...{ collectiveAgreement: { fund: { name: text } }, trainingQuestions: expect.any(Array) },
      })
    }
  })

  it('counts how many of those reached went on to a second module', async () => {
    const { data } = await askHere('progress', { codes: ['MKB_ROUTE'] }, { token: null })
    const [{ joined, wentOn, programme }] = data.sptNoordHolland.programmes
    expect(programme.kpis).toContainEqual(expect.objectContaining({ code: 'WORKERS_REACHED', value: 500 }))
    expect(wentOn).toBeGreaterThan(10)
    expect(wentOn).toBeLessThan(joined)
  })

  it('agrees with the catalogue: no module gives more than its training teaches, and none asks a level to enter', async () => {
    const { data, errors } = await ask(
      `{ sptNoordHolland { modules { title gives { skill { code } level }
        training { entryLevel teaches { skill { code } level } } } } }`,
      {},
      { gatewayUrl, token: null },
    )
    expect(errors).toBeUndefined()
    type Levels = { skill: { code: string }; level: number }[]
    const modules: { title: string; gives: Levels; training: { entryLevel: null; teaches: Levels } | null }[] =
      data.sptNoordHolland.modules
    const given = modules.filter(({ training }) => training !== null)
    expect(given.length).toBeGreaterThan(15)
    for (const { title, gives, training } of given) {
      expect(training?.entryLevel, title).toBeNull()
      const taught = new Map(training?.teaches.map(({ skill, level }) => [skill.code, level]))
      for (const { skill, level } of gives)
        expect(taught.get(skill.code) ?? 0, `${title} ${skill.code}`).toBeGreaterThanOrEqual(level)
    }
  })
})

describe('Entree in Beweging (S4)', () => {
  it('lists jobs at mbo 1 and 2 that take people without a diploma, and the way on from there', async () => {
    const { data, errors } = await askHere('entry-jobs', {}, { token: null })
    expect(errors).toBeUndefined()
    interface Job {
      vacancy: { id: string; level: number | null; occupation: { level: number; sptNoordHollandEntrySteps: object[] } }
    }
    const jobs: Job[] = data.sptNoordHolland.entryJobs.nodes
    expect(jobs.map(({ vacancy }) => vacancy.id)).toContain(stories.entreeVacancy)
    expect(jobs.length).toBeGreaterThan(10)
    for (const { vacancy } of jobs) {
      expect(vacancy).toMatchObject({
        ...{ title: text, status: 'OPEN', employer: { name: text } },
        municipality: { name: text, province: { code: 'noord-holland' } },
      })
      expect(vacancy.occupation.level).toBeLessThanOrEqual(2)
    }
    expect(jobs.some(({ vacancy }) => vacancy.occupation.sptNoordHollandEntrySteps.length > 0)).toBe(true)
  })

  it('shows the steps from mbo 1 to mbo 2 with training and schemes, and who pays for one person', async () => {
    const { data, errors } = await askHere('entry-steps', { id: stories.entreeCandidate })
    expect(errors).toBeUndefined()
    const steps = data.sptNoordHolland.entrySteps
    expect(steps.length).toBeGreaterThan(3)
    for (const { from, to, training, schemes } of steps) {
      expect({ from, to, training }).toMatchObject({
        ...{ from: { level: 1 }, to: { level: 2, crebo: training.crebo } },
        training: { kind: 'CREBO', level: 2, entryLevel: 1, provider: { name: text } },
      })
      for (const scheme of schemes)
        expect(scheme).toMatchObject({ name: text, fund: { name: text }, window: { state: text } })
    }
    const { level, sptNoordHolland, routes } = data.candidate
    expect({ level, sptNoordHolland }).toEqual({ level: null, sptNoordHolland: [{ programme: 'ENTREE_IN_BEWEGING' }] })
    expect(routes.nodes.length).toBeGreaterThan(0)
    for (const { fundingPlan } of routes.nodes) expect(fundingPlan.lines).toEqual(expect.any(Array))
  })

  it('shows its progress against 500 to 1000', async () => {
    const { data } = await askHere('progress', { codes: ['ENTREE_IN_BEWEGING'] }, { token: null })
    const [{ placed, programme }] = data.sptNoordHolland.programmes
    expect(programme.kpis.map(({ value }: { value: number }) => value)).toEqual([500, 1000])
    expect(placed).toBeGreaterThan(10)
  })
})

describe('Mind your next step (S4)', () => {
  it('leads a baggage handler to technical occupations, by what carries over, with the gap and a first step', async () => {
    const { data, errors } = await askHere('next-steps', { occupation: 'OC-Z01' }, { token: null })
    expect(errors).toBeUndefined()
    const steps = data.occupation.sptNoordHollandNextSteps
    expect(steps.length).toBeGreaterThan(2)
    expect(steps[0].transition).toMatchObject({ evidence: 'DIRECTION', basis: expect.stringContaining('Schiphol') })
    for (const step of steps) {
      expect(step.to.branch.code).toMatch(/^(METAAL|METALEKTRO|INSTALLATIE|BOUW)$/)
      expect(step).toMatchObject({
        ...{ coverage: expect.any(Number), gap: expect.any(Array) },
        firstStep: { title: text, kind: 'ORIENTATION', provider: { name: text } },
      })
      expect(step.transferable.length).toBeGreaterThan(0)
    }
  })

  it('tells which employers have redundancies, in which occupations, from when', async () => {
    const { data, errors } = await askHere('redundancies', {}, { token: null })
    expect(errors).toBeUndefined()
    const { nodes } = data.sptNoordHolland.redundancies
    const [handling] = nodes.filter(({ organisation }: { organisation: { name: string } }) =>
      organisation.name.startsWith('Bagage'),
    )
    expect(handling).toMatchObject({
      ...{ jobsEndOn: text, organisation: { name: 'Bagageafhandeling Schiphol B.V.', branch: { code: 'AVIATION' } } },
      disruption: {
        kind: 'MASS_LAYOFF',
        headcount: 640,
        announcedOn: text,
        employer: { name: 'Bagageafhandeling Schiphol B.V.' },
      },
    })
    expect(handling.jobsEndOn > handling.disruption.announcedOn).toBe(true)
    expect(handling.jobs[0]).toMatchObject({
      jobs: 128,
      occupation: { code: 'OC-Z01', sptNoordHollandNextSteps: [{ to: { label: text } }] },
    })
  })
})
