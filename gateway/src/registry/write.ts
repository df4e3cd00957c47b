/** What is written into the register: always within `change` of the store, which holds the lock. */
import { forgetOld } from './forget.ts'
import { CHANNEL, type RecordedRelease, type Registrant, type State, type Statements } from './store.ts'

export interface NewVersion {
  name: string
  sdl: string
  url: string
  open: boolean
  contracts: string
}

export interface NewGraph {
  supergraph: string
  api: string
  /** Whose each type is: type -> subgraph. */
  owners: ReadonlyMap<string, string>
  because: string
  madeBy: string
  /** Name -> version. */
  members: ReadonlyMap<string, number>
}

/** @returns its number: those of a subgraph begin with 1 and have no gaps. */
export async function addVersion(statements: Statements, version: NewVersion, by: string): Promise<number> {
  const { name, sdl, url, open, contracts } = version
  const [row] = await statements.unsafe<[{ number: number }]>(
    `insert into versions (subgraph, number, sdl, url, open, contracts, published_by)
      select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from versions where subgraph = $1
      returning number`,
    [name, sdl, url, open, contracts, by],
  )
  return row.number
}

/** @returns its number. Whoever follows hears of it once it is committed. */
export async function addGraph(statements: Statements, before: State, graph: NewGraph): Promise<number> {
  const number = before.graph + 1
  const { supergraph, api, owners, because, madeBy, members } = graph
  await statements.unsafe(
    'insert into graphs (number, supergraph, api, owners, because, made_by) values ($1, $2, $3, $4, $5, $6)',
    [number, supergraph, api, JSON.stringify(Object.fromEntries(owners)), because, madeBy],
  )
  await statements.unsafe(
    'insert into graph_members (graph, subgraph, version) select $1, * from unnest($2::text[], $3::int[])',
    [number, [...members.keys()], [...members.values()]],
  )
  await forgetOld(statements)
  await statements.unsafe('select pg_notify($1, $2)', [CHANNEL, String(number)])
  return number
}

/** Makes the subgraph known, or changes who owns it and where it may be. With a new token its former one is good no more. */
export async function registerSubgraph(
  statements: Statements,
  { name, organisation, contact, url }: Registrant,
  tokenHash: string | undefined,
  by: string,
): Promise<void> {
  await statements.unsafe(
    `insert into subgraphs (name, organisation, contact, url, token_hash, registered_by)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (name) do update set organisation = $2, contact = $3, url = $4, registered_by = $6,
        token_hash = coalesce($5, subgraphs.token_hash),
        registered_at = now()`,
    [name, organisation, contact, url, tokenHash ?? null, by],
  )
}

/** @returns whether there was one. */
export async function revokeToken(statements: Statements, name: string): Promise<boolean> {
  const { count } = await statements.unsafe(
    'update subgraphs set token_hash = null where name = $1 and token_hash is not null',
    [name],
  )
  return count > 0
}

/** What an owner lets another do with what is its own. */
export type NewRelease = Omit<RecordedRelease, 'number'>

/** @returns its number. */
export async function addRelease(statements: Statements, release: NewRelease, by: string): Promise<number> {
  const { owner, to, code, what, until } = release
  const [row] = await statements.unsafe<[{ number: number }]>(
    `insert into releases (owner, recipient, code, what, until, recorded_by)
      values ($1, $2, $3, $4, $5, $6) returning number`,
    [owner, to, code, what, until, by],
  )
  return row.number
}

/** @returns whether it was there, of this owner and good. */
export async function revokeRelease(
  statements: Statements,
  owner: string,
  number: number,
  by: string,
): Promise<boolean> {
  const { count } = await statements.unsafe(
    `update releases set revoked_at = now(), revoked_by = $3
      where owner = $1 and number = $2 and revoked_at is null`,
    [owner, number, by],
  )
  return count > 0
}
