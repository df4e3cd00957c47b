export { policyNamesIn, policyOn } from './policy-names.ts'
export { isWithoutPolicy, stripPolicy } from './strip-policy.ts'
