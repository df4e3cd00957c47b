/** The planner of the reference engine, in a thread of its own that starts when it is first needed. */
import { Worker } from 'node:worker_threads'
import type { QueryPlan } from '@graphql-hive/router-query-planner'

export interface Wanted {
  number: number
  document: string
  operationName: string | undefined
}

export type Found = { number: number; plan: QueryPlan } | { number: number; fault: string }

/** Planning may take exponentially long: whoever takes longer is stopped, so that the others are planned. */
const LONGEST_MS = 5_000

export interface ReferencePlanner {
  plan(document: string, operationName: string | undefined): Promise<QueryPlan>
  stop(): Promise<void>
}

export function referencePlanner(supergraph: string): ReferencePlanner {
  const waiting = new Map<number, { resolve: (plan: QueryPlan) => void; reject: (fault: Error) => void }>()
  let worker: Worker | undefined
  let numbers = 0

  const end = async (fault: Error) => {
    const ended = worker
    worker = undefined
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
    await ended?.terminate()
  }
  const start = () => {
    const started = new Worker(new URL('./reference-planner-worker.ts', import.meta.url), { workerData: supergraph })
    started.unref()
    started.on('message', (found: Found) => {
      const { resolve, reject } = waiting.get(found.number) ?? {}
      waiting.delete(found.number)
      if ('plan' in found) resolve?.(found.plan)
      else reject?.(new Error(`The reference cannot plan this: ${found.fault}`))
    })
    started.on('error', fault => void end(fault))
    return started
  }
  return {
    plan: (document, operationName) => {
      worker ??= start()
      const number = numbers++
      const late = setTimeout(() => void end(new Error('Planning took too long.')), LONGEST_MS).unref()
      return new Promise<QueryPlan>((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        worker?.postMessage({ number, document, operationName } satisfies Wanted)
      }).finally(() => clearTimeout(late))
    },
    stop: () => end(new Error('The gateway stops.')),
  }
}
