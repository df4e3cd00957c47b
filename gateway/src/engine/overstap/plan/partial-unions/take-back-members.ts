/** Takes out of a plan what partners were lent for planning (loans.ts): to their own schema it would be no question. */
import { type GraphQLSchema, print } from 'graphql'
import { askedDocument } from '../../../partner/asked-document.ts'
import { hopsIn, namesOn, placesAskedBy } from '../asked.ts'
import type { EntityFetchNode, PlanNode, RootFetchNode } from '../plan.ts'
import type { IsLent } from './lend-members.ts'
import { withoutMembers } from './without-members.ts'

/** @throws Error where others are asked for the same list: two lists, of different members, would be taken for one. */
export function takeBackMembers(plan: PlanNode, schema: GraphQLSchema, isLent: IsLent): void {
  const hops = hopsIn(plan)
  for (const hop of hops) {
    const { source, asked } = hop
    const left = withoutMembers(asked.document, schema, (union, member) => isLent(source, union, member))
    if (left === undefined) continue
    const lists = new Set(left.places.flatMap(each => placesIn(hop, each)))
    const others = hops.filter(each => each.source !== source)
    const other = others.find(each => [...placesAskedBy(each)].some(place => lists.has(place)))
    if (other)
      throw new Error(`The plan asks «${other.source}» and «${source}», which has other members, for one list.`)
    hop.asked = askedDocument(print(left.document), left.document, schema)
    hop.variables = hop.variables.filter(each => left.variables.has(each))
  }
}

/** Where in the answer that is which has this place in what a partner answers. */
function placesIn(hop: RootFetchNode | EntityFetchNode, place: string): string[] {
  if (hop.kind === 'root-fetch') return [place]
  return hop.lists
    .filter(({ key }) => place.startsWith(`.${key}.`))
    .flatMap(({ key, places }) => places.map(({ path }) => namesOn(path) + place.slice(key.length + 1)))
}
