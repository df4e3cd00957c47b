/** Statements about service points, who takes part in them, and the programmes they run. */
import type { Session } from '@overstap/kit'
import type { KpiStatus } from '../generated/schema.ts'
import { columnsOf, type PlaceOnDay } from './places.ts'

export interface ServicePointRow {
  code: string
  name: string
  organisation: string
  since: string | null
  until: string | null
}

const SERVICE_POINT = 'point.code, point.name, point.organisation, point.since, point.until'

export function servicePointsByCodes(session: Session, codes: readonly string[]): Promise<ServicePointRow[]> {
  return session.rows(`select ${SERVICE_POINT} from service_points point where code = any($1)`, [codes])
}

export function allServicePoints(session: Session): Promise<ServicePointRow[]> {
  return session.rows(`select ${SERVICE_POINT} from service_points point order by code limit 40`, [])
}

/** The one that covers a region on a day. One whose first day nobody published covers from the beginning. */
export function servicePointsByRegions(
  session: Session,
  places: readonly PlaceOnDay[],
): Promise<(ServicePointRow & { asked: string; day: string })[]> {
  return session.rows(
    `select asked.code as asked, asked.day, ${SERVICE_POINT}
      from unnest($1::text[], $2::text[]::date[]) as asked (code, day)
      cross join lateral (
        select service_points.* from service_point_regions covered join service_points on code = covered.service_point
          where covered.region = asked.code and (since is null or since <= asked.day)
            and (until is null or until >= asked.day)
          order by since desc nulls last, code limit 1
      ) point`,
    columnsOf(places),
  )
}

export function predecessorsByServicePoints(
  session: Session,
  codes: readonly string[],
): Promise<(ServicePointRow & { successor: string })[]> {
  return session.rows(
    `select asked.code as successor, ${SERVICE_POINT}
      from unnest($1::text[]) as asked (code)
      cross join lateral (
        select service_points.* from service_point_predecessors came join service_points on code = came.predecessor
          where came.service_point = asked.code order by code limit 10
      ) point
      order by point.code`,
    [codes],
  )
}

export interface MembershipRow {
  servicePoint: string
  organisation: string
  roleNl: string
  roleEn: string
  from: string | null
  to: string | null
}

export function membershipsByServicePoints(session: Session, codes: readonly string[]): Promise<MembershipRow[]> {
  return session.rows(
    `select service_point as "servicePoint", organisation, name_nl as "roleNl", name_en as "roleEn",
        from_date as "from", to_date as "to"
      from unnest($1::text[]) as asked (code)
      cross join lateral (
        select * from memberships where service_point = asked.code order by sequence limit 60
      ) membership
      join membership_roles on membership_roles.code = membership.role
      order by service_point, sequence`,
    [codes],
  )
}

export interface ProgrammeRow {
  code: string
  name: string
  servicePoint: string | null
}

const PROGRAMME = 'code, name, service_point as "servicePoint"'

export function programmesByCodes(session: Session, codes: readonly string[]): Promise<ProgrammeRow[]> {
  return session.rows(`select ${PROGRAMME} from programmes where code = any($1)`, [codes])
}

export function allProgrammes(session: Session): Promise<ProgrammeRow[]> {
  return session.rows(`select ${PROGRAMME} from programmes order by position limit 40`, [])
}

export interface KpiRow {
  programme: string
  code: string
  definitionNl: string
  definitionEn: string
  numerator: number | null
  denominator: number | null
  value: number | null
  unit: string
  period: string | null
  status: KpiStatus
  asOf: string | null
  source: string
  shareOfNl: string | null
  shareOfEn: string | null
  contradicts: string[]
}

export function kpisByProgrammes(session: Session, codes: readonly string[]): Promise<KpiRow[]> {
  return session.rows(
    `select programme, kpi.code, definition_nl as "definitionNl", definition_en as "definitionEn", numerator,
        denominator, value, unit, period, status, as_of as "asOf", source, share_of_nl as "shareOfNl",
        share_of_en as "shareOfEn", contradicts
      from unnest($1::text[]) as asked (code)
      cross join lateral (select * from kpis where programme = asked.code order by sequence limit 30) kpi
      order by programme, sequence`,
    [codes],
  )
}
