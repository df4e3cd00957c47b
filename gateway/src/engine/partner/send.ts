/**
 * One attempt to ask a partner, over HTTP: the answer as text, or a fault. The partner gets no more time than it is
 * given and no more of our memory than an answer may take, and no redirect is followed.
 */
import type { Dispatcher, Pool } from 'undici'
import { noAnswer, outOfTime, PartnerFault, tooSlow } from './partner-fault.ts'

/** Largest answer that a partner may give, in bytes. */
const LARGEST_ANSWER = 16 * 1024 * 1024

export interface Reply {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  text: string
}

interface Outgoing {
  path: string
  headers: Record<string, string>
  body: string
}

/** @throws PartnerFault, as soon as `signal` ends, too: the partner then sees the connection close. */
export function send(pool: Pool, outgoing: Outgoing, withinMs: number, signal: AbortSignal): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    if (signal.aborted) return reject(outOfTime())
    let controller: Dispatcher.DispatchController | undefined
    let status = 0
    let headers: Reply['headers'] = {}
    let length = 0
    let ended: PartnerFault | undefined
    const chunks: Buffer[] = []

    const end = (fault: PartnerFault) => {
      ended ??= fault
      // Where no connection is there yet, it is ended as soon as there is one.
      controller?.abort(ended)
      done()
      reject(ended)
    }
    const leave = () => end(outOfTime())
    const timer = setTimeout(() => end(tooSlow(withinMs)), withinMs)
    const done = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', leave)
    }
    signal.addEventListener('abort', leave)

    pool.dispatch(
      { ...outgoing, method: 'POST', headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: started => {
          controller = started
          if (ended) started.abort(ended)
        },
        onResponseStart: (_, code, given) => {
          status = code
          headers = given
        },
        onResponseData: (_, chunk) => {
          length += chunk.length
          if (length <= LARGEST_ANSWER) chunks.push(chunk)
          else end(new PartnerFault('SOURCE_BAD_RESPONSE', `more than ${LARGEST_ANSWER} bytes`, { characters: length }))
        },
        onResponseEnd: () => {
          if (ended) return
          done()
          const [only] = chunks
          const whole = chunks.length === 1 && only ? only : Buffer.concat(chunks, length)
          resolve({ status, headers, text: whole.toString('utf8') })
        },
        onResponseError: (_, fault) => {
          done()
          reject(noAnswer(fault))
        },
      },
    )
  })
}
