/** What those who went through a generated region before today were awarded: of every grant that was for them, a share. */
import { reference } from '@overstap/schema/reference'
import { daysAfter, type GeneratedRegion, type GeneratedTrajectory, scatter } from '@overstap/schema/region'
import { type PastGrant, pastGrants } from './past-grants.ts'

interface PastAward {
  number: number
  fund: string
  scheme: string
  firm: string | null
  branch: string
  region: string
  province: string
  amountCents: number
  decidedOn: string
}

interface Person extends GeneratedTrajectory {
  course: NonNullable<GeneratedTrajectory['course']>
  province: string
}

export function* pastAwardsOf(plan: GeneratedRegion): Generator<PastAward> {
  let count = 0
  const given = new Map<string, number>()
  for (let number = 1; number <= plan.trajectories; number++) {
    const { course, ...trajectory } = plan.trajectory(number)
    const province = reference.municipalities.get(trajectory.municipality)?.province
    if (course === null || province === undefined) continue
    const person = { ...trajectory, course, province }
    for (const grant of pastGrants) {
      if (!isFor(grant, person) || scatter(`${grant.scheme} ${number}`) >= grant.share) continue
      const amount = amountOf(grant, number)
      if (hasRoom(grant, person, amount, given)) yield { number: ++count, ...award(grant, person, amount) }
    }
  }
}

function isFor(grant: PastGrant, { from, to, course, placement, region, province }: Person): boolean {
  const { kinds, provinces, regions, applicant, until } = grant
  return (
    kinds.includes(course.kind) &&
    (grant.to === null || grant.to === to) &&
    (grant.from === 'ANY' || (grant.from === 'SAME') === (from === to)) &&
    (applicant === 'PERSON' || placement !== null) &&
    (provinces === null || provinces.includes(province)) &&
    (regions === null || regions.includes(region)) &&
    (until === null || decidedOn(course) <= until)
  )
}

/** In whole tens of euros. */
function amountOf({ scheme, amount: [least, most] }: PastGrant, number: number): number {
  return Math.round((least + scatter(`amount ${scheme} ${number}`) * (most - least)) / 10) * 10
}

/** A budget is for two calendar years, the first an even one. */
function hasRoom(
  { scheme, ceiling }: PastGrant,
  { course }: Person,
  amount: number,
  given: Map<string, number>,
): boolean {
  if (ceiling === null) return true
  const budget = `${scheme} ${Math.floor(Number(decidedOn(course).slice(0, 4)) / 2)}`
  const sum = (given.get(budget) ?? 0) + amount
  if (sum > ceiling) return false
  given.set(budget, sum)
  return true
}

function award({ fund, scheme, applicant }: PastGrant, person: Person, amount: number): Omit<PastAward, 'number'> {
  const { to: branch, municipality, region, province, course, placement } = person
  const on = decidedOn(course)
  return {
    fund,
    scheme: `${scheme}-${on.slice(0, 4)}`,
    firm: applicant === 'FIRM' && placement ? `${branch} ${municipality} ${placement.firm}` : null,
    branch,
    region,
    province,
    amountCents: amount * 100,
    decidedOn: on,
  }
}

/** The decision comes some weeks before the training. */
function decidedOn({ startedOn }: Person['course']): string {
  return daysAfter(startedOn, -21)
}
