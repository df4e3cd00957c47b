import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reference } from '../reference/index.ts'
import { type GeneratedCandidate, region, stories } from '../region/index.ts'

const plan = { candidates: 2000, vacancies: 600, seed: 7, today: '2026-11-21' }
const demo = region(plan)
const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const candidates = numbersTo(demo.candidates).map(demo.candidate)
const vacancies = numbersTo(demo.vacancies).map(demo.vacancy)
const employers = numbersTo(demo.employers).map(demo.employer)
const employerById = new Map(employers.map(employer => [employer.id, employer]))
const numberIn = (id: string) => Number(id.split(':')[1])
const share = (test: (candidate: GeneratedCandidate) => boolean) => candidates.filter(test).length / candidates.length

describe('A record', () => {
  test('is the same whoever makes it, and in whatever order', () => {
    const numbers = fc.integer({ min: 1, max: 2000 })
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const partner = region(plan)
        partner.vacancy(second)
        expect(partner.candidate(first)).toEqual(candidates[first - 1])
        expect(partner.employer(1 + (second % partner.employers))).toEqual(employers[second % partner.employers])
      }),
      { numRuns: 30 },
    )
  })

  test('is another one under another seed', () => {
    const other = region({ ...plan, seed: 8 })
    const same = numbersTo(200).filter(
      number => other.candidate(1000 + number).birthDate === candidates[999 + number]?.birthDate,
    )
    expect(same.length).toBeLessThan(3)
  })

  test('moves its dates along with the day the region is made on', () => {
    const later = region({ ...plan, today: '2027-11-21' })
    expect(later.vacancy(1).openSince).toBe('2027-06-26')
    expect(demo.vacancy(1).openSince).toBe('2026-06-26')
  })
})

describe('Rows of different owners', () => {
  test('point at employers that exist, in the branch and region that is said', () => {
    for (const vacancy of vacancies) {
      const employer = employerById.get(vacancy.employer)
      expect(employer?.municipality).toBe(vacancy.municipality)
      expect(employer?.branch).toBe(vacancy.branch)
    }
    for (const { employer } of candidates) if (employer !== null) expect(employerById.has(employer)).toBe(true)
  })

  test('use codes of the reference release only', () => {
    for (const { occupation, skills, municipality, region: where, machines } of candidates) {
      expect(reference.occupations.has(occupation)).toBe(true)
      expect(reference.municipalities.get(municipality)?.region).toBe(where)
      for (const { skill } of skills) expect(reference.skills.has(skill)).toBe(true)
      for (const { skill } of machines) expect(skills.some(claim => claim.skill === skill)).toBe(true)
    }
    for (const { requirements } of vacancies)
      for (const { skill, weight } of requirements) {
        expect(reference.skills.has(skill)).toBe(true)
        expect([0.5, 0.75, 1, 1.25, 1.5, 2]).toContain(weight)
      }
  })

  test('name a skill once', () => {
    for (const { skills } of candidates) expect(new Set(skills.map(({ skill }) => skill)).size).toBe(skills.length)
    for (const { requirements } of vacancies)
      expect(new Set(requirements.map(({ skill }) => skill)).size).toBe(requirements.length)
  })
})

describe('A region', () => {
  test('has about one in ten people without a diploma to give, and one in three among those without a benefit', () => {
    const without = share(({ level }) => level === null)
    expect(without).toBeGreaterThan(0.07)
    expect(without).toBeLessThan(0.15)
    const noBenefit = candidates.filter(({ status }) => status === 'NO_BENEFIT')
    expect(noBenefit.filter(({ level }) => level === null).length / noBenefit.length).toBeGreaterThan(0.2)
  })

  test('has somebody in every branch and status, and every labour-market region by its size', () => {
    expect(new Set(candidates.map(({ branch }) => branch)).size).toBe(9)
    expect(new Set(candidates.map(({ status }) => status)).size).toBe(6)
    expect(new Set(candidates.map(({ region: where }) => where)).size).toBe(10)
    expect(share(({ region: where }) => where === 'groningen')).toBeGreaterThan(
      share(({ region: where }) => where === 'zwolle'),
    )
  })

  test('has people whose skills follow their trade, and people who bring some from another branch', () => {
    const bringing = share(({ occupation, branch, skills }) => {
      const own = new Set(reference.occupations.get(occupation)?.needs.map(({ skill }) => skill))
      const foreign = skills.filter(
        ({ skill }) => !own.has(skill) && reference.skills.get(skill)?.transversal === false,
      )
      return own.size > 0 && branch !== undefined && foreign.length > 2
    })
    expect(bringing).toBeGreaterThan(0.12)
    expect(bringing).toBeLessThan(0.5)
  })

  test('asks for technical trades only, open for 200 days at most', () => {
    for (const { branch, openSince } of vacancies) {
      expect(['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW']).toContain(branch)
      expect(openSince >= '2026-05-05' && openSince <= plan.today).toBe(true)
    }
  })

  test('has people who cannot be taken for real ones', () => {
    for (const { email, phone, birthDate } of candidates) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\.\d+@example\.org$/)
      expect(phone).toMatch(/^06-0000\d{4}$/)
      expect(birthDate > '1960-01-01' && birthDate <= '2008-11-21').toBe(true)
    }
  })
})

describe('The stories', () => {
  test('are the same in every region, whatever its seed or size', () => {
    const large = region({ candidates: 1_000_000, vacancies: 1000, seed: 99, today: plan.today })
    for (const number of numbersTo(8)) expect(large.candidate(number)).toEqual(candidates[number - 1])
    for (const number of numbersTo(11)) expect(large.vacancy(number)).toEqual(vacancies[number - 1])
    expect(region({ ...plan, candidates: 0, vacancies: 0 }).candidates).toBe(42)
  })

  test('have an electrician at risk in Groningen, and a CNC vacancy there that is hard to fill', () => {
    const electrician = demo.candidate(numberIn(stories.electrician))
    expect(electrician).toMatchObject({ occupation: 'OC-I01', status: 'AT_RISK', region: 'groningen' })
    const vacancy = demo.vacancy(numberIn(stories.cncVacancy))
    expect(vacancy).toMatchObject({ occupation: 'OC-M01', hardToFill: true, region: 'groningen', status: 'OPEN' })
    expect(
      reference.transitions.some(({ from, to }) => from === electrician.occupation && to === vacancy.occupation),
    ).toBe(true)
  })

  test('have somebody in Assen, who lives in the province of Drenthe and in the region of Groningen', () => {
    const { municipality, region: where } = demo.candidate(numberIn(stories.candidateInAssen))
    expect(where).toBe('groningen')
    expect(reference.municipalities.get(municipality)?.province).toBe('drenthe')
  })

  test('have 22 people at the bankrupt firm in Emmen, and nobody else', () => {
    const working = candidates.filter(({ employer }) => employer === stories.bankruptFirm)
    expect(working.map(({ number }) => `uwv-noord:${number}`)).toEqual(stories.peopleOfBankruptFirm)
    expect(working.every(({ status }) => status === 'AT_RISK')).toBe(true)
    expect(employerById.get(stories.bankruptFirm)).toMatchObject({
      name: 'Metaalbewerking Emmen B.V.',
      disruption: { id: stories.bankruptcy, kind: 'BANKRUPTCY', headcount: 22 },
    })
  })

  test('have 22 people for the next assessment of Drenthe, all at home in or beside the region', () => {
    expect(stories.nextAssessment).toHaveLength(22)
    for (const id of stories.nextAssessment)
      expect(['drenthe', 'groningen']).toContain(demo.candidate(numberIn(id)).region)
  })

  test('have an employer with an agreement on each side of the day it crossed the border', () => {
    const agreements = employerById.get(stories.crossedEmployer)?.agreements
    expect(agreements?.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['METAAL_EN_TECHNIEK_METAALBEWERKING', '2009-01-01', '2024-12-31'],
      ['METALEKTRO', stories.crossedOn, null],
    ])
  })
})
