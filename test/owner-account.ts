// The account that owns the databases of a test run: an ordinary one, as a partner has it. Row rules hold for it; they do
// not for the account that makes databases.

import { createHash } from 'node:crypto'
import postgres from 'postgres'

export interface OwnerAccount {
  name: string
  password: string
}

/** Makes the account on the server for the run of this name. */
export async function makeOwner(adminUrl: string, run: string): Promise<OwnerAccount> {
  const name = `overstap_owner_${run}`
  const password = createHash('sha256').update(`${run} ${adminUrl}`).digest('hex')
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create role ${name} login nosuperuser nobypassrls password '${password}'`)
  // Who is no superuser must be a member of the role that is to own a database.
  await admin.unsafe(`grant ${name} to current_user`)
  await admin.end()
  return { name, password }
}

/** To be called when its databases are gone. */
export async function dropOwner(adminUrl: string, { name }: OwnerAccount): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  await admin.unsafe(`drop role ${name}`)
  await admin.end()
}

/** The account's way to a database on the server of `adminUrl`. */
export function ownerUrl(adminUrl: string, { name, password }: OwnerAccount, database: string): string {
  return Object.assign(new URL(adminUrl), { username: name, password, pathname: `/${database}` }).href
}
