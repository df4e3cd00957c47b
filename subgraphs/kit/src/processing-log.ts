/**
 * The processing log of an owner: a line for each person that is shown, written before the answer leaves (decisions/0016).
 * What is about a person reaches a resolver's answer as `Logged`, and only the log makes that: forgetting it does not
 * compile. All that is waiting goes out as one statement, whoever asked for it.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { SubgraphConfig } from './config.ts'
import { connect } from './database.ts'
import { auditUnavailable } from './errors.ts'
import { appendLines } from './log-chain.ts'
import { ACTIVITY, DATA_SUBJECT, type LogEntry } from './log-line.ts'
import { sealKey, sealNumber } from './seal.ts'
import type { Viewer } from './viewer.ts'

declare const logged: unique symbol
/** A row about a person of whose being shown there is a line in the log. */
export type Logged<Row> = Row & { readonly [logged]: true }

/** The log as the answer to one question writes it. */
export interface ReadingLog<Activity extends string = string> {
  /**
   * Resolves when the line is on the disk that says what is done with what is known about the person of this record
   * number. A person has one line for each activity in each question.
   * @throws AUDIT_UNAVAILABLE when the line cannot be written: then it may not be done.
   */
  noted(activity: Activity, subject: number): Promise<void>
  /** The row about a person, to be shown, when that is noted. */
  shown<Row extends object>(activity: Activity, row: Row, subject: number): Promise<Logged<Row>>
  /** The name that a person has in the log. */
  nameOf(subject: number): string
}

export interface ProcessingLog {
  /** For one question, on behalf of `viewer`; `trace` and `hop` are the numbers of the caller's request and of the hop. */
  readings(question: { viewer: Viewer; trace: string; hop: string | null }): ReadingLog
  close(): Promise<void>
}

type Report = (fault: unknown, incidentId: string) => void

/** Of the time that a request has, what it waits for the log: whoever waits behind another write waits twice. */
const PATIENCE = 1 / 5
/** Lines of one statement; the lines of one batch stay together. */
const MOST_LINES = 2_000

/** Connects when the first line is written. `report` is told, for the operator, why lines could not be written. */
export function openProcessingLog(
  config: Pick<SubgraphConfig, 'name' | 'databaseUrl' | 'signingKey' | 'deadlineMs'>,
  report: Report,
  clock: () => number = Date.now,
): ProcessingLog {
  const { name: owner, signingKey } = config
  // Beside the requests: a line stays when the request that wrote it is cancelled or rolled back.
  const database = connect({
    url: config.databaseUrl,
    poolSize: 1,
    statementTimeoutMs: config.deadlineMs * PATIENCE,
    applicationName: `overstap-${owner}-log`,
    settings: { synchronous_commit: 'on' },
  })
  const append = appendLines(database, owner, signingKey, clock)
  const key = sealKey(signingKey, 'processing log')
  let group: { entries: LogEntry[]; written: Promise<void> } | undefined
  let last: Promise<unknown> = Promise.resolve()

  /** Writes when the write before is done and everything that happens in this turn has joined. */
  const newGroup = () => {
    const entries: LogEntry[] = []
    const write = async () => {
      await turn()
      group = undefined
      await append(entries, AbortSignal.timeout(config.deadlineMs))
    }
    const written = last.then(write).catch(fault => {
      const incidentId = randomUUID()
      report(fault, incidentId)
      throw auditUnavailable(owner, incidentId)
    })
    last = written.catch(() => undefined)
    return { entries, written }
  }
  const write = (entry: LogEntry): Promise<void> => {
    if (group === undefined || group.entries.length >= MOST_LINES) group = newGroup()
    group.entries.push(entry)
    return group.written
  }

  return {
    readings: ({ viewer, trace, hop }) => {
      const asked = {
        trace_id: storable(trace),
        status_code: 'OK',
        start_time: new Date(clock()).toISOString(),
        parent_operation_id: operationId(),
        foreign_operation: storable(hop),
        role: viewer.role,
        organisation: storable(viewer.organisation),
        subject: storable(viewer.subject),
        purpose: storable(viewer.purpose),
      } as const
      const lines = new Map<string, Promise<void>>()
      const nameOf = (subject: number) => sealNumber(key, subject)
      const noted = (activity: string, subject: number): Promise<void> => {
        const place = `${activity} ${subject}`
        const line =
          lines.get(place) ??
          write({
            ...asked,
            operation_id: operationId(),
            name: activity,
            end_time: asked.start_time,
            attributes: { [ACTIVITY]: `urn:overstap:${owner}:${activity}`, [DATA_SUBJECT]: nameOf(subject) },
          })
        lines.set(place, line)
        return line
      }
      return {
        nameOf,
        noted,
        shown: async <Row extends object>(activity: string, row: Row, subject: number) => {
          await noted(activity, subject)
          // The line is there: this is what the type says.
          return row as Logged<Row>
        },
      }
    },
    close: () => database.close(),
  }
}

/** Eight bytes, as the standard has it. */
function operationId(): string {
  return randomBytes(8).toString('hex')
}

/** One odd character in a token must not keep the lines of everybody else from being written (R20). */
function storable<Text extends string | null>(text: Text): Text {
  return (text?.toWellFormed().replaceAll('\0', '\uFFFD') ?? null) as Text
}
