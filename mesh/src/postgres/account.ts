// PostgreSQL refuses to run as root, so root lends its programs an account without rights.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

export type Account = { name: string; uid: number; gid: number }

const PREFERRED = ['postgres', '_postgres', 'nobody']

/** The account that PostgreSQL must run under, or undefined when that is simply the caller's own. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  // initdb looks its account up by number, so it has to be one with an entry here.
  const entries = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  for (const name of PREFERRED) {
    const entry = entries.find(fields => fields[0] === name)
    const uid = Number(entry?.[2])
    const gid = Number(entry?.[3])
    if (entry && uid > 0 && gid > 0) return { name, uid, gid }
  }
  throw new Error(
    `PostgreSQL cannot run as root, and none of the accounts ${PREFERRED.join(', ')} exists here. ` +
      'Start the mesh as an ordinary user.',
  )
}

/** What spawn needs to run a program under the account. */
export function runningAs(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {}
}

/**
 * Whether the account can enter and read a folder, and write in it when asked. The kernel is asked, not the mode bits
 * of the folder: every parent counts, and so do access lists and file systems that ignore owners.
 */
export function mayUse(account: Account | undefined, folder: string, mode: 'read' | 'write'): boolean {
  const test = mode === 'write' ? 'cd "$1" && test -w .' : 'cd "$1" && test -r .'
  const { status } = spawnSync('/bin/sh', ['-c', test, 'sh', folder], {
    ...runningAs(account),
    cwd: '/',
    stdio: 'ignore',
  })
  return status === 0
}
