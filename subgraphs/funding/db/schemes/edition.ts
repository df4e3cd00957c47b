// What most editions of a scheme have in common, so that a scheme file says only what is its own.
import type { CostItemKind, CourseKind } from '../../src/rules/codes.ts'
import type { Scheme } from '../../src/rules/scheme.ts'

type Particular = 'id' | 'name' | 'fund' | 'source' | 'award' | 'stacking'
type Particulars = Pick<Scheme, Particular> & Partial<Omit<Scheme, Particular>>

export const courseCosts: readonly CostItemKind[] = ['TUITION', 'MATERIAL', 'EXAM']
export const shortCourses: readonly CourseKind[] = ['SHORT', 'EVC']
export const notCrebo: readonly CourseKind[] = ['ORIENTATION', 'EVC', 'SHORT']
export const crebo: readonly CourseKind[] = ['CREBO']

/** In force from 2026 until further notice, for a person, granted to whoever meets the conditions. */
export function scheme(particulars: Particulars): Scheme {
  return {
    dataStatus: 'ILLUSTRATIVE',
    validFrom: '2026-01-01',
    validTo: null,
    window: { opens: null, closes: null, allocation: 'ENTITLEMENT' },
    subject: 'PERSON',
    applicantKinds: ['EMPLOYER'],
    countedEmployer: null,
    conditions: [],
    courseKinds: shortCourses,
    costItems: courseCosts,
    ownContributionPercent: 0,
    awardsPerEmployer: null,
    ceilingCents: null,
    exclusions: [],
    ...particulars,
  }
}

/** One scheme a calendar year, `id` and names ending in the year. */
export function yearly(years: readonly number[], edition: (year: number) => Particulars): Scheme[] {
  return years.map(year => {
    const one = scheme(edition(year))
    return {
      ...one,
      id: `${one.id}-${year}`,
      name: { nl: `${one.name.nl} ${year}`, en: `${one.name.en} ${year}` },
      validFrom: `${year}-01-01`,
      validTo: `${year}-12-31`,
    }
  })
}

export function euros(amount: number): number {
  return amount * 100
}
