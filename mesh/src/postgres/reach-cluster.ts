// The way into the databases for a tool that only looks at them, whether the mesh runs or not.

import type { Log } from '../log.ts'
import { FolderInUse } from './folder-lock.ts'
import { readRecord } from './record.ts'
import { databaseUrl, startCluster } from './start-cluster.ts'

export type ReachedCluster = {
  /** Where the partner's database is; undefined when it has none here. */
  databaseOf(name: string): string | undefined
  /** Stops the server when it was started for this. */
  stop(): Promise<void>
}

/** Starts the server of the cluster in `folder`, or finds it when a launcher has done so. */
export async function reachCluster(folder: string, log: Log): Promise<ReachedCluster> {
  if ((await readRecord(folder)) === undefined)
    throw new Error(
      `There are no databases in ${folder}. Say where they are with OVERSTAP_DATA, or start the mesh once.`,
    )
  const started = await startCluster({ folder, log }).catch(fault => {
    if (fault instanceof FolderInUse) return undefined
    throw fault
  })
  // Read again: the server may have got another port.
  const record = await readRecord(folder)
  return {
    databaseOf: name => {
      const password = record?.partnerPasswords[name]
      return password && record?.port ? databaseUrl(name, password, record.port) : undefined
    },
    stop: async () => started?.stop(),
  }
}
