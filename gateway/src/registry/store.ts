/**
 * The register in PostgreSQL: what is read of it, and the one way to change it. Every change is a transaction under one lock,
 * with its line in the audit trail; whoever follows is told of a new graph when that is committed.
 */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { connect, type Database } from '@overstap/kit/database'
import { migrate } from '@overstap/kit/migrate'
import type { Sql } from 'postgres'

const MIGRATIONS = join(import.meta.dirname, 'migrations')
/** Any number will do, as long as every gateway takes the same one. */
const LOCK = 4_201_508
/** Who listens on it hears of a new graph. */
export const CHANNEL = 'overstap_graphs'
/** Longest time for one statement, and for waiting until another change is through, in milliseconds. */
const PATIENCE_MS = 5_000

export interface Registrant {
  name: string
  organisation: string
  contact: string
  /** The one address under which it may be published. */
  url: string
}

/** A subgraph as it stands in the graph. */
export interface Member extends Registrant {
  version: number
  sdl: string
  open: boolean
  /** What it gives to others: the text of its contracts.json. */
  contracts: string
  publishedBy: string
  publishedAt: string
}

/** What an owner lets another do with what is its own. */
export interface RecordedRelease {
  number: number
  owner: string
  /** The subgraph to which it is given. */
  to: string
  /** Which problem it lifts, and where. */
  code: string
  what: string
  /** The last day. */
  until: string
}

interface RecordedGraph {
  number: number
  because: string
  madeBy: string
  madeAt: string
}

/** All that a check is made against, read at one moment. */
export interface State {
  /** Number of the newest graph; 0 where there is none. */
  graph: number
  members: readonly Member[]
  /** What clients see of it; undefined where there is none. */
  api: string | undefined
  /** Whose each type is: type -> subgraph. */
  owners: ReadonlyMap<string, string>
  releases: readonly RecordedRelease[]
}

/** What is recorded of one graph. */
export interface Recorded extends RecordedGraph {
  /** Whose each type is in it: type -> subgraph. */
  owners: ReadonlyMap<string, string>
  members: readonly Pick<Member, 'name' | 'organisation' | 'version' | 'publishedAt'>[]
}

interface Line {
  actor: string
  action: string
  subject: string
  outcome: string
}

export type Statements = Pick<Sql, 'unsafe'>

export interface Store {
  state(): Promise<State>
  /** Those that are registered, in the graph or not. */
  registrants(): Promise<readonly Registrant[]>
  /** Who has the publish token with this hash. */
  holderOf(tokenHash: string): Promise<Registrant | undefined>
  graphs(most: number): Promise<readonly RecordedGraph[]>
  /** The text that clients see of a graph, or that gateways load. */
  textOf(graph: number, what: 'supergraph' | 'api'): Promise<string | undefined>
  /**
   * The number of the newest graph, 0 where there is none, and the record of one.
   * @param supergraph what it says; undefined is given where the graph of that number says something else.
   */
  recordOf(graph: number, supergraph: string): Promise<{ newest: number; record: Recorded | undefined }>
  audit(most: number): Promise<readonly (Line & { at: string })[]>
  /** Notes down what changed nothing: a refusal. */
  note(line: Line): Promise<void>
  /** For what makes no graph: as a whole or not at all, and without waiting for those who change it. */
  within<Answer>(work: (statements: Statements) => Promise<Answer>): Promise<Answer>
  /**
   * What `work` does is done as a whole, alone, and with `line`, or not at all.
   * @param line made of what `work` gives.
   */
  change<Outcome>(
    work: (statements: Statements, state: State) => Promise<Outcome>,
    line: (outcome: Outcome) => Line | undefined,
  ): Promise<Outcome>
  close(): Promise<void>
}

/** Connects with the first question, and brings the database up to date before it. */
export function openStore(url: string): Store {
  const database = connect({ url, poolSize: 3, statementTimeoutMs: PATIENCE_MS, applicationName: 'overstap-registry' })
  let current: Promise<unknown> | undefined
  const upToDate = async () => {
    current ??= migrate(database.sql, MIGRATIONS).catch(fault => {
      current = undefined
      throw fault
    })
    await current
  }
  const within = async <Answer>(work: (statements: Statements) => Promise<Answer>) => {
    await upToDate()
    return database.transaction(work, AbortSignal.timeout(2 * PATIENCE_MS))
  }
  const rows = <Row>(text: string, values: readonly (string | number)[] = []) =>
    within(statements => asked<Row>(statements, text, values))

  return {
    state: () => within(stateIn),
    registrants: () => rows<Registrant>(`select ${REGISTRANT} from subgraphs order by name`),
    holderOf: async hash =>
      (await rows<Registrant>(`select ${REGISTRANT} from subgraphs where token_hash = $1`, [hash]))[0],
    graphs: most =>
      rows<RecordedGraph>(
        `select number, because, made_by as "madeBy", ${moment('made_at')} as "madeAt"
          from graphs order by number desc limit $1`,
        [most],
      ),
    textOf: async (graph, what) =>
      (await rows<{ text: string }>(`select ${what} as text from graphs where number = $1`, [graph]))[0]?.text,
    recordOf: (graph, supergraph) => within(statements => recordIn(statements, graph, supergraph)),
    audit: most =>
      rows(`select ${moment('at')} as at, actor, action, subject, outcome from audit order by number desc limit $1`, [
        most,
      ]),
    note: line => within(statements => noteIn(statements, line)),
    within,
    change: (work, line) =>
      within(async statements => {
        await statements.unsafe('select pg_advisory_xact_lock($1)', [LOCK])
        const outcome = await work(statements, await stateIn(statements))
        const told = line(outcome)
        if (told) await noteIn(statements, told)
        return outcome
      }),
    close: () => closed(database, current),
  }
}

async function closed(database: Database, current: Promise<unknown> | undefined): Promise<void> {
  await current?.catch(() => {})
  await database.close()
}

const REGISTRANT = 'name, organisation, contact, url'

const MEMBERS = `
  select s.name, s.organisation, s.contact, v.url, v.number as version, v.sdl, v.open, v.contracts,
    v.published_by as "publishedBy", ${moment('v.published_at')} as "publishedAt"
  from graph_members m
  join subgraphs s on s.name = m.subgraph
  join versions v on v.subgraph = m.subgraph and v.number = m.version
  where m.graph = $1
  order by (select min(published_at) from versions where subgraph = s.name), s.name`

const RELEASES = `
  select number, owner, recipient as "to", code, what, until
  from releases where revoked_at is null and until >= current_date
  order by number`

/** ISO 8601, as everywhere else. */
function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

async function stateIn(statements: Statements): Promise<State> {
  const newest = 'select number, api, owners from graphs order by number desc limit 1'
  const [found] = await asked<{ number: number; api: string; owners: string }>(statements, newest)
  const graph = found?.number ?? 0
  const members = await asked<Member>(statements, MEMBERS, [graph])
  const releases = await asked<RecordedRelease>(statements, RELEASES)
  return { graph, members, api: found?.api, owners: ownersIn(found?.owners), releases }
}

async function recordIn(statements: Statements, graph: number, supergraph: string) {
  const [last] = await asked<{ number: number }>(statements, 'select max(number) as number from graphs')
  const [found] = await asked<RecordedGraph & { owners: string }>(
    statements,
    `select number, because, made_by as "madeBy", ${moment('made_at')} as "madeAt", owners
      from graphs where number = $1 and md5(supergraph) = $2`,
    [graph, hash('md5', supergraph)],
  )
  const members = await asked<Recorded['members'][number]>(
    statements,
    `select s.name, s.organisation, v.number as version, ${moment('v.published_at')} as "publishedAt"
      from graph_members m
      join subgraphs s on s.name = m.subgraph
      join versions v on v.subgraph = m.subgraph and v.number = m.version
      where m.graph = $1`,
    [graph],
  )
  return { newest: last?.number ?? 0, record: found && { ...found, owners: ownersIn(found.owners), members } }
}

/** As they were written. */
function ownersIn(text = '{}'): ReadonlyMap<string, string> {
  return new Map(Object.entries<string>(JSON.parse(text)))
}

/** Within `change`: nobody takes it back before that is committed. */
export async function isGoodToken(statements: Statements, tokenHash: string): Promise<boolean> {
  const found = await asked<{ name: string }>(statements, 'select name from subgraphs where token_hash = $1', [
    tokenHash,
  ])
  return found.length > 0
}

/** All that makes up a graph; undefined where there is none of that number, or its texts are forgotten. */
export async function formerGraph(statements: Statements, number: number) {
  type Row = { supergraph: string; api: string; owners: string }
  const [found] = await asked<Row>(
    statements,
    'select supergraph, api, owners from graphs where number = $1 and supergraph is not null',
    [number],
  )
  if (!found) return undefined
  const text = 'select subgraph, version from graph_members where graph = $1'
  const members = await asked<{ subgraph: string; version: number }>(statements, text, [number])
  return {
    ...found,
    owners: ownersIn(found.owners),
    members: new Map(members.map(({ subgraph, version }) => [subgraph, version])),
  }
}

async function noteIn(statements: Statements, { actor, action, subject, outcome }: Line): Promise<void> {
  const text = 'insert into audit (actor, action, subject, outcome) values ($1, $2, $3, $4)'
  await statements.unsafe(text, [actor, action, subject, outcome])
}

/** The statement says which columns a row has. */
async function asked<Row>(
  statements: Statements,
  text: string,
  values: readonly (string | number | boolean)[] = [],
): Promise<Row[]> {
  return [...(await statements.unsafe<never[]>(text, [...values]))]
}
