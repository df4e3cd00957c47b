export { implies } from './implies.ts'
export { type Requirements, requirementsIn } from './requirements.ts'
export { isWithoutPolicy, stripPolicy } from './strip-policy.ts'
