// The reference release that every owner installs: skills, occupations, transitions, municipalities. Read `release.ts` first.
export { branchDimension, placeDimensions, sectorDimension } from './figures.ts'
export type { Municipality } from './municipalities.ts'
export { nearestCodes } from './nearest-codes.ts'
export { type BranchCode, branchCodes, type Level, type Occupation, type Transition } from './occupations.ts'
export { reference } from './release.ts'
export type { Skill } from './skills.ts'
export { unknownCode } from './unknown-code.ts'
