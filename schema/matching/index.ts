// The published matching rule. Read `match.ts` first; `README.md` says it in one page; `vectors.json` is for every
// other language.
export { adjacentCredits, creditOf, directCredits, fullCredit } from './credit.ts'
export { distanceKm } from './distance.ts'
export { type ExpandedClaim, expandClaims } from './expand-claims.ts'
export { type Basis, type Match, match, type SkillGap } from './match.ts'
export { type Route, type RouteWish, topPeople, topRoutes } from './oracle.ts'
export type { CandidateProfile, Claim, Requirement, VacancyProfile } from './profile.ts'
export { compareIds, fitScale, leastPoints, transitionFloor } from './rank.ts'
export type { Aspect, Outcome, Reason, ReasonCode, ReasonValues } from './reason.ts'
export { decodeFacts, encodeFacts, factsOf, type RouteFacts } from './route-facts.ts'
export { routeFields } from './route-fields.ts'
export { type Language, reasonText } from './texts.ts'
export { requirementWeight } from './weight.ts'
