// The reference release that every owner installs: skills, occupations, transitions, municipalities. Read `release.ts` first.
export {
  branchDimension,
  municipalityKey,
  placeDimensions,
  placeDimensionsWithUnknown,
  sectorDimension,
} from './figures.ts'
export type { Municipality } from './municipalities.ts'
export { nearestCodes } from './nearest-codes.ts'
export { type BranchCode, branchCodes, type Level, type Occupation, type Transition } from './occupations.ts'
export { programmeCodes, programmeDimension, programmeKey } from './programmes.ts'
export { reference } from './release.ts'
export type { Skill } from './skills.ts'
export { unknownCode } from './unknown-code.ts'
export { UNKNOWN, withUnknown } from './unknown-key.ts'
