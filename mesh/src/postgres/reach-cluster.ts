// The way into the databases for a tool and for a partner beside the mesh, whether the mesh runs or not.

import type { Log } from '../log.ts'
import { FolderInUse } from './folder-lock.ts'
import { readRecord } from './record.ts'
import { createPartnerIn, databaseUrl, startCluster } from './start-cluster.ts'

export type ReachedCluster = {
  /** Where the partner's database is; undefined when it has none here. */
  databaseOf(name: string): string | undefined
  /** Makes the partner's role and database when they are not there, and tells the URL that only it may know. */
  createPartner(name: string): Promise<string>
  /** Stops the server when it was started for this. */
  stop(): Promise<void>
}

/**
 * Starts the server of the cluster in `folder`, or finds it when a launcher has done so.
 * @param isFirst where there is none it is made; else that is an Error with a sentence.
 */
export async function reachCluster(folder: string, log: Log, isFirst = false): Promise<ReachedCluster> {
  if (!isFirst && (await readRecord(folder)) === undefined)
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
      const database = databaseNamed(name)
      const password = record?.partnerPasswords[database]
      return password && record?.port ? databaseUrl(database, password, record.port) : undefined
    },
    createPartner: async name => {
      const { port } = record ?? {}
      if (record === undefined || port === undefined)
        throw new Error(`The databases in ${folder} do not say where they are.`)
      return createPartnerIn(folder, record, port, databaseNamed(name))
    },
    stop: async () => started?.stop(),
  }
}

/** A partner's name may have hyphens in it, a database's here has none. */
function databaseNamed(partner: string): string {
  return partner.replaceAll('-', '_')
}
