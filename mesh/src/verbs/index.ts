import { auditTrail } from './audit-trail.ts'
import { auditVerify } from './audit-verify.ts'
import { remove, rollback } from './change.ts'
import { check } from './check.ts'
import { dev } from './dev.ts'
import { diff } from './diff.ts'
import { doctor } from './doctor.ts'
import { explain } from './explain.ts'
import { found } from './found.ts'
import { handover } from './handover.ts'
import { init } from './init.ts'
import { fetchVerb, list, whoami } from './look.ts'
import { operationsRegister } from './operations-register.ts'
import { invite, release, revoke } from './owners.ts'
import { publish } from './publish.ts'
import { run } from './run.ts'
import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = [
  ...[check, publish, remove, rollback],
  ...[list, fetchVerb, diff, explain, doctor, whoami],
  ...[invite, revoke, release, found],
  ...[init, run, dev, handover],
  ...[operationsRegister, auditTrail, auditVerify],
]
