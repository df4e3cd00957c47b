/** What goes into which table, in an order in which every row finds the rows that it refers to. */
import type { CopyValue } from '@overstap/kit'
import type { GeneratedEmployer, GeneratedRegion } from '@overstap/schema/region'
import { referenceContents } from './reference-contents.ts'
import { agreementBases, branches, collectiveAgreements } from './register/branches.ts'
import { organisations } from './register/organisations.ts'
import { municipalityPeriods, provinces, regions } from './register/places.ts'
import { kpiSources, programmes } from './register/programmes.ts'
import { membershipRoles, servicePoints } from './register/service-points.ts'
import { trainingProviders } from './register/training-providers.ts'
import { trainingQuestions } from './register/training-questions.ts'

export interface Contents {
  table: string
  columns: string
  rows: Iterable<readonly CopyValue[]>
}

export function contentsOf(plan: GeneratedRegion, today: string): Contents[] {
  return [
    ...placeContents,
    ...organisationContents(plan),
    ...servicePointContents,
    ...referenceContents,
    {
      table: 'training_questions',
      columns: 'number, organisation, asked_on, skill, people, question',
      rows: trainingQuestions(plan, today).map((each, index) => [
        index + 1,
        each.organisation,
        each.askedOn,
        each.skill,
        each.people,
        each.question,
      ]),
    },
    ...programmeContents,
  ]
}

const placeContents: readonly Contents[] = [
  {
    table: 'branches',
    columns: 'code, position, name_nl, name_en, technical, fund',
    rows: branches.map(({ code, name, technical, fund }, index) => [code, index, name.nl, name.en, technical, fund]),
  },
  {
    table: 'regions',
    columns: 'code, name, number',
    rows: regions.map(({ code, name, number }) => [code, name, number]),
  },
  { table: 'provinces', columns: 'code, name', rows: provinces.map(({ code, name }) => [code, name]) },
  {
    table: 'municipality_periods',
    columns: 'code, name, region, province, from_date, to_date',
    rows: municipalityPeriods.map(each => [each.code, each.name, each.region, each.province, each.from, each.to]),
  },
]

const listed = [...organisations, ...trainingProviders]

function organisationContents(plan: GeneratedRegion): Contents[] {
  return [
    { table: 'organisations', columns: 'id, name, kind, branch, municipality', rows: organisationRows(plan) },
    {
      table: 'former_names',
      columns: 'organisation, sequence, name, until',
      rows: listed.flatMap(({ id, formerNames }) =>
        formerNames.map(({ name, until }, index) => [id, index + 1, name, until]),
      ),
    },
    {
      table: 'collective_agreements',
      columns: 'code, name, fund',
      rows: collectiveAgreements.map(({ code, name, fund }) => [code, name, fund]),
    },
    {
      table: 'agreement_bases',
      columns: 'code, text_nl, text_en',
      rows: Object.entries(agreementBases).map(([code, { nl, en }]) => [code, nl, en]),
    },
    {
      table: 'employer_agreements',
      columns: 'organisation, agreement, basis, from_date, to_date',
      rows: ofEmployers(plan, ({ id, agreements }) =>
        agreements.map(({ code, basis, from, to }) => [id, code, basis, from, to]),
      ),
    },
    {
      table: 'disruptions',
      columns: 'id, employer, kind, announced_on, headcount',
      rows: ofEmployers(plan, ({ id: employer, disruption }) =>
        disruption ? [[disruption.id, employer, disruption.kind, disruption.announcedOn, disruption.headcount]] : [],
      ),
    },
  ]
}

function* organisationRows(plan: GeneratedRegion): Generator<readonly CopyValue[]> {
  for (const { id, name, kind, branch, municipality } of listed) yield [id, name, kind, branch, municipality]
  yield* ofEmployers(plan, ({ id, name, branch, municipality }) => [[id, name, 'EMPLOYER', branch, municipality]])
}

function* ofEmployers(plan: GeneratedRegion, rowsOf: (employer: GeneratedEmployer) => readonly CopyValue[][]) {
  for (let number = 1; number <= plan.employers; number++) yield* rowsOf(plan.employer(number))
}

const servicePointContents: readonly Contents[] = [
  {
    table: 'service_points',
    columns: 'code, name, organisation, since, until',
    rows: servicePoints.map(({ code, name, organisation, since, until }) => [code, name, organisation, since, until]),
  },
  {
    table: 'service_point_regions',
    columns: 'service_point, region',
    rows: servicePoints.flatMap(({ code, regions: covered }) => covered.map(each => [code, each])),
  },
  {
    table: 'service_point_predecessors',
    columns: 'service_point, predecessor',
    rows: servicePoints.flatMap(({ code, predecessors }) => predecessors.map(each => [code, each])),
  },
  {
    table: 'membership_roles',
    columns: 'code, name_nl, name_en',
    rows: Object.entries(membershipRoles).map(([code, { nl, en }]) => [code, nl, en]),
  },
  {
    table: 'memberships',
    columns: 'service_point, sequence, organisation, role, from_date, to_date',
    rows: servicePoints.flatMap(({ code, partners }) =>
      partners.map(({ organisation, role, from, to }, index) => [code, index + 1, organisation, role, from, to]),
    ),
  },
]

const programmeContents: readonly Contents[] = [
  {
    table: 'programmes',
    columns: 'code, position, name, service_point',
    rows: programmes.map(({ code, name, servicePoint }, index) => [code, index, name, servicePoint]),
  },
  {
    table: 'kpis',
    columns:
      'programme, sequence, code, definition_nl, definition_en, numerator, denominator, value, unit, period, status, as_of, source, share_of_nl, share_of_en, contradicts',
    rows: programmes.flatMap(({ code: programme, kpis }) =>
      kpis.map((each, index) => [
        programme,
        index + 1,
        each.code,
        each.definition.nl,
        each.definition.en,
        each.numerator,
        each.denominator,
        each.value,
        each.unit,
        each.period,
        each.status,
        each.asOf,
        kpiSources[each.source],
        each.shareOf?.nl ?? null,
        each.shareOf?.en ?? null,
        `{${each.contradicts.join(',')}}`,
      ]),
    ),
  },
]
