import { reference } from '@overstap/schema/reference'
import { describe, expect, test } from 'vitest'
import { providers } from '../../db/catalogue/providers.ts'
import { runsOf } from '../../db/catalogue/runs-of.ts'
import { trainings } from '../../db/catalogue/trainings.ts'
import { untaughtSkills } from '../../db/catalogue/untaught-skills.ts'
import { daysAfter } from '../../db/demo-runs.ts'
import { planTraining } from '../../src/rules/plan-training.ts'
import { costCentsOf } from '../../src/rules/training-offer.ts'

const [today, inAYear] = ['2026-11-21', '2027-11-21']
const offers = trainings.map(training => ({
  ...training,
  runs: runsOf(training, today, inAYear).map(({ startsOn, places }) => ({ startsOn, placesLeft: places })),
}))

function plan(from: string, to: string, objective: 'CHEAPEST' | 'SHORTEST', level: number | null = 2) {
  const has = new Map(reference.occupations.get(from)?.needs.map(need => [need.skill, Number(need.level)]))
  const gap = (reference.occupations.get(to)?.needs ?? [])
    .map(({ skill, level }) => ({ skill, has: has.get(skill) ?? 0, needs: level }))
    .filter(entry => entry.has < entry.needs)
  const answer = planTraining({ gap, level, offers, objective, from: today })
  return { ...answer, kinds: new Set(answer.steps.map(step => offers.find(one => one.id === step.training)?.kind)) }
}

describe('the catalogue', () => {
  test('holds about 150 trainings of more than 16 providers, each number used once', () => {
    expect(trainings.length).toBeGreaterThanOrEqual(150)
    expect(new Set(trainings.map(training => training.number)).size).toBe(trainings.length)
    expect(new Set(trainings.map(training => training.provider)).size).toBe(providers.length)
    expect(providers.length).toBeGreaterThan(16)
  })

  test('names only skills, occupations and municipalities of the reference release', () => {
    const skills = [...trainings.flatMap(training => training.teaches.map(taught => taught.skill)), ...untaughtSkills]
    expect(skills.filter(skill => !reference.skills.has(skill))).toEqual([])
    expect(providers.filter(({ municipality }) => !reference.municipalities.has(municipality))).toEqual([])
  })

  test('marks every provider as invented', () => {
    expect(providers.filter(({ name }) => !name.endsWith('(demo)'))).toEqual([])
  })

  test('teaches every skill to level 3 in a short course, except the ones that nobody teaches at all', () => {
    const taught = new Set(
      trainings
        .filter(({ kind }) => kind === 'SHORT')
        .flatMap(({ teaches }) => teaches.filter(({ level }) => level >= 3).map(({ skill }) => skill)),
    )
    const missing = [...reference.skills.keys()].filter(skill => !taught.has(skill))
    expect(missing.sort()).toEqual(untaughtSkills.toSorted())
    expect(trainings.filter(({ teaches }) => teaches.some(({ skill }) => untaughtSkills.includes(skill)))).toEqual([])
  })

  test('keeps levels within 1..4, weeks and costs within reason', () => {
    for (const training of trainings) {
      expect(training.teaches.every(({ level }) => level >= 1 && level <= 4)).toBe(true)
      expect(training.weeks).toBeGreaterThan(0)
      expect(costCentsOf(training)).toBeGreaterThan(10_000)
      expect(costCentsOf(training)).toBeLessThan(4_000_000)
      expect(training.costItems.every(({ amountCents }) => Number.isInteger(amountCents) && amountCents > 0)).toBe(true)
    }
  })

  test.each([
    ['an electrician', 'OC-I01'],
    ['a conventional machinist', 'OC-M02'],
    ['a structural metal worker', 'OC-M05'],
    ['a baggage handler', 'OC-Z01'],
  ])('makes %s a CNC machinist with short courses in half a year', (_, from) => {
    const answer = plan(from, 'OC-M01', 'CHEAPEST')
    expect(answer).toMatchObject({ remaining: [], exact: true, kinds: new Set(['SHORT']) })
    expect(answer.weeks).toBeLessThanOrEqual(26)
    expect(answer.costCents).toBeLessThan(1_250_000)
  })

  test.each(reference.transitions.map(({ from, to }) => [from, to] as const))(
    'plans the transition %s to %s for somebody of level 2, but for what nobody teaches',
    (from, to) => {
      const { remaining, exact } = plan(from, to, 'CHEAPEST')
      expect(exact).toBe(true)
      expect(remaining.filter(skill => !untaughtSkills.includes(skill))).toEqual([])
    },
  )

  test('is searched through for every change between two occupations', () => {
    const codes = [...reference.occupations.keys()]
    const exact = codes.flatMap(from => codes.map(to => plan(from, to, 'CHEAPEST', null).exact))
    expect(exact).not.toContain(false)
  })

  test('sells time: the shortest way to CNC machinist takes fewer weeks than the cheapest and costs more', () => {
    const [cheapest, shortest] = [plan('OC-I01', 'OC-M01', 'CHEAPEST'), plan('OC-I01', 'OC-M01', 'SHORTEST')]
    expect(shortest.weeks).toBeLessThan(cheapest.weeks)
    expect(shortest.costCents).toBeGreaterThan(cheapest.costCents)
  })

  test('leaves a technician without the robotics that nobody teaches', () => {
    expect(plan('OC-E02', 'OC-E03', 'CHEAPEST', 3).remaining).toContain('SK-E13')
  })
})

describe('the runs of a training', () => {
  test.each(['2026-01-01', '2026-02-02', '2026-09-08', today, '2028-02-29'])(
    'start on Mondays, soonest first, and twice or more in the year from %s',
    from => {
      const until = daysAfter(from, 365)
      for (const training of trainings.filter(({ openEntry }) => !openEntry)) {
        const starts = runsOf(training, from, until).map(({ startsOn }) => startsOn)
        expect(starts.length).toBeGreaterThanOrEqual(2)
        expect(starts).toEqual(starts.toSorted())
        expect(starts.every(day => day >= from && day <= until && new Date(day).getUTCDay() === 1)).toBe(true)
      }
    },
  )

  test('are the same whichever days they are asked for', () => {
    for (const training of trainings) {
      const days = ['2024-11-21', '2026-05-04', '2026-11-20', '2026-11-21', '2028-05-22'] as const
      const parts = [...runsOf(training, days[0], days[2]), ...runsOf(training, days[3], days[4])]
      expect(parts).toEqual(runsOf(training, days[0], days[4]))
      expect(runsOf(training, days[1], days[4])).toEqual(parts.filter(({ startsOn }) => startsOn >= days[1]))
    }
  })

  test('have a place for somebody', () => {
    expect(offers.flatMap(({ runs }) => runs).filter(({ placesLeft }) => placesLeft < 1)).toEqual([])
  })

  test('are none where one can start on any day, or where the last day comes before the first', () => {
    expect(offers.filter(({ openEntry, runs }) => openEntry && runs.length > 0)).toEqual([])
    expect(trainings.flatMap(training => runsOf(training, inAYear, today))).toEqual([])
  })
})
