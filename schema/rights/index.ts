export { type Purpose, purposes, type Right, type Role, rights, rightsOf, roles } from './register.ts'
export {
  type Caller,
  policyDirectives,
  type Refusal,
  type Requirement,
  refusalOf,
  requirementIn,
} from './requirement.ts'
