export { type Batched, batchBy, batchListsBy } from './batch.ts'
export { readConfig, type SubgraphConfig } from './config.ts'
export { type CopyValue, copyRows, vacuumAnalyze } from './copy.ts'
export type { CubeDefinition, CubeDimension, CubeRow, CubeTable } from './cubes/cube.ts'
export { type Cube, readCube } from './cubes/read.ts'
export { figureAt, readCubeOfYear, readYear, type Year } from './cubes/read-year.ts'
export { releaseCubes } from './cubes/release.ts'
export { connect, type Database, PAST_ROW_RULES, type Session } from './database.ts'
export { isDay, readDay, today } from './day.ts'
export { drawFor } from './disclosure/draw.ts'
export { releasedCents, releasedCount } from './disclosure/protect.ts'
export {
  auditUnavailable,
  badUserInput,
  forbidden,
  notFound,
  sourceBadResponse,
  sourceTimeout,
  sourceUnavailable,
} from './errors.ts'
export { anyOf, patternWithin, readList, readWords } from './filter.ts'
export type { Reading } from './inbox.ts'
export { type Language, negotiateLanguage } from './language.ts'
export { migrate } from './migrate.ts'
export { type NewestPage, newestFirst } from './newest-first.ts'
export { eventsAfter, forgetSubjects, publish } from './outbox.ts'
export { type Page, readFirst } from './page.ts'
export type { Logged, ReadingLog } from './processing-log.ts'
export { readCodes } from './read-codes.ts'
export { type Access, type AccessPage, accessesByNames } from './read-log.ts'
export { recordNames } from './record-names.ts'
export { packMembers, unpackMembers } from './record-set.ts'
export { openNumber, type SealKey, sealKey, sealNumber } from './seal.ts'
export { type Seeding, seedAsConfigured } from './seeding.ts'
export { KIT_MIGRATIONS, openSubgraph, type RequestScope, type Subgraph, serve } from './serve.ts'
export type { CatchUp } from './serve-events.ts'
export { hopSignerOf } from './sign-hop.ts'
export type { OwnerKeys, Payload } from './signed-text.ts'
export { isStorable } from './storable.ts'
export { type InTransaction, type Statements, statementsOn } from './transaction.ts'
export type { Travel } from './travel.ts'
export type { Viewer } from './viewer.ts'
