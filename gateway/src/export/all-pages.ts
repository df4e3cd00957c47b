/** The answers that make up one table: one, or one for each page of its list. */
import { Kind } from 'graphql'
import { below } from './rows.ts'
import type { Pages, Table } from './tables.ts'
import { badInput } from './wanted.ts'

/** A list that goes on behind them is more than a file. */
const MOST_PAGES = 1_000

type Ask<Answer> = (variables: Record<string, unknown>) => Promise<Answer>

/** @throws GraphQLError as `ask` does, and where there are rows that cannot be had. */
export async function* allPages<Answer extends { data: unknown }>(
  ask: Ask<Answer>,
  { pages, name }: Table,
  variables: Record<string, unknown>,
): AsyncGenerator<{ answer: Answer; isLast: boolean }> {
  const [outermost, ...inner] = pages
  const after = outermost && afterOf(outermost)
  let given = variables
  for (let count = 1; ; count++) {
    const answer = await ask(given)
    if (inner.some(each => cursorsAt(answer.data, each).length > 0)) throw more(name, 'a list within it')
    const [cursor, another] = outermost ? cursorsAt(answer.data, outermost) : []
    if (cursor === undefined) return yield { answer, isLast: true }
    if (after === undefined || another !== undefined || cursor === '') throw more(name, 'it')
    if (count === MOST_PAGES)
      throw badInput(`«${name}» has more than ${MOST_PAGES} pages. Ask for longer pages, or narrow it.`)
    yield { answer, isLast: false }
    given = { ...given, [after]: cursor }
  }
}

function more(name: string, what: string) {
  return badInput(
    `«${name}» has more rows than the file: ${what} goes on after the page. Ask for longer pages, or register an operation with a variable for «after» and pageInfo { hasNextPage endCursor }.`,
  )
}

/** The variable that says where a page begins. */
function afterOf({ field }: Pages): string | undefined {
  const value = field.arguments?.find(each => each.name.value === 'after')?.value
  return value?.kind === Kind.VARIABLE ? value.name.value : undefined
}

/** Where each goes on that has more; an empty text where it does not say. */
function cursorsAt(data: unknown, { steps, pageInfo = '', hasNextPage = '', endCursor = '' }: Pages): string[] {
  const objects = steps.reduce<unknown[]>(
    (found, { key }) => found.flatMap(each => below(each, key)).flat(Number.POSITIVE_INFINITY),
    [data],
  )
  return objects.flatMap(object => {
    const info = below(object, pageInfo)
    if (below(info, hasNextPage) !== true) return []
    const cursor = below(info, endCursor)
    return [typeof cursor === 'string' ? cursor : '']
  })
}
