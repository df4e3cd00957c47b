import { auditVerify } from './audit-verify.ts'
import { init } from './init.ts'
import { operationsRegister } from './operations-register.ts'
import { run } from './run.ts'
import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = [operationsRegister, auditVerify, init, run]
