/**
 * A line of the processing log, how it is chained to the one before it, and how the end of the chain is signed. Writer and
 * verifier share this and nothing else; decisions/0016 describes it for other languages.
 */
import { createHash, type KeyObject, sign, verify } from 'node:crypto'

/** By the names of the standard Logboek Dataverwerkingen, which the columns have too. */
export interface LogLine {
  /** From 1, without a gap. */
  sequence: number
  trace_id: string
  operation_id: string
  status_code: 'OK' | 'ERROR' | 'UNSET'
  name: string
  /** ISO 8601 in UTC, with milliseconds. */
  start_time: string
  end_time: string
  parent_operation_id: string | null
  foreign_operation: string | null
  attributes: Readonly<Record<string, string>>
  /** Who was asking. */
  role: string | null
  organisation: string | null
  subject: string | null
  purpose: string | null
  /** SHA-256 in hexadecimal. */
  hash: string
}

/** What a line says before it has its place in the chain. */
export type LogEntry = Omit<LogLine, 'sequence' | 'hash'>

/** Where the chain ends. */
export interface LogHead {
  sequence: number
  hash: string
  /** By the owner, in base64url; null while the log is empty. */
  signature: string | null
}

export const ACTIVITY = 'dpl.core.processing_activity_id'
export const DATA_SUBJECT = 'dpl.core.data_subject_id'

/** What the first line is chained to. */
export const BEGINNING = '0'.repeat(64)

/** The name of the line that is written where the chain went on behind an end that this owner had not signed. */
export const HANDOVER = 'log.handover'

/** JSON of a list has one form only; the attributes are put in the order of their names. */
export function hashOf(previous: string, line: Omit<LogLine, 'hash'>): string {
  const { sequence, trace_id, operation_id, status_code, name, start_time, end_time } = line
  const { parent_operation_id, foreign_operation, role, organisation, subject, purpose } = line
  const attributes = Object.entries(line.attributes).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const what = [trace_id, operation_id, status_code, name, start_time, end_time, parent_operation_id, foreign_operation]
  const fields = [previous, sequence, ...what, attributes, role, organisation, subject, purpose]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}

/** The lines in their places behind `head`. */
export function chained(head: Pick<LogHead, 'sequence' | 'hash'>, entries: readonly LogEntry[]): LogLine[] {
  let { sequence, hash } = head
  return entries.map(entry => {
    sequence += 1
    hash = hashOf(hash, { ...entry, sequence })
    return { ...entry, sequence, hash }
  })
}

/** The end of the chain of `owner` behind `line`. */
export function signedHead(owner: string, { sequence, hash }: LogLine, key: KeyObject): LogHead {
  return { sequence, hash, signature: sign(null, signedText(owner, sequence, hash), key).toString('base64url') }
}

/** Whether one of the keys signed this end. */
export function isSigned(owner: string, { sequence, hash, signature }: LogHead, keys: readonly KeyObject[]): boolean {
  if (signature === null) return false
  const [text, bytes] = [signedText(owner, sequence, hash), Buffer.from(signature, 'base64url')]
  return keys.some(key => verify(null, text, key, bytes))
}

/** The name of what is signed comes first: no signature under anything else can be taken for this one. */
function signedText(owner: string, sequence: number, hash: string): Buffer {
  return Buffer.from(JSON.stringify(['processing log', owner, sequence, hash]))
}
