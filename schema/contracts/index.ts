export { checkContracts } from './check.ts'
export { type Contract, notGiven, partnersGiven, readContracts } from './contract.ts'
export { needsIn } from './needs.ts'
export { type GraphType, readSupergraph } from './read-supergraph.ts'
