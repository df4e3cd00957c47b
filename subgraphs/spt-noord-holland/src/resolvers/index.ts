/**
 * type.field -> one call. No SQL and no decisions here: those are in queries/, policy.ts and rules/. References are resolved by
 * async functions: what one of them throws at once would void all the others (R20).
 */
import type { Resolvers } from '../generated/schema.ts'
import { metroMap } from './metro-map.ts'
import { recordsOfOthers } from './records-of-others.ts'
import { servicePoint } from './service-point.ts'

export const resolvers: Resolvers = { ...servicePoint, ...metroMap, ...recordsOfOthers }
