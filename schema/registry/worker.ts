/** The thread of the checks. */
import { parentPort, workerData } from 'node:worker_threads'
import { judge } from './judge.ts'
import type { Report } from './report.ts'
import type { Task, Told } from './thread.ts'

const task: Task = workerData
const tell = (report: Report, complete: boolean) => parentPort?.postMessage({ report, complete } satisfies Told)
tell(await judge(task, problems => tell({ problems }, false)), true)
