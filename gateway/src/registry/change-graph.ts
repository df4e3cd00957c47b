/**
 * The four ways to another graph. A check takes seconds and holds no lock: when another change was quicker, it was made against
 * a graph that is no more, and is made again. What does not pass changes nothing.
 */
import { readContracts } from '@overstap/schema/contracts'
import {
  check,
  checkRemoval,
  checkTogether,
  type Graph,
  type Report,
  type SeenOperation,
} from '@overstap/schema/registry'
import { asPublished, asSubgraph } from './as-published.ts'
import { KEPT_DAYS, KEPT_GRAPHS } from './forget.ts'
import { requireSeldom } from './how-often.ts'
import type { InTurn } from './in-turn.ts'
import { isToBeAsked } from './live-problems.ts'
import { badInput, notFound, overtaken, unauthenticated } from './refusals.ts'
import {
  formerGraph,
  isGoodToken,
  type Member,
  type Registrant,
  type State,
  type Statements,
  type Store,
} from './store.ts'
import { addGraph, addVersion, type NewVersion, registerSubgraph } from './write.ts'

/** What is proposed is checked as often at most; by then others publish without a pause. */
const MOST_TRIES = 5

export interface Means {
  store: Store
  production: boolean
  operations: () => Promise<readonly SeenOperation[]>
  /** Fails where the gateway could not answer from it. */
  tryOut: (supergraph: string) => Promise<unknown>
  inTurn: InTurn
  /** Of one partner; 0: as many as it likes. */
  changesPerHour: number
}

export interface Proposal extends NewVersion, Registrant {
  /** How problems call the SDL. */
  file: string
}

/** Who changes the graph. */
export interface Changer {
  /** For the record. */
  by: string
  /** Hash of the publish token that must still be good when the change is written; left out for operators. */
  tokenHash?: string | undefined
}

/** What came of it. Without a number of a graph nothing was changed. */
export interface Outcome {
  report: Report
  graph?: number
  /** Of the subgraph; where it was published already this stands without a graph. */
  version?: number
}

/** What a publication would do. */
export async function checkProposal(means: Means, proposal: Proposal, state: State): Promise<Report> {
  const given = contractsIn(proposal)
  const published = asPublished(state, await means.operations())
  const contracts = new Map([...published.contracts, [proposal.name, given] as const])
  const options = { ...optionsOf(means), file: proposal.file }
  return tried(means, () => check(asProposed(proposal), { ...published, contracts }, options))
}

/**
 * @param replaces the version whose place it takes, 0 for none: what was sent once cannot be sent again later.
 * @param more what is wrong with the one that runs; asked once, however often it is checked.
 */
export function publish(
  means: Means,
  proposal: Proposal,
  { replaces, by, tokenHash, more }: Changer & { replaces: number; more: () => Promise<Report['problems']> },
): Promise<Outcome> {
  const { name } = proposal
  let told: Promise<Report['problems']> | undefined
  return untilDone(async () => {
    const state = await means.store.state()
    if (state.graph === 0) throw notFounded()
    const before = state.members.find(each => each.name === name)
    if (before && isSame(before, proposal)) return { report: { problems: [] }, version: before.version }
    if ((before?.version ?? 0) !== replaces) throw otherVersion(name, before?.version ?? 0, replaces)
    await soonEnough(means, { by, tokenHash })
    const report = await checkProposal(means, proposal, state)
    if (isToBeAsked(report)) told ??= more()
    const all = withProblems(report, (await told) ?? [])
    if (!all.graph) return refused(means, { actor: by, action: 'publish', subject: name }, all)
    return commit(means, state, async (statements, write) => {
      await mayChange(means, statements, { by, tokenHash })
      const version = await addVersion(statements, proposal, by)
      const because = `publish ${name} ${version}`
      return { version, ...(await write(all, because, by, members => members.set(name, version))) }
    })
  })
}

export function remove(means: Means, name: string, { by, tokenHash }: Changer): Promise<Outcome> {
  return untilDone(async () => {
    const state = await means.store.state()
    if (!state.members.some(each => each.name === name)) throw notFound(`There is no «${name}» in the graph.`)
    await soonEnough(means, { by, tokenHash })
    const published = asPublished(state, await means.operations())
    const report = await tried(means, () => checkRemoval(name, published, optionsOf(means)))
    if (!report.graph) return refused(means, { actor: by, action: 'remove', subject: name }, report)
    return commit(means, state, async (statements, write) => {
      await mayChange(means, statements, { by, tokenHash })
      return write(report, `remove ${name}`, by, members => members.delete(name))
    })
  })
}

/** To the very text of a former graph: that one was good, and it is live again to the letter. */
export async function rollback(means: Means, to: number | undefined, by: string): Promise<Outcome> {
  const { store } = means
  const outcome = await store.change(
    async (statements, state) => {
      const target = to ?? state.graph - 1
      const former = target < state.graph ? await formerGraph(statements, target) : undefined
      if (!former) throw notFound(nothingToGoBackTo(target, state.graph))
      return { graph: await addGraph(statements, state, { ...former, because: `rollback to ${target}`, madeBy: by }) }
    },
    ({ graph }) => ({ actor: by, action: 'rollback', subject: 'graph', outcome: `graph ${graph}` }),
  )
  return { report: { problems: [] }, ...outcome }
}

/**
 * Publishes several at once, which need each other: those with whom the mesh begins. They are checked as one graph.
 * @returns without a graph when all of them are published already.
 */
export function found(means: Means, founders: readonly Proposal[], by: string): Promise<Outcome> {
  return untilDone(async () => {
    const state = await means.store.state()
    const changed = founders.filter(each => !state.members.some(member => isSame(member, each)))
    if (changed.length === 0) return { report: { problems: [] } }
    const others = state.members.filter(member => !changed.some(({ name }) => name === member.name))
    const together = changed.map(each => ({ ...each, version: 0, publishedBy: by, publishedAt: '' }))
    for (const each of changed) contractsIn(each)
    const members = [...others, ...together]
    const published = asPublished({ ...state, members }, await means.operations())
    const report = await tried(means, () => checkTogether(published, optionsOf(means)))
    if (!report.graph) return refused(means, { actor: by, action: 'found', subject: 'founders' }, report)
    return commit(means, state, async (statements, write) => {
      const versions = new Map<string, number>()
      for (const founder of changed) {
        await registerSubgraph(statements, founder, undefined, by)
        versions.set(founder.name, await addVersion(statements, founder, by))
      }
      return write(report, `found ${[...versions.keys()].join(' ')}`, by, members => {
        for (const [name, version] of versions) members.set(name, version)
      })
    })
  })
}

type Write = (
  report: Report,
  because: string,
  madeBy: string,
  edit: (members: Map<string, number>) => void,
) => Promise<{ report: Report; graph: number }>

/** Undefined where another graph or another release has come since `basis` was read. */
function commit(
  { store }: Means,
  basis: State,
  work: (statements: Statements, write: Write) => Promise<Outcome>,
): Promise<Outcome | undefined> {
  let line: { actor: string; action: string; subject: string } | undefined
  return store.change(
    async (statements, state) => {
      if (!isSameBasis(basis, state)) return undefined
      return work(statements, async (report, because, madeBy, edit) => {
        const members = new Map(state.members.map(({ name, version }) => [name, version]))
        edit(members)
        const [action = '', ...rest] = because.split(' ')
        line = { actor: madeBy, action, subject: rest.join(' ') }
        const { supergraph, api, owners } = graphIn(report)
        const graph = await addGraph(statements, state, { supergraph, api, owners, because, madeBy, members })
        return { report, graph }
      })
    },
    outcome => outcome && line && { ...line, outcome: `graph ${outcome.graph}` },
  )
}

async function untilDone(attempt: () => Promise<Outcome | undefined>): Promise<Outcome> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const outcome = await attempt()
    if (outcome) return outcome
  }
  throw overtaken(`Others were quicker ${MOST_TRIES} times. Nothing was changed; try again.`)
}

/** Notes down that it was tried: the codes, and nothing of what was sent. */
async function refused(
  { store }: Means,
  line: { actor: string; action: string; subject: string },
  report: Report,
): Promise<Outcome> {
  const codes = [...new Set(report.problems.filter(each => each.severity === 'error').map(each => each.code))]
  await store.note({ ...line, outcome: `refused: ${codes.join(' ')}` })
  return { report }
}

function isSameBasis(one: State, other: State): boolean {
  const released = (state: State) => state.releases.map(each => each.number).join()
  return one.graph === other.graph && released(one) === released(other)
}

function isSame(member: Member, { sdl, url, open, contracts }: Proposal): boolean {
  return member.sdl === sdl && member.url === url && member.open === open && member.contracts === contracts
}

/** What composes and cannot be loaded here would be live nowhere. */
async function tried({ inTurn, tryOut }: Means, work: () => Promise<Report>): Promise<Report> {
  const report = await inTurn(work)
  if (!report.graph) return report
  try {
    await tryOut(report.graph.supergraph)
    return report
  } catch {
    const message = 'The graph composes, and this gateway could not answer from it. Tell its operator.'
    return withProblems(report, [{ code: 'CANNOT_BE_LOADED', severity: 'error', message }])
  }
}

/** Before anything is composed for somebody who may not change the graph so soon. */
async function soonEnough({ store, changesPerHour }: Means, { by, tokenHash }: Changer): Promise<void> {
  if (tokenHash !== undefined) await store.within(statements => requireSeldom(statements, by, changesPerHour))
}

/** A token that was taken back while its holder's proposal was looked at makes nothing of that live. */
async function mayChange({ changesPerHour }: Means, statements: Statements, { by, tokenHash }: Changer): Promise<void> {
  if (tokenHash === undefined) return
  if (!(await isGoodToken(statements, tokenHash)))
    throw unauthenticated('The publish token was taken back meanwhile, so nothing was changed.')
  await requireSeldom(statements, by, changesPerHour)
}

/** @throws GraphQLError BAD_USER_INPUT with what is wrong in them. */
function contractsIn({ contracts, name }: Proposal) {
  try {
    return readContracts(contracts, `the contracts of ${name}`)
  } catch (fault) {
    throw badInput(fault instanceof Error ? fault.message : 'The contracts cannot be read.')
  }
}

/** Whoever came first would be the whole graph, and take the place of the one that the gateway brings. */
function notFounded() {
  return overtaken('Nobody has begun this registry: an operator publishes those with whom the mesh begins («found»).')
}

function nothingToGoBackTo(target: number, present: number): string {
  return `There is no graph ${target} to go back to from the present one, ${present}: kept are the last ${KEPT_GRAPHS}, and the last of each of ${KEPT_DAYS} days. See «list».`
}

function otherVersion(name: string, present: number, replaces: number) {
  return overtaken(
    `The version of «${name}» in the graph is ${present}, and this would take the place of ${replaces}. Look at what is there («fetch ${name}»), and publish again.`,
  )
}

export function withProblems(report: Report, more: Report['problems']): Report {
  const isRefused = more.some(({ severity }) => severity === 'error')
  const problems = [...report.problems, ...more].toSorted((one, other) => one.severity.localeCompare(other.severity))
  return report.graph && !isRefused ? { problems, graph: report.graph } : { problems }
}

function graphIn({ graph }: Report): Graph {
  if (!graph) throw new Error('Only what has passed is written.')
  return graph
}

function asProposed(proposal: Proposal) {
  return asSubgraph({ ...proposal, version: 0, publishedBy: '', publishedAt: '' })
}

function optionsOf({ production }: Means) {
  return { production, day: new Date().toISOString().slice(0, 10) }
}
