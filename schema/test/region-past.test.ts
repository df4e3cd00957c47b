// The years before today of a made-up region: what figures are made of, and none of it about its candidates.
import { describe, expect, test } from 'vitest'
import { reference } from '../reference/index.ts'
import { type GeneratedTrajectory, region } from '../region/index.ts'

const plan = { candidates: 2000, vacancies: 600, seed: 1, today: '2026-11-21' }
const demo = region(plan)
const to = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const trajectories = to(demo.trajectories).map(demo.trajectory)
const openings = to(demo.openings).map(demo.opening)
const placed = trajectories.filter(({ placement }) => placement !== null)
const trained = trajectories.filter(({ course }) => course !== null)
const share = <Of>(of: readonly Of[], test: (each: Of) => boolean) => of.filter(test).length / of.length
const technical = (branch: string) => ['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'].includes(branch)

describe('The past of a region', () => {
  test('is the same whoever makes it, in whatever order, and another one under another seed', () => {
    const partner = region(plan)
    for (const number of [31_000, 5, 700]) expect(partner.trajectory(number)).toEqual(trajectories[number - 1])
    for (const number of [20_000, 3]) expect(partner.opening(number)).toEqual(openings[number - 1])
    const other = region({ ...plan, seed: 2 })
    expect(to(500).filter(each => other.opening(each).openedOn === openings[each - 1]?.openedOn).length).toBeLessThan(
      30,
    )
  })

  test('is some ten thousands of each, and grows less than a region that is very large', () => {
    expect([placed.length, trained.length, openings.length].every(count => count > 15_000)).toBe(true)
    expect(region({ ...plan, candidates: 100, vacancies: 30 }).trajectories).toBe(1600)
    expect(region({ ...plan, candidates: 1_000_000 }).trajectories).toBe(2_028_000)
  })

  test('lies before today, and each thing in it after what it comes of', () => {
    const wrong = ({ startedOn, course, placement }: GeneratedTrajectory) =>
      startedOn >= plan.today ||
      (course !== null && (course.startedOn < startedOn || course.startedOn >= plan.today)) ||
      (course?.endedOn != null && (course.endedOn < course.startedOn || course.endedOn > plan.today)) ||
      (course !== null && (course.endedOn === null) !== (course.outcome === 'RUNNING')) ||
      (placement !== null && (placement.startedOn < startedOn || placement.startedOn >= plan.today))
    expect(trajectories.filter(wrong)).toEqual([])
    expect(openings.filter(each => each.closedOn < each.openedOn || each.closedOn >= plan.today)).toEqual([])
  })

  test('reaches four years back in full, grows, and is quiet in the summer', () => {
    const count = (period: string) => openings.filter(({ openedOn }) => openedOn.startsWith(period)).length
    expect(count('2022')).toBeGreaterThan(1000)
    expect(count('2025')).toBeGreaterThan(count('2023') * 1.1)
    for (const year of ['2023', '2024', '2025']) expect(count(`${year}-07`)).toBeLessThan(count(`${year}-10`) * 0.6)
  })

  test('leads into the branches that are short of people, and mostly into another one', () => {
    expect(share(placed, each => technical(each.to))).toBeGreaterThan(0.93)
    expect(share(placed, each => technical(each.from))).toBeLessThan(0.72)
    expect(share(placed, each => each.from !== each.to)).toBeGreaterThan(0.6)
    const into = (branch: string) => share(placed, each => each.to === branch)
    for (const branch of ['METAAL', 'METALEKTRO', 'BOUW']) expect(into('INSTALLATIE')).toBeGreaterThan(into(branch))
  })

  test('trains those most who change branch, and trained people stay in work more often', () => {
    const others = trajectories.filter(each => each.from !== each.to)
    const same = trajectories.filter(each => each.from === each.to)
    const isTrained = ({ course }: GeneratedTrajectory) => course !== null
    expect(share(others, isTrained)).toBeGreaterThan(share(same, isTrained) + 0.2)
    const known = placed.filter(({ placement }) => placement?.followUpContract != null)
    const continued = ({ placement }: GeneratedTrajectory) => placement?.followUpContract === true
    expect(share(known.filter(isTrained), continued)).toBeGreaterThan(
      share(
        known.filter(each => !isTrained(each)),
        continued,
      ) + 0.1,
    )
  })

  test('is where people live: Groningen more than Friesland, Drenthe less than both', () => {
    const livingIn = (code: string) => share(placed, each => each.region === code)
    expect(livingIn('groningen')).toBeGreaterThan(livingIn('friesland'))
    expect(livingIn('friesland')).toBeGreaterThan(livingIn('drenthe'))
    for (const { municipality, region: where } of placed)
      expect(reference.municipalities.get(municipality)?.region).toBe(where)
  })

  test('holds the participations of Noord-Holland, each as a trajectory that ended alike', () => {
    const participations = demo.participations()
    const slug = (programme: string) => programme.toLowerCase().replaceAll('_', '-')
    expect(
      trajectories
        .slice(0, participations.length)
        .map(each => [each.programme, each.from, each.startedOn, each.placement?.startedOn ?? null]),
    ).toEqual(participations.map(each => [slug(each.programme), each.branch, each.startedOn, each.placedOn]))
    const programmes = new Set(participations.map(({ programme }) => slug(programme)))
    expect(trajectories.slice(participations.length).filter(each => programmes.has(each.programme ?? ''))).toEqual([])
  })
})
