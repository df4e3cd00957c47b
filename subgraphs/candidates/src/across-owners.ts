/**
 * A selection of candidates over all who own some: this owner's rows from its own database, those of the others from their
 * sources. Where there is nobody else, nothing is asked but this database.
 */
import { type Page, readFirst } from '@overstap/kit'
import { type Counted, countOfAll, mergePages, ownersOf, type Positions, partsOf } from '@overstap/kit/sources'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import type { CandidateOrder, OwnerShare } from './generated/schema.ts'
import { OWNER } from './identity.ts'
import { type CandidatePage, type CandidateRow, candidatesOf, countCandidates, positionKinds } from './queries.ts'
import type { Selection } from './selection.ts'
import { comparePositions, type Order, positionOf } from './sources/order.ts'
import type { SourceRow } from './sources/pages.ts'
import type { AnyCandidate } from './sources/source-candidate.ts'

const LARGEST_PAGE = 100

/** Counted once for each selection of a request, whichever fields ask. */
const countings = new WeakMap<Selection, Promise<Counted>>()

export function counted(selection: Selection, context: Context): Promise<Counted> {
  const counting = countings.get(selection) ?? count(selection, context)
  countings.set(selection, counting)
  return counting
}

async function count(selection: Selection, { session, loaders, sources }: Context): Promise<Counted> {
  const [own, shares] = await Promise.all([
    selection.employer === undefined
      ? countCandidates(session, selection)
      : loaders.totalByEmployer.load(selection.employer),
    sources.counts(selection),
  ])
  return countOfAll(OWNER, own, shares)
}

interface PageArguments {
  first?: number | null | undefined
  after?: string | null | undefined
  orderBy?: CandidateOrder | null | undefined
}

type PageOfOwners = Page<AnyCandidate | null> & { owners: OwnerShare[] }

/** @throws BAD_USER_INPUT for `first` out of its bounds, and for an `after` that is no cursor of this list. */
export function pageOf(
  selection: Selection,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageOfOwners> {
  const asked = { selection, size: readFirst(args.first, 20, LARGEST_PAGE), order: args.orderBy ?? undefined }
  return context.sources.hold(selection) ? pageOfAll(asked, args, context, info) : pageOfOwn(asked, args, context, info)
}

interface Asked {
  selection: Selection
  size: number
  order: Order
}

async function pageOfOwn(
  { selection, size, order }: Asked,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageOfOwners> {
  const kinds = order ? positionKinds[order] : (['whole'] as const)
  const { after, page } = context.cursors(info, args, { ...selection, members: undefined }, kinds)
  const rows = await ownRows(selection, { limit: size + 1, after, order }, context)
  const shown = await shownOf(rows.slice(0, size), context)
  const made = page(
    rows,
    size,
    row => shown.get(row) ?? null,
    row => positionOf(row, order),
  )
  return Object.assign(made, { owners: ownersOf(OWNER, []) })
}

/** A cursor of several owners holds a place for each, as it stands behind the record. */
async function pageOfAll(
  { selection, size, order }: Asked,
  args: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<PageOfOwners> {
  const { after, page } = context.cursors(info, args, { ...selection, members: undefined }, ['text'])
  // Nobody but this function writes such a text, and it came under the seal.
  const from: Positions = after ? JSON.parse(after[0]) : {}
  const limit = size + 1
  const [own, shares] = await Promise.all([
    ownRows(selection, { limit, after: from[OWNER], order }, context),
    context.sources.pages(selection, { limit, from, order }),
  ])
  const merged = mergePages(
    partsOf(OWNER, own, shares),
    from,
    row => positionOf(row, order),
    (one, other) => comparePositions(one, other, order),
  )
  const onPage = merged.slice(0, size).map(({ row }) => row)
  const shown = await shownOf(onPage, context)
  const made = page(
    merged,
    size,
    ({ row }) => shown.get(row) ?? null,
    ({ positions }) => [JSON.stringify(positions)],
  )
  return Object.assign(made, { owners: ownersOf(OWNER, shares) })
}

function ownRows(selection: Selection, page: CandidatePage, { session, loaders }: Context): Promise<CandidateRow[]> {
  return selection.employer === undefined
    ? candidatesOf(session, selection, page)
    : loaders.pageByEmployer.load({ parent: selection.employer, page })
}

/** Of this owner's people it is noted down here that they are shown; each other owner has done so for its own. */
async function shownOf(
  rows: readonly (CandidateRow | SourceRow)[],
  { log }: Context,
): Promise<Map<CandidateRow | SourceRow, AnyCandidate>> {
  const shown = new Map<CandidateRow | SourceRow, AnyCandidate>()
  const show = async (row: CandidateRow | SourceRow) =>
    shown.set(row, 'owner' in row ? row : await log.shown('candidate.read', row, row.number))
  await Promise.all(rows.map(show))
  return shown
}
