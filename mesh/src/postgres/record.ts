// What a cluster must remember between two starts: where its data are, its passwords, its port.

import { randomBytes } from 'node:crypto'
import { chown, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type ClusterRecord = {
  home: string
  adminPassword: string
  partnerPasswords: Record<string, string>
  port?: number
}

export function newPassword(): string {
  return randomBytes(24).toString('hex')
}

/** The record of the cluster in a folder; undefined when there is none yet, so whoever empties the folder starts anew. */
export async function readRecord(folder: string): Promise<ClusterRecord | undefined> {
  const file = recordFile(folder)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read; does it belong to another account?`, { cause: error })
  }
  try {
    return parsed(JSON.parse(text))
  } catch (error) {
    throw new Error(`${file} is damaged. Remove ${folder} to start with an empty cluster.`, { cause: error })
  }
}

/** Written beside and moved into place, so that a crash leaves the old record or the new one, never half of one. */
export async function writeRecord(folder: string, record: ClusterRecord): Promise<void> {
  const draft = `${recordFile(folder)}.new`
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flush: true })
  if (process.getuid?.() === 0) {
    // Whoever made the folder can still start the mesh after root did so for once.
    const { uid, gid } = await stat(folder)
    await chown(draft, uid, gid)
  }
  await rename(draft, recordFile(folder))
}

function recordFile(folder: string): string {
  return join(folder, 'cluster.json')
}

function parsed(value: unknown): ClusterRecord {
  if (typeof value !== 'object' || value === null) throw new Error('It is not an object.')
  const { home, adminPassword, partnerPasswords, port } = value as Record<string, unknown> // an object, checked above
  if (typeof home !== 'string' || typeof adminPassword !== 'string') throw new Error('It lacks home or password.')
  if (typeof partnerPasswords !== 'object' || partnerPasswords === null) throw new Error('It lacks partners.')
  const passwords = Object.entries(partnerPasswords).map(([name, password]) => [name, String(password)] as const)
  const record = { home, adminPassword, partnerPasswords: Object.fromEntries(passwords) }
  return typeof port === 'number' ? { ...record, port } : record
}
