// For any scheme: facts that meet every one of its conditions, and the same facts with one of them broken or missing.
import type { Facts } from '../../src/rules/facts.ts'
import type { Condition, Scheme } from '../../src/rules/scheme.ts'
import { today } from './cases.ts'

/** Today, or the day nearest to it on which the scheme can be applied for. */
export function openDayOf({ validFrom, validTo, window }: Scheme): string {
  const from = [validFrom, window.opens ?? validFrom].sort().at(-1) ?? validFrom
  const last = [validTo ?? today, window.closes ?? today, today].sort()[0] ?? today
  return from > last ? from : last
}

export function meeting(scheme: Scheme): Facts {
  const empty: Facts = {
    applicants: [scheme.applicantKinds[0] ?? 'EMPLOYER'],
    employers: { HIRING: { id: 'a', agreements: [] }, CURRENT: { id: 'b', agreements: [] }, APPLICANT: null },
    status: null,
    level: null,
    branches: { CANDIDATE: null, VACANCY: null },
    residence: { PROVINCE: null, REGION: null, MUNICIPALITY: null },
    trainingPlan: planFor(scheme),
    contractMonths: null,
    jobGuarantee: null,
    plan: null,
    ownerAnswers: new Map(),
  }
  return scheme.conditions.reduce((facts, condition) => withFact(facts, condition, scheme, 'MET'), empty)
}

/** Breaks the last condition of its own, or asks by the wrong applicant where it has none. */
export function breaking(scheme: Scheme): Facts {
  const condition = scheme.conditions.at(-1)
  if (!condition) return { ...meeting(scheme), applicants: ['TRADE_UNION'] }
  return withFact(meeting(scheme), condition, scheme, 'UNMET')
}

/** Leaves out the fact behind the first condition of its own that is not for its owner alone. */
export function lacking(scheme: Scheme): Facts {
  const condition = scheme.conditions.find(({ kind }) => kind !== 'SPECIAL_CATEGORY')
  if (!condition) return { ...meeting(scheme), trainingPlan: null, applicants: null }
  return withFact(meeting(scheme), condition, scheme, 'UNKNOWN')
}

export function unanswered(scheme: Scheme): Facts {
  return { ...meeting(scheme), ownerAnswers: new Map() }
}

function planFor({ subject, courseKinds, costItems }: Scheme): Facts['trainingPlan'] {
  const [kind] = courseKinds
  const [item] = costItems
  if (subject === 'ORGANISATION' || !kind || !item) return null
  const step = { startsOn: null, training: { id: 't', kind }, costItems: [{ kind: item, amountCents: 800_000 }] }
  return { weeks: 20, costCents: 800_000, steps: [step] }
}

type Wanted = 'MET' | 'UNMET' | 'UNKNOWN'

function withFact(facts: Facts, condition: Condition, scheme: Scheme, wanted: Wanted): Facts {
  const pick = <T>(met: T, unmet: T): T | null => (wanted === 'MET' ? met : wanted === 'UNMET' ? unmet : null)
  switch (condition.kind) {
    case 'AGREEMENT': {
      const code = pick(condition.in[0] ?? '', 'OTHER_RETAIL')
      const before = facts.employers[condition.employer]
      const agreements = code === null ? null : [{ code, from: '2015-01-01', to: null }]
      return employerWith(facts, condition.employer, { id: before?.id ?? 'c', agreements })
    }
    case 'EMPLOYEES': {
      const employees = pick(condition.atLeast, condition.atMost + 1)
      return employerWith(facts, condition.employer, { id: 'a', agreements: [], employees })
    }
    case 'STATUS':
      return { ...facts, status: pick(condition.in[0] ?? 'EMPLOYED', 'SIDE_ENTRANT') }
    case 'BRANCH_IN':
      return branchWith(facts, condition.of, pick(condition.branches[0] ?? 'METAAL', 'RETAIL'))
    case 'BRANCH_NOT_IN':
      return branchWith(facts, condition.of, pick('RETAIL', condition.branches[0] ?? 'METAAL'))
    case 'LEVEL_AT_MOST':
      return { ...facts, level: pick(condition.level, condition.level + 1) }
    case 'CONTRACT_MONTHS':
      return { ...facts, contractMonths: pick(condition.atLeast, condition.atLeast - 1) }
    case 'RESIDENCE': {
      const place = pick(condition.in[0] ?? '', 'elsewhere')
      return { ...facts, residence: { ...facts.residence, [condition.area]: place } }
    }
    case 'COST_AT_LEAST': {
      const plan = facts.trainingPlan
      const costCents = pick(condition.cents, condition.cents - 1)
      return { ...facts, trainingPlan: plan && costCents !== null ? { ...plan, costCents } : null }
    }
    case 'JOB_GUARANTEE':
      return { ...facts, jobGuarantee: pick(true, false) }
    case 'PLAN':
      return { ...facts, plan: pick(true, false) }
    case 'SPECIAL_CATEGORY': {
      const answer = pick(true, false)
      return { ...facts, ownerAnswers: answer === null ? new Map() : new Map([[scheme.id, answer]]) }
    }
  }
}

function employerWith(facts: Facts, role: keyof Facts['employers'], employer: Facts['employers']['HIRING']): Facts {
  return { ...facts, employers: { ...facts.employers, [role]: employer } }
}

function branchWith(facts: Facts, of: keyof Facts['branches'], code: Facts['branches']['VACANCY']): Facts {
  return { ...facts, branches: { ...facts.branches, [of]: code } }
}
