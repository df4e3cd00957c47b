// A route and an applicant on which each test changes what it is about.
import type { ApplicantFacts, EmployerFacts, RouteFacts } from '../../src/rules/facts.ts'

export const today = '2026-11-21'

export function employer(agreement: string | null, more: Partial<EmployerFacts> = {}): EmployerFacts {
  const agreements = agreement === null ? null : [{ code: agreement, from: '2015-01-01', to: null }]
  return { id: 'register:employer-1', agreements, ...more }
}

interface RouteChanges {
  readonly plan?: Partial<RouteFacts['trainingPlan']>
  readonly candidate?: Partial<RouteFacts['candidateCase']>
  readonly vacancy?: Partial<RouteFacts['vacancyCase']>
  readonly ownerAnswers?: ReadonlyMap<string, boolean>
}

/** An electrician at risk in the city of Groningen, hired by a metalworking firm after one short course. */
export function route({ plan, candidate, vacancy, ownerAnswers }: RouteChanges = {}): RouteFacts {
  return {
    trainingPlan: {
      weeks: 12,
      costCents: 300_000,
      steps: [course('SHORT', { TUITION: 280_000, EXAM: 20_000 })],
      ...plan,
    },
    candidateCase: {
      status: 'AT_RISK',
      level: 3,
      branch: 'INSTALLATIE',
      municipality: { code: 'GM0014', province: 'groningen', region: 'groningen' },
      currentEmployer: employer('METAAL_EN_TECHNIEK_INSTALLATIE', { id: 'register:employer-2' }),
      ...candidate,
    },
    vacancyCase: {
      level: 3,
      branch: 'METAAL',
      employer: employer('METAAL_EN_TECHNIEK_METAALBEWERKING'),
      ...vacancy,
    },
    ...(ownerAnswers && { ownerAnswers }),
  }
}

type Step = RouteFacts['trainingPlan']['steps'][number]

export function course(
  kind: Step['training']['kind'],
  costs: Partial<Record<Step['costItems'][number]['kind'], number>>,
): Step {
  // Object.entries widens the keys of a literal; they are exactly the keys of the parameter.
  const entries = Object.entries(costs) as [Step['costItems'][number]['kind'], number][]
  return {
    startsOn: null,
    training: { id: `opleiders:${kind}`, kind },
    costItems: entries.map(([item, amountCents]) => ({ kind: item, amountCents })),
  }
}

export function applicant(
  agreements: ApplicantFacts['agreements'],
  more: Partial<ApplicantFacts> = {},
): ApplicantFacts {
  return { id: 'register:employer-1', kind: 'EMPLOYER', branch: 'METALEKTRO', agreements, plan: true, ...more }
}
