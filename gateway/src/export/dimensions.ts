/** A cube answers the codes of a cell in the order in which its dimensions were asked: each gets a column of its own. */
import { getArgumentValues } from 'graphql'
import type { Operation, Way } from './tables.ts'

/** `fromBranch` for FROM_BRANCH; none where it was not asked by dimensions. */
export function dimensionsOf(ways: readonly Way[], { variables }: Operation): string[] {
  const cube = ways.findLast(({ definition }) => definition.args.some(each => each.name === 'by'))
  if (cube === undefined) return []
  const { by } = getArgumentValues(cube.definition, cube.node, variables)
  return Array.isArray(by) ? by.map(each => camelCase(String(each))) : []
}

function camelCase(code: string): string {
  return code.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
