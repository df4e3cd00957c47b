/** Erasure of somebody of a source: its owner does it, and tells it; one that is away is asked again when it is back. */
import { createHash } from 'node:crypto'
import type { CatchUp, Statements, Viewer } from '@overstap/kit'
import {
  type AskShare,
  type AskSource,
  lie,
  type OpenSources,
  type Share,
  type SourceConfig,
  SourceFault,
  type SourceQuestion,
  tellOn,
} from '@overstap/kit/sources'
import type { WriteOutcome } from '../generated/schema.ts'

/** Of the subgraph itself: it may read nothing about anybody. */
const NOBODY: Viewer = { role: 'none', subject: null, organisation: null, regions: [], purpose: null, rights: [] }
/** Erasures that are passed on in one round, each for itself. */
const MOST_PASSED_ON = 20

/** What came of it: WRITTEN, or NO_SUCH_CANDIDATE. `key`: the same each time that it is asked. */
export function eraseAt(
  askShare: AskShare,
  source: SourceConfig,
  id: string,
  key: string,
): Promise<Share<WriteOutcome>> {
  return askShare(source, erasure(id, key), data => outcomeIn(source, data))
}

/** Passes on what waits for sources that were away, and tells on what happened at each. */
export function catchUpWith({ sources, deadlineMs, askAs }: OpenSources): CatchUp {
  /** Of what trouble was told: it is told once, as this is done every few seconds. */
  const told = new Set<string>()
  return async (inTransaction, operators) => {
    const signal = AbortSignal.timeout(deadlineMs)
    const attempt = async ({ prefix }: SourceConfig, trouble: string, work: () => Promise<void>) => {
      try {
        await work()
        told.delete(prefix + trouble)
      } catch (fault) {
        if (!told.has(prefix + trouble)) operators.warn({ source: prefix, ...because(fault) }, trouble)
        told.add(prefix + trouble)
      }
    }
    const catchUp = async (source: SourceConfig) => {
      const next = (statements: Statements) => passOn(statements, source, viewer => askAs(viewer, TRACE), signal)
      const pass = async () => {
        for (let passed = 0; passed < MOST_PASSED_ON; passed++) {
          const came = await inTransaction(next)
          if (came === 'NONE_WAITS') return
          if (came !== 'PASSED_ON') throw came
        }
      }
      await attempt(source, 'erasures wait for an owner behind this one', pass)
      const tell = () => tellOn(source, askAs(NOBODY, TRACE), inTransaction, signal)
      await attempt(source, 'the events of an owner behind this one cannot be read now', tell)
    }
    await Promise.all(sources.map(catchUp))
  }
}

/** No request of a caller is behind it. */
const TRACE = 'events'

function because(fault: unknown): object {
  return fault instanceof SourceFault ? { trouble: fault.trouble, because: fault.message } : { err: fault }
}

interface Waiting {
  key: string
  candidate: string
  viewer: Viewer
}

/**
 * Passes on one, the one that waits longest of those that were tried least lately. One that its owner does not take waits on,
 * and the next round begins with the one behind it: it is told for what reason.
 */
async function passOn(
  { rows }: Statements,
  source: SourceConfig,
  askAs: (viewer: Viewer) => AskSource,
  signal: AbortSignal,
): Promise<'PASSED_ON' | 'NONE_WAITS' | SourceFault> {
  const [first] = await rows<Waiting>(
    `select encode(key, 'hex') as key, candidate, viewer from erasures_to_pass_on
      where source = $1 order by tried_at nulls first, asked_at limit 1 for update skip locked`,
    [source.prefix],
  )
  if (first === undefined) return 'NONE_WAITS'
  const { key, candidate, viewer } = first
  let outcome: WriteOutcome
  try {
    const { data } = await askAs(viewer)(source, erasure(candidate, key), signal)
    outcome = outcomeIn(source, data)
  } catch (fault) {
    if (!(fault instanceof SourceFault)) throw fault
    await rows("update erasures_to_pass_on set tried_at = clock_timestamp() where key = decode($1, 'hex')", [key])
    return fault
  }
  await rows("update write_keys set outcome = $2 where key = decode($1, 'hex')", [key, outcome])
  await rows("delete from erasures_to_pass_on where key = decode($1, 'hex')", [key])
  return 'PASSED_ON'
}

function erasure(id: string, key: string): SourceQuestion {
  // With whom in it: a source keeps keys for longer than we do, and one that is used again is another change.
  const ofThisOne = createHash('sha256')
    .update(JSON.stringify([key, id]))
    .digest('hex')
  return {
    declares: '$id: ID!, $key: ID!',
    asks: 'erase(id: $id, key: $key) { done }',
    variables: { id, key: ofThisOne },
    changes: true,
  }
}

/** @throws SourceFault */
function outcomeIn({ prefix }: SourceConfig, { erase }: Readonly<Record<string, unknown>>): WriteOutcome {
  if (erase === null) throw lie(prefix, 'nothing about the erasure')
  // The contract makes it so.
  return (erase as { done: boolean }).done ? 'WRITTEN' : 'NO_SUCH_CANDIDATE'
}
