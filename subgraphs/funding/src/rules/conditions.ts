// How each kind of condition is decided: one table, one entry a kind, every entry with its evidence (R13).
import { type Evidence, evidence } from './evidence.ts'
import type { DatedAgreement, Facts } from './facts.ts'
import type { Condition, ConditionKind } from './scheme.ts'

type Check<K extends ConditionKind> = (condition: Condition<K>, facts: Facts, on: string, scheme: string) => Evidence

const CHECKS: { readonly [K in ConditionKind]: Check<K> } = {
  AGREEMENT: (wanted, facts, on) => {
    const code = agreementOn(facts.employers[wanted.employer]?.agreements ?? null, on)
    return evidence('R2_AGREEMENT', code, known => wanted.in.includes(known), {
      employer: wanted.employer,
      agreement: code ?? '',
      wanted: wanted.in,
      on,
    })
  },
  STATUS: (wanted, { status }) =>
    evidence('STATUS', status, known => wanted.in.includes(known), { status: status ?? '', wanted: wanted.in }),
  BRANCH_IN: (wanted, facts) => branch(wanted, facts, true),
  BRANCH_NOT_IN: (wanted, facts) => branch(wanted, facts, false),
  LEVEL_AT_MOST: (wanted, { level }) =>
    evidence('LEVEL', level, known => known <= wanted.level, { level: level ?? '', wanted: wanted.level }),
  CONTRACT_MONTHS: (wanted, { contractMonths: months }) =>
    evidence('CONTRACT_MONTHS', months, known => known >= wanted.atLeast, {
      months: months ?? '',
      wanted: wanted.atLeast,
    }),
  RESIDENCE: (wanted, { residence }) => {
    const place = residence[wanted.area]
    const values = { place: place ?? '', wanted: wanted.in }
    return evidence(`RESIDENCE_${wanted.area}`, place, known => wanted.in.includes(known), values)
  },
  COST_AT_LEAST: (wanted, { trainingPlan }) => {
    const cost = trainingPlan?.costCents ?? null
    return evidence('MINIMUM_COST', cost, known => known >= wanted.cents, {
      costCents: cost ?? '',
      wantedCents: wanted.cents,
    })
  },
  EMPLOYEES: (wanted, facts) => {
    const count = facts.employers[wanted.employer]?.employees ?? null
    return evidence('EMPLOYEES', count, known => known >= wanted.atLeast && known <= wanted.atMost, {
      employees: count ?? '',
      atLeast: wanted.atLeast,
      atMost: wanted.atMost,
    })
  },
  JOB_GUARANTEE: (_, { jobGuarantee }) => evidence('JOB_GUARANTEE', jobGuarantee, known => known, {}),
  PLAN: (_, { plan }) => evidence('R7_PLAN', plan, known => known, {}),
  SPECIAL_CATEGORY: (_, { ownerAnswers }, _on, scheme) =>
    evidence('R12_OWNER_DECIDES', ownerAnswers.get(scheme) ?? null, known => known, {}),
}

export function checkCondition<K extends ConditionKind>(
  condition: Condition<K>,
  facts: Facts,
  on: string,
  scheme: string,
): Evidence {
  return CHECKS[condition.kind](condition, facts, on, scheme)
}

/**
 * R2: the agreement in force on a day, null when none is recorded. Where two rows meet on one day the later one holds.
 * A row without a start has always been in force.
 */
function agreementOn(agreements: readonly DatedAgreement[] | null, on: string): string | null {
  let latest: { code: string; from: string } | null = null
  for (const { code, from, to } of agreements ?? []) {
    const since = from ?? ''
    if (since > on || (to !== null && to < on)) continue
    if (latest === null || since > latest.from || (since === latest.from && code < latest.code)) {
      latest = { code, from: since }
    }
  }
  return latest?.code ?? null
}

function branch(wanted: Condition<'BRANCH_IN' | 'BRANCH_NOT_IN'>, { branches }: Facts, inside: boolean): Evidence {
  const code = branches[wanted.of]
  return evidence(`${wanted.of}_BRANCH`, code, known => wanted.branches.includes(known) === inside, {
    branch: code ?? '',
    [inside ? 'wanted' : 'unwanted']: wanted.branches,
  })
}
