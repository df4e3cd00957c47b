/**
 * Is a processing log what its owner wrote? Pure: lines, signed end and keys in, verdict out. It holds one line at a time,
 * stops at the first bad one, and says what was done there as far as what is left can tell.
 */
import type { KeyObject } from 'node:crypto'
import { BEGINNING, HANDOVER, hashOf, isSigned, type LogHead, type LogLine } from './log-line.ts'

type FlawKind = 'EDITED' | 'SWAPPED' | 'BACK_DATED' | 'DELETED' | 'CUT' | 'UNSIGNED' | 'REWRITTEN' | 'FORGED'

interface Flaw {
  kind: FlawKind
  /** The first line that is not good, or not there. */
  sequence: number
  because: string
}

/** A place in the chain: what one verification has seen, another can start from or demand. */
export interface LogPlace {
  sequence: number
  hash: string
}

export interface Verdict {
  /** Lines that are good. */
  lines: number
  /** When the first and the last of them were written; null when there are none. */
  first: string | null
  last: string | null
  /** Where the good part ends: worth keeping away from the owner, for `known` next time. */
  end: LogPlace
  flaw?: Flaw
}

export interface VerifyOptions {
  /** The owner's name: it is signed too. */
  owner: string
  /** The owner's public keys, also former ones. */
  keys: readonly KeyObject[]
  /** A place that was good before: the log must still pass through it, or begin right behind it. */
  known?: LogPlace | undefined
}

/** Clocks of replicas may differ by this. */
const TOLERANCE_MS = 60_000

export async function verifyLog(
  lines: AsyncIterable<LogLine>,
  head: LogHead | undefined,
  { owner, keys, known }: VerifyOptions,
): Promise<Verdict> {
  const verdict: Verdict = { lines: 0, first: null, last: null, end: { sequence: 0, hash: BEGINNING } }
  const reader = lines[Symbol.asyncIterator]()
  try {
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      const line = next.value
      if (verdict.lines === 0 && known && line.sequence === known.sequence + 1) verdict.end = known
      const flaw = flawOf(line, verdict) ?? handoverFlaw(line, verdict.end) ?? knownFlaw(line)
      if (flaw) return { ...verdict, flaw: flaw.kind === 'EDITED' ? await swapOr(flaw, line) : flaw }
      verdict.lines += 1
      verdict.first ??= line.end_time
      verdict.last = line.end_time
      verdict.end = { sequence: line.sequence, hash: line.hash }
    }
    const flaw = endFlaw(verdict.end)
    return flaw ? { ...verdict, flaw } : verdict
  } finally {
    await reader.return?.()
  }

  /** A line that stands elsewhere now fits the place of the edited one: then the two were swapped. */
  async function swapOr(flaw: Flaw, edited: LogLine): Promise<Flaw> {
    const { hash, sequence } = verdict.end
    for (let next = await reader.next(); !next.done; next = await reader.next()) {
      const fitting = hashOf(hash, { ...next.value, sequence: sequence + 1 })
      if (fitting !== next.value.hash && fitting !== edited.hash) continue
      return { ...flaw, kind: 'SWAPPED', because: `what belongs here stands at line ${next.value.sequence}` }
    }
    return flaw
  }

  /** Where the key was changed the chain goes on behind an end that the former key signed, or else somebody was here. */
  function handoverFlaw(line: LogLine, end: LogPlace): Flaw | undefined {
    if (line.name !== HANDOVER) return undefined
    if (isSigned(owner, { ...end, signature: line.attributes.signature ?? null }, keys)) return undefined
    return {
      ...{ kind: 'FORGED', sequence: line.sequence },
      because:
        'the log goes on here behind an end that none of the keys signed; give the former key, if it was changed',
    }
  }

  function knownFlaw(line: LogLine): Flaw | undefined {
    if (line.sequence !== known?.sequence || line.hash === known.hash) return undefined
    return { kind: 'REWRITTEN', sequence: line.sequence, because: 'it was another line when it was verified before' }
  }

  function endFlaw(end: LogPlace): Flaw | undefined {
    const [missing, last] = [end.sequence + 1, end.sequence]
    if (known && known.sequence > last) {
      return {
        kind: 'CUT',
        sequence: missing,
        because: `there were ${known.sequence} lines when it was verified before`,
      }
    }
    if (head === undefined) return { kind: 'FORGED', sequence: last, because: 'the signed end is gone' }
    const isFresh = head.signature === null && head.sequence === 0 && head.hash === BEGINNING
    if (!isFresh && !isSigned(owner, head, keys)) {
      return { kind: 'FORGED', sequence: last, because: 'none of the keys signed the end of the log' }
    }
    if (head.sequence > last) {
      return { kind: 'CUT', sequence: missing, because: `the signed end is line ${head.sequence}` }
    }
    if (head.sequence < last) {
      return { kind: 'UNSIGNED', sequence: head.sequence + 1, because: 'the signed end is the line before' }
    }
    return head.hash === end.hash
      ? undefined
      : {
          kind: 'REWRITTEN',
          sequence: last,
          because: 'the chain is whole, but ends in another hash than the signed one',
        }
  }
}

function flawOf(line: LogLine, { end, last }: Verdict): Flaw | undefined {
  const sequence = end.sequence + 1
  if (line.sequence > sequence) return { kind: 'DELETED', sequence, because: `the next line is ${line.sequence}` }
  const [start, finish] = [Date.parse(line.start_time), Date.parse(line.end_time)]
  // Written so that what is no time is never in order.
  const inOrder = last === null || finish >= Date.parse(last) - TOLERANCE_MS
  const isBrief = start <= finish && start >= finish - TOLERANCE_MS
  if (!inOrder) return { kind: 'BACK_DATED', sequence, because: `it is dated before the line before it, ${last}` }
  if (!isBrief)
    return { kind: 'BACK_DATED', sequence, because: 'it begins more than a minute before it ends, or after' }
  if (line.sequence === sequence && line.hash === hashOf(end.hash, line)) return undefined
  return { kind: 'EDITED', sequence, because: 'its hash is not that of what it says behind the line before it' }
}
