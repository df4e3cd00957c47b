/** Lists that show the newest first: by a day, and by the record number where the day is the same. */
import type { GraphQLResolveInfo } from 'graphql'
import type { Cursors } from './cursors.ts'
import type { Page } from './page.ts'

/** The rows to read: so many, behind this day and number, the newest first. */
export interface NewestPage {
  limit: number
  behind: readonly [day: string, number: number]
}

interface List<Row> {
  read(page: NewestPage): Promise<Row[]>
  dayOf(row: Row): string
}

/** Where a list begins: behind no row there is. */
const START: NewestPage['behind'] = ['9999-12-31', 0]

/** A page of a list that hangs on a field without a parent to narrow it. `size` is how many, as `readFirst` gives it. */
export async function newestFirst<Row extends { number: number }>(
  { cursors }: { cursors: Cursors },
  info: Pick<GraphQLResolveInfo, 'fieldName' | 'parentType'>,
  args: Parameters<Cursors>[1],
  size: number,
  { read, dayOf }: List<Row>,
): Promise<Page<Row>> {
  const { after, page } = cursors(info, args, null, ['day', 'whole'])
  // One more than the page holds tells whether more follow.
  const rows = await read({ limit: size + 1, behind: after ?? START })
  return page(
    rows,
    size,
    row => row,
    row => [dayOf(row), row.number],
  )
}
