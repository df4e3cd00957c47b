export { implies } from './implies.ts'
export { type Refused, refusedBy } from './refused.ts'
export { type Requirements, requirementsIn } from './requirements.ts'
export { isWithoutPolicy, stripPolicy } from './strip-policy.ts'
