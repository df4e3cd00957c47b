/** Every statement, by name. */
import type { Session } from '@overstap/kit'

export interface WorkshopRow {
  number: number
  title: string
  heldOn: string
  municipality: string
  places: number
}

const WORKSHOP = 'number, title, held_on as "heldOn", municipality, places'

export function workshopsByNumbers(session: Session, numbers: readonly number[]): Promise<WorkshopRow[]> {
  return session.rows(`select ${WORKSHOP} from workshops where number = any($1)`, [numbers])
}

/** Up to `limit` of those from `today` on that come behind `after`, soonest first. */
export function workshopsFrom(
  session: Session,
  today: string,
  { limit, after }: { limit: number; after: readonly [day: string, number: number] | undefined },
): Promise<WorkshopRow[]> {
  return session.rows(
    `select ${WORKSHOP} from workshops where held_on >= $1::date and (held_on, number) > ($2::date, $3::integer)
      order by held_on, number limit $4`,
    [today, ...(after ?? ['-infinity', 0]), limit],
  )
}

export async function countFrom(session: Session, today: string): Promise<number> {
  const [row] = await session.rows<{ coming: number }>(
    'select count(*) as coming from workshops where held_on >= $1::date',
    [today],
  )
  return row?.coming ?? 0
}
