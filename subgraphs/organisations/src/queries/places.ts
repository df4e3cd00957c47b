/** Statements about regions, provinces and municipalities, each for the day that was asked (R14). */
import type { Session } from '@overstap/kit'

/** A place and the day to describe it on. */
export interface PlaceOnDay {
  code: string
  day: string
}

export interface RegionRow {
  code: string
  name: string
  number: number | null
  /** The first day that the register knows municipalities of it; null when it knows none. */
  opens: string | null
}

/** A region as it travels down from a root field or a reference: with the day that was asked. */
export type RegionOnDay = RegionRow & { day: string }

const REGION = `code, name, number,
  (select min(from_date) from municipality_periods where region = regions.code) as opens`

export function regionsByCodes(session: Session, codes: readonly string[]): Promise<RegionRow[]> {
  return session.rows(`select ${REGION} from regions where code = any($1)`, [codes])
}

export function allRegions(session: Session): Promise<RegionRow[]> {
  return session.rows(`select ${REGION} from regions order by number nulls last, code limit 40`, [])
}

export interface ProvinceRow {
  code: string
  name: string
}

export function provincesByCodes(session: Session, codes: readonly string[]): Promise<ProvinceRow[]> {
  return session.rows('select code, name from provinces where code = any($1)', [codes])
}

export interface MunicipalityRow {
  /** The key that this row answers. */
  asked: string
  day: string
  code: string
  /** Its name on the day, or the last one it had. */
  name: string
  /** Null on a day after it merged. */
  region: string | null
  province: string | null
}

export function municipalitiesByCodes(session: Session, places: readonly PlaceOnDay[]): Promise<MunicipalityRow[]> {
  return session.rows(
    `select asked.code as asked, asked.day, period.code, period.name,
        case when period.holds then period.region end as region,
        case when period.holds then period.province end as province
      from unnest($1::text[], $2::text[]::date[]) as asked (code, day)
      cross join lateral (
        select code, name, region, province, to_date is null or to_date >= asked.day as holds
          from municipality_periods where code = asked.code and from_date <= asked.day
          order by from_date desc limit 1
      ) period`,
    columnsOf(places),
  )
}

export function municipalitiesByRegions(session: Session, places: readonly PlaceOnDay[]): Promise<MunicipalityRow[]> {
  return session.rows(
    `select asked.code as asked, asked.day, period.code, period.name, period.region, period.province
      from unnest($1::text[], $2::text[]::date[]) as asked (code, day)
      cross join lateral (
        select code, name, region, province from municipality_periods
          where region = asked.code and from_date <= asked.day and (to_date is null or to_date >= asked.day)
          order by name, code limit 60
      ) period
      order by period.name, period.code`,
    columnsOf(places),
  )
}

/** Two arrays of one length, as `unnest` reads them; the driver sends days as texts. */
export function columnsOf(places: readonly PlaceOnDay[]): [codes: string[], days: string[]] {
  return [places.map(({ code }) => code), places.map(({ day }) => day)]
}
