/** Runs one task of the checks in a thread that is ended when it takes too long or too much. */
import { Worker } from 'node:worker_threads'
import { type CheckOptions, LIMITS } from './options.ts'
import type { Published, Subgraph } from './published.ts'
import type { Problem, Report } from './report.ts'

export type Task =
  | { kind: 'check'; proposed: Subgraph; published: Published; options: CheckOptions }
  | { kind: 'together'; published: Published; options: CheckOptions }
  | { kind: 'removal'; name: string; published: Published; options: CheckOptions }

/** What the thread tells: first what it found before the composition, then everything. */
export type Told = { report: Report; complete: boolean }

export async function inThread(task: Task): Promise<Report> {
  const { longestMs, memoryMb } = { ...LIMITS, ...task.options.limits }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  let found: readonly Problem[] = []
  try {
    return await new Promise<Report>((resolve, reject) => {
      const tooCostly = (message: string) =>
        resolve({ problems: [{ code: 'COMPOSITION_TOO_COSTLY', severity: 'error', message }, ...found] })
      const late = () =>
        tooCostly(`Composing takes longer than ${longestMs / 1000} s. Make keys and requirements smaller.`)
      setTimeout(late, longestMs).unref()
      worker.on('message', ({ report, complete }: Told) => {
        if (complete) resolve(report)
        found = report.problems
      })
      worker.on('error', (fault: Error) => {
        if (fault instanceof RangeError) tooCostly('Something in it is nested too deeply to be followed.')
        else if ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
          tooCostly(`Composing takes more than ${memoryMb} MB. Make keys and requirements smaller.`)
        else reject(fault)
      })
    })
  } finally {
    await worker.terminate()
  }
}
