/**
 * A selection of vacancies over all who own some: this owner's rows from its own database, those of the others from their
 * sources. Where there is nobody else, nothing is asked but this database.
 */
import { type Page, readFirst } from '@overstap/kit'
import {
  type Counted,
  compareAscending,
  countOfAll,
  mergePages,
  type OwnerShare,
  ownersOf,
  type Positions,
  partsOf,
} from '@overstap/kit/sources'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import type { VacancySelectionPageArgs } from './generated/schema.ts'
import { OWNER } from './identity.ts'
import { countVacancies, positionOf, vacanciesOf } from './queries.ts'
import type { Selection } from './selection.ts'
import type { AnyVacancy } from './sources/source-vacancy.ts'

const LARGEST_PAGE = 100

/** Counted once for each selection of a request, whichever fields ask. */
const countings = new WeakMap<Selection, Promise<Counted>>()

export function counted(selection: Selection, context: Context): Promise<Counted> {
  const counting = countings.get(selection) ?? count(selection, context)
  countings.set(selection, counting)
  return counting
}

async function count(selection: Selection, { session, sources }: Context): Promise<Counted> {
  const [own, shares] = await Promise.all([countVacancies(session, selection), sources.counts(selection)])
  return countOfAll(OWNER, own, shares)
}

type PageOfOwners = Page<AnyVacancy> & { owners: OwnerShare[] }

/** @throws BAD_USER_INPUT for `first` out of its bounds, and for an `after` that is no cursor of this list. */
export async function pageOf(
  selection: Selection,
  args: Partial<VacancySelectionPageArgs>,
  { session, cursors, sources }: Context,
  info: GraphQLResolveInfo,
): Promise<PageOfOwners> {
  const size = readFirst(args.first, 20, LARGEST_PAGE)
  const limit = size + 1
  const order = args.orderBy ?? undefined
  const within = { ...selection, members: undefined }

  if (!sources.hold(selection)) {
    const kinds = order === 'OPEN_SINCE_ASC' ? (['day', 'whole'] as const) : (['whole'] as const)
    const { after, page } = cursors(info, args, within, kinds)
    const rows = await vacanciesOf(session, selection, { limit, after, order })
    const made = page(
      rows,
      size,
      row => row,
      row => positionOf(row, order),
    )
    return Object.assign(made, { owners: ownersOf(OWNER, []) })
  }

  const { after, page } = cursors(info, args, within, ['text'])
  // Nobody but this function writes such a text, and it came under the seal.
  const from: Positions = after ? JSON.parse(after[0]) : {}
  const [own, shares] = await Promise.all([
    vacanciesOf(session, selection, { limit, after: from[OWNER], order }),
    sources.pages(selection, { limit, from, order }),
  ])
  const made = page(
    mergePages(partsOf(OWNER, own, shares), from, row => positionOf(row, order), compareAscending),
    size,
    ({ row }): AnyVacancy => row,
    ({ positions }) => [JSON.stringify(positions)],
  )
  return Object.assign(made, { owners: ownersOf(OWNER, shares) })
}
