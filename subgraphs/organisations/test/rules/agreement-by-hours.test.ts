import { region, stories } from '@overstap/schema/region'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AgreementBecause, agreementByHours, type HoursOfYear } from '../../src/rules/agreement-by-hours.ts'

const METALWORKING = 'METAAL_EN_TECHNIEK_METAALBEWERKING'
const from2021 = (...hours: (number | null)[]): HoursOfYear[] =>
  hours.flatMap((each, index) => (each === null ? [] : [{ year: 2021 + index, hours: each }]))

interface Case {
  title: string
  hours: HoursOfYear[]
  on?: string
  outcome: 'met' | 'unmet' | 'unknown'
  because: AgreementBecause
  years: number[]
  from: string | null
}

const cases: Case[] = [
  {
    title: 'three years at exactly 1,200 hours move it on 1 January after',
    hours: from2021(1200, 1200, 1200),
    outcome: 'met',
    because: 'THREE_YEARS_AT_1200',
    years: [2021, 2022, 2023],
    from: '2024-01-01',
  },
  {
    title: 'an hour too few in one of three years starts the count again',
    hours: from2021(1200, 1199, 1200, 1200),
    on: '2025-06-01',
    outcome: 'unmet',
    because: 'HOURS_BELOW_BORDER',
    years: [],
    from: null,
  },
  {
    title: 'two years at 2,000 are enough',
    hours: from2021(900, 2000, 2100),
    outcome: 'met',
    because: 'TWO_YEARS_AT_2000',
    years: [2022, 2023],
    from: '2024-01-01',
  },
  {
    title: 'one year at 3,000 is enough',
    hours: from2021(900, 900, 3000),
    outcome: 'met',
    because: 'ONE_YEAR_AT_3000',
    years: [2023],
    from: '2024-01-01',
  },
  ...[2021, 2022, 2023, 2024].map(
    (year): Case => ({
      title: `whichever of the years that is: ${year}`,
      hours: [2021, 2022, 2023, 2024].map(each => ({ year: each, hours: each === year ? 3000 : 900 })),
      on: '2025-06-01',
      outcome: 'met',
      because: 'ONE_YEAR_AT_3000',
      years: [year],
      from: `${year + 1}-01-01`,
    }),
  ),
  {
    title: 'a single busy year at 2,999 changes nothing',
    hours: from2021(900, 900, 2999),
    outcome: 'unmet',
    because: 'HOURS_BELOW_BORDER',
    years: [],
    from: null,
  },
  {
    title: 'a firm that crossed and shrank again has still crossed',
    hours: from2021(3100, 800, 700),
    outcome: 'met',
    because: 'ONE_YEAR_AT_3000',
    years: [2021],
    from: '2022-01-01',
  },
  {
    title: 'the year that is not over yet does not count',
    hours: from2021(1300, 1300, 1300),
    on: '2023-12-31',
    outcome: 'unknown',
    because: 'HOURS_MISSING',
    years: [2020],
    from: null,
  },
  {
    title: 'a missing year among the last three is unknown, never no',
    hours: from2021(1300, null, 1300),
    outcome: 'unknown',
    because: 'HOURS_MISSING',
    years: [2022],
    from: null,
  },
  {
    title: 'what is known decides even when another year is missing',
    hours: from2021(null, null, 3200),
    outcome: 'met',
    because: 'ONE_YEAR_AT_3000',
    years: [2023],
    from: '2024-01-01',
  },
  {
    title: 'without any hours nothing is known',
    hours: [],
    outcome: 'unknown',
    because: 'HOURS_MISSING',
    years: [2021, 2022, 2023],
    from: null,
  },
]

describe('A metalworking firm', () => {
  test.each(cases)('$title', ({ hours, on = '2024-03-01', outcome, because, years, from }) => {
    expect(agreementByHours({ agreement: METALWORKING, yearlyHours: hours, on })).toEqual({
      rule: 'R15',
      outcome,
      because,
      years,
      from,
    })
  })

  test('gets the same answer in whatever order its years are told', () => {
    const years = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2015, max: 2023 }), hours: fc.integer({ min: 0, max: 3500 }) }),
      {
        selector: ({ year }) => year,
      },
    )
    fc.assert(
      fc.property(years, hours => {
        const ask = (yearlyHours: HoursOfYear[]) =>
          agreementByHours({ agreement: METALWORKING, yearlyHours, on: '2024-01-01' })
        expect(ask([...hours].reverse())).toEqual(ask(hours))
      }),
    )
  })

  test('never comes back from metalektro when it has more hours in a year', () => {
    const years = fc.array(fc.integer({ min: 0, max: 3500 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(years, fc.nat({ max: 7 }), fc.nat({ max: 2000 }), (hours, at, more) => {
        const grown = hours.map((each, index) => (index === at ? each + more : each))
        const ask = (list: number[]) =>
          agreementByHours({ agreement: METALWORKING, yearlyHours: from2021(...list), on: '2029-01-01' })
        if (ask(hours).outcome === 'met') expect(ask(grown).outcome).toBe('met')
      }),
    )
  })
})

describe('The rule', () => {
  test('is silent about a firm that is not under the agreement for metalworking', () => {
    const answer = agreementByHours({
      agreement: 'BOUW_EN_INFRA',
      yearlyHours: from2021(4000, 4000, 4000),
      on: '2024-01-01',
    })
    expect(answer).toMatchObject({ outcome: 'unmet', because: 'NOT_METALWORKING' })
  })

  test('agrees with what is recorded of every metal firm of the region', () => {
    const today = '2026-11-21'
    const demo = region({ candidates: 2000, vacancies: 2000, seed: 3, today })
    for (let number = 1; number <= demo.employers; number += 1) {
      const { id, branch, yearlyHours, agreements } = demo.employer(number)
      if (branch !== 'METAAL' && branch !== 'METALEKTRO') continue
      const { outcome, from } = agreementByHours({ agreement: METALWORKING, yearlyHours, on: today })
      expect([id, outcome]).toEqual([id, branch === 'METALEKTRO' ? 'met' : 'unmet'])
      if (id === stories.crossedEmployer) expect(agreements.at(-1)?.from).toBe(from)
    }
  })
})
