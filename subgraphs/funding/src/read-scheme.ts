/** The one place where a scheme comes in from the database: checked field by field, trusted everywhere else. */
import { branchCodes } from '@overstap/schema/reference'
import { candidateStatuses, costItemKinds, courseKinds, stackingClasses } from './rules/codes.ts'
import {
  type Award,
  applicantKinds,
  type Condition,
  type Exclusion,
  employerRoles,
  type Scheme,
} from './rules/scheme.ts'
import { day, listOf, oneOf, orNull, record, text, variant, whole } from './shape.ts'

const cents = whole(0)
const count = whole(1)
const percent = whole(0, 100)
const codes = listOf(text)
const role = oneOf(employerRoles)
const branches = { of: oneOf(['CANDIDATE', 'VACANCY']), branches: listOf(oneOf(branchCodes)) }
const kind = <Code extends string>(code: Code) => oneOf([code])

const condition = variant<'kind', Condition>('kind', {
  AGREEMENT: record({ kind: kind('AGREEMENT'), employer: role, in: codes }),
  STATUS: record({ kind: kind('STATUS'), in: listOf(oneOf(candidateStatuses)) }),
  BRANCH_IN: record({ kind: kind('BRANCH_IN'), ...branches }),
  BRANCH_NOT_IN: record({ kind: kind('BRANCH_NOT_IN'), ...branches }),
  LEVEL_AT_MOST: record({ kind: kind('LEVEL_AT_MOST'), level: whole(1, 4) }),
  CONTRACT_MONTHS: record({ kind: kind('CONTRACT_MONTHS'), atLeast: count }),
  RESIDENCE: record({ kind: kind('RESIDENCE'), area: oneOf(['PROVINCE', 'REGION', 'MUNICIPALITY']), in: codes }),
  COST_AT_LEAST: record({ kind: kind('COST_AT_LEAST'), cents }),
  EMPLOYEES: record({ kind: kind('EMPLOYEES'), employer: role, atLeast: whole(0), atMost: count }),
  JOB_GUARANTEE: record({ kind: kind('JOB_GUARANTEE') }),
  PLAN: record({ kind: kind('PLAN') }),
  SPECIAL_CATEGORY: record({ kind: kind('SPECIAL_CATEGORY') }),
})

const award = variant<'form', Award>('form', {
  PERCENT: record({ form: kind('PERCENT'), percent, capCents: orNull(cents) }),
  LUMP: record({ form: kind('LUMP'), amountCents: cents }),
  PER_UNIT: record({
    form: kind('PER_UNIT'),
    unit: oneOf(['YEAR', 'HALF_YEAR']),
    amountCents: cents,
    atMostUnits: count,
  }),
  POOL: record({ form: kind('POOL'), baseCents: cents, perEmployeeCents: cents }),
})

const scheme = record<Scheme>({
  id: text,
  name: record({ nl: text, en: text }),
  fund: text,
  dataStatus: oneOf(['ILLUSTRATIVE', 'VERIFIED']),
  source: text,
  validFrom: day,
  validTo: orNull(day),
  window: record({
    opens: orNull(day),
    closes: orNull(day),
    allocation: oneOf(['FIRST_COME', 'LOTTERY', 'DECISION', 'ENTITLEMENT']),
  }),
  subject: oneOf(['PERSON', 'ORGANISATION']),
  applicantKinds: listOf(oneOf(applicantKinds)),
  countedEmployer: orNull(role),
  conditions: listOf(condition),
  courseKinds: listOf(oneOf(courseKinds)),
  costItems: listOf(oneOf(costItemKinds)),
  award,
  ownContributionPercent: percent,
  awardsPerEmployer: orNull(count),
  ceilingCents: orNull(cents),
  exclusions: listOf(record<Exclusion>({ scheme: text, scope: oneOf(['ITEM', 'ROUTE', 'EMPLOYER']) })),
  stacking: oneOf(stackingClasses),
})

/** @throws Error that names the scheme `id` and what is wrong with it, for the operator of the fund. */
export function readScheme(id: string, value: unknown): Scheme {
  return scheme(value, `Scheme ${id}`)
}
