/** One question to a source over HTTP: the data of its answer, not looked at yet, or a fault. */
import type { SourceConfig } from './behind.ts'
import { type OwnerTrouble, SourceFault } from './source-fault.ts'

/** Largest answer, in bytes: a page of 100 records of 80 kB each stays below it. */
const LARGEST_ANSWER = 4 * 1024 * 1024
/** Where a source says itself what is wrong with it. */
const TROUBLES: Record<string, OwnerTrouble> = {
  AUDIT_UNAVAILABLE: 'AUDIT_UNAVAILABLE',
  SOURCE_UNAVAILABLE: 'UNAVAILABLE',
  SOURCE_TIMEOUT: 'TIMEOUT',
}

interface Outgoing {
  body: string
  headers: Record<string, string>
}

/** @throws SourceFault; as soon as the signal ends, too. */
export async function send({ prefix, url }: SourceConfig, outgoing: Outgoing, signal: AbortSignal): Promise<object> {
  const fault = (trouble: OwnerTrouble, because: string) => new SourceFault(prefix, trouble, because)
  const { status, text } = await exchange().catch(failure => {
    if (failure instanceof SourceFault) throw failure
    throw signal.aborted
      ? new SourceFault(prefix, 'TIMEOUT', 'no answer in time', { left: signal.reason?.name !== 'TimeoutError' })
      : new SourceFault(prefix, 'UNAVAILABLE', 'no connection', { again: true })
  })
  if (status !== 200) {
    const cannot = status >= 500 || [401, 403, 429].includes(status)
    throw fault(cannot ? 'UNAVAILABLE' : 'BAD_RESPONSE', `HTTP ${status}`)
  }
  const { data, errors } = answerIn(text)
  if (Array.isArray(errors) && errors.length > 0) {
    const codes = errors.map(each => TROUBLES[String(each?.extensions?.code)])
    throw fault(codes.find(each => each !== undefined) ?? 'BAD_RESPONSE', 'errors in the answer')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw fault('BAD_RESPONSE', 'no data')
  return data

  async function exchange() {
    // It is asked nowhere else than where the operator said.
    const response = await fetch(url, { ...outgoing, method: 'POST', redirect: 'error', signal })
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of response.body ?? []) {
      length += chunk.length
      if (length > LARGEST_ANSWER) throw fault('BAD_RESPONSE', `more than ${LARGEST_ANSWER} bytes`)
      chunks.push(chunk)
    }
    return { status: response.status, text: Buffer.concat(chunks).toString('utf8') }
  }
}

function answerIn(text: string): { data?: unknown; errors?: unknown } {
  try {
    const answer: unknown = JSON.parse(text)
    return typeof answer === 'object' && answer !== null ? answer : {}
  } catch {
    return {}
  }
}
