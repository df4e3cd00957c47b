// A benchmark among its programs and files: when it is over, or interrupted, nothing of them is left.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPrograms, type Programs } from './programs.ts'

/** @param work is given a folder of its own. */
export async function withPrograms<Result>(
  work: (programs: Programs, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'overstap-bench-'))
  const programs = openPrograms(folder)
  const stop = async () => {
    await programs.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const interrupted = () => void stop().finally(() => process.exit(130))
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    return await work(programs, folder)
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
    await stop()
  }
}
