/**
 * Texts of graphs to which nobody goes back are forgotten, and of versions that are in none of the others. The last ones of
 * each day stay longer: whoever floods the registry cannot push out the graph from before it began.
 */
import type { Statements } from './store.ts'

/** To so many graphs one can go back, and so many days, to the last graph of each. */
export const KEPT_GRAPHS = 50
export const KEPT_DAYS = 90

/** Within `change`, when there is another graph. */
export async function forgetOld(statements: Statements): Promise<void> {
  await statements.unsafe(
    `update graphs set supergraph = null, api = null, owners = null
      where supergraph is not null and number <= (select max(number) from graphs) - $1::int
        and number not in (
          select max(number) from graphs where made_at > now() - make_interval(days => $2::int) group by made_at::date)`,
    [KEPT_GRAPHS, KEPT_DAYS],
  )
  await statements.unsafe(
    `update versions v set sdl = null, contracts = null, digest = encode(sha256(convert_to(sdl, 'UTF8')), 'hex')
      where sdl is not null and not exists (
        select from graph_members m join graphs g on g.number = m.graph
          where m.subgraph = v.subgraph and m.version = v.number and g.supergraph is not null)`,
  )
}
