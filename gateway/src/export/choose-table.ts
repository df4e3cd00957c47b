/** Which of the lists in an answer becomes the file. */
import type { Table } from './tables.ts'
import { badInput } from './wanted.ts'

/** @throws GraphQLError BAD_USER_INPUT that names those there are. */
export function chooseTable(tables: readonly Table[], rows: string | undefined): Table {
  const named = tables.filter(each => each.name === rows)
  const deepest = tables.filter(each => each.isDeepest)
  const [chosen, another] = rows === undefined ? deepest : named
  const names = tables.map(each => each.name).filter(name => name !== '')
  const choice = names.length > 0 ? `one of ${names.join(', ')}` : 'left out, as there is no list in the answer'
  if (chosen === undefined) throw badInput(`There are no rows «${rows?.slice(0, 60)}». «rows» must be ${choice}.`)
  if (another) throw badInput(`The answer has several lists, and a file is one. Give «rows», which must be ${choice}.`)
  refuseUnlimited(chosen)
  return chosen
}

/** Of a list with pages it must be possible to find out whether there are more. */
function refuseUnlimited({ pages, name }: Table): void {
  if (pages.every(each => each.pageInfo !== undefined && each.hasNextPage !== undefined)) return
  throw badInput(
    `The operation does not ask whether «${name}» has more pages, so a file of it could lack rows. Register one that asks pageInfo { hasNextPage endCursor }, and has a variable for «after».`,
  )
}
