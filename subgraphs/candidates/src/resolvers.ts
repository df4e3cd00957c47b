/** type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and rules/. */
import { forbidden, notFound, packMembers, readFirst, sourceUnavailable, unpackMembers } from '@overstap/kit'
import { exactly } from '@overstap/kit/sources'
import { readRoute, routeFields } from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import { counted, pageOf } from './across-owners.ts'
import { activityNamed } from './activities.ts'
import { ofEachOwner } from './candidate-of-source.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { MAKERS, OWNER } from './identity.ts'
import { readIntakes } from './intakes.ts'
import { readMoves } from './moves.ts'
import { mutations } from './mutations/index.ts'
import { maySeeCandidate, maySeeContact, maySeeMoreThanProfile, regionsOpenTo } from './policy.ts'
import { placementsOf } from './programmes.ts'
import { numbersOf } from './queries.ts'
import { routesTo } from './routes.ts'
import { readFilter, type Selection } from './selection.ts'
import type { AnyCandidate } from './sources/source-candidate.ts'

const LARGEST_PAGE = 100

/** What is done with a person of another owner, as the contract of sources names it. */
const AT_SOURCE = { 'candidate.read': 'READ', 'candidate.case': 'FUNDING_CASE' } as const

export const resolvers: Resolvers = {
  Query: {
    candidate: (_, { id }, context) => visibleCandidate(id, context),
    candidates: (_, { where }, { viewer }) => ({ regions: regionsOpenTo(viewer), filter: readFilter(where) }),
    moves: (_, args, { session, language }) => readMoves(session, args, language),
    intakes: (_, args, { session, language }) => readIntakes(session, args, language),
  },

  Mutation: mutations,

  CandidateWritten: {
    candidate: ({ outcome, candidate }, _, context) =>
      outcome === 'NO_SUCH_CANDIDATE' || outcome === 'PASSED_ON' ? null : visibleCandidate(candidate, context),
  },

  Candidate: {
    __resolveReference: ({ id }, context) => visibleCandidate(id, context),
    branch: ({ branch }) => ({ code: branch }),
    occupation: ({ occupation }) => (occupation === null ? null : { code: occupation }),
    region: ({ region }) => ({ code: region }),
    municipality: ({ municipality }) => (municipality === null ? null : { code: municipality }),
    searchRegions: ({ searchRegions }) => searchRegions.map(code => ({ code })),
    currentEmployer: ({ currentEmployer }) => (currentEmployer === null ? null : { id: currentEmployer }),
    ...ofEachOwner({
      id: ({ number }, _, { names }) => names.idOf(number),
      skills: async ({ number }, _, { loaders }) =>
        (await loaders.skillsByCandidate.load(number)).map(claim => ({
          ...claim,
          skill: { code: claim.skill },
          machine: reference.skills.get(claim.skill)?.machine ?? false,
        })),
      machines: async ({ number }, _, { loaders }) =>
        (await loaders.machinesByCandidate.load(number)).map(each => ({ ...each, skill: { code: each.skill } })),
      assessments: async ({ number }, _, { loaders }) =>
        (await loaders.assessmentsByCandidate.load(number)).map(each => ({
          ...each,
          organisation: { id: each.organisation },
        })),
      mediations: ({ number }, _, { loaders }) => loaders.mediationsByCandidate.load(number),
      placements: async ({ number }, _, { loaders }) =>
        (await loaders.placementsByCandidate.load(number)).map(each => ({
          ...each,
          vacancy: each.vacancy === null ? null : { id: each.vacancy },
          branch: { code: each.branch },
        })),
      consents: async ({ number }, _, { loaders }) =>
        (await loaders.consentsByCandidate.load(number)).map(each => ({
          ...each,
          recordedBy: each.organisation === null ? null : { id: each.organisation },
        })),
      decisions: async ({ number }, _, { loaders }) =>
        (await loaders.decisionsByCandidate.load(number)).map(each => ({
          ...each,
          vacancy: { id: each.vacancy },
          recordedBy: each.organisation === null ? null : { id: each.organisation },
        })),
      contact: async ({ number }, _, { loaders, log, viewer }) => {
        const [mediations, consents] = await Promise.all([
          loaders.mediationsByCandidate.load(number),
          loaders.consentsByCandidate.load(number),
        ])
        const coaches = mediations.filter(each => each.state === 'ACTIVE').map(each => each.coach)
        const consented = consents.find(each => each.kind === 'CONTACT')?.given ?? null
        if (!maySeeContact(viewer, { coaches, consented })) {
          throw forbidden('Contact data is for the coach who holds the mediation, or after consent of the candidate.')
        }
        const contact = await loaders.contactByCandidate.load(number)
        return contact && log.shown('candidate.contact', contact, number)
      },
      accessLog: async (candidate, args, { loaders, log, cursors }, info) => {
        const { number } = await log.shown('candidate.access-log', candidate, candidate.number)
        const size = readFirst(args.first, 20, LARGEST_PAGE)
        const { after, page } = cursors(info, args, { candidate: number }, ['whole'])
        const asked = { limit: size + 1, before: after?.[0] }
        const accesses = await loaders.accessPage.load({ parent: log.nameOf(number), page: asked })
        return page(
          accesses,
          size,
          access => access,
          access => [access.sequence],
        )
      },
      matchCase: async (candidate, _, { loaders, log }) => {
        const [shown, skills] = await Promise.all([
          log.shown('candidate.match', candidate, candidate.number),
          loaders.skillsByCandidate.load(candidate.number),
        ])
        return { ...shown, skills }
      },
    }),
  },

  AccessLogEntry: {
    activity: ({ activity }) => activityNamed(activity),
    organisation: ({ organisation }) => (organisation === null ? null : { id: organisation }),
  },

  CandidateSelection: {
    __resolveReference: async ({ members }, { viewer, travel }) => {
      // Null is no set: nobody signed it.
      const text = members ?? ''
      const numbers = travel.read(text, MAKERS, set => unpackMembers(OWNER, set))
      return { regions: regionsOpenTo(viewer), numbers, members: text }
    },
    members: async (selection, _, { session, travel, sources }) => {
      if (sources.hold(selection)) throw notFound('A set of the people of several owners does not travel.')
      return (
        selection.members ??
        travel.sign('CandidateSelection.members', packMembers(OWNER, await numbersOf(session, selection)))
      )
    },
    total: async (selection, _, context) => exactly(await counted(selection, context)),
    count: (selection, _, context) => counted(selection, context),
    owners: async (selection, _, context) => (await counted(selection, context)).owners,
    page: (selection, args, context, info) => pageOf(selection, args, context, info),
  },

  Programme: {
    placements: ({ code }, { year }, context) => placementsOf(code, year, context),
  },

  Disruption: {
    affected: async ({ disruptionCase }, _, { viewer }): Promise<Selection> => {
      if (!disruptionCase?.employer)
        throw sourceUnavailable('organisations', 'The register did not say which employer this is about.')
      return { regions: regionsOpenTo(viewer), employer: disruptionCase.employer }
    },
  },

  Vacancy: {
    routes: routesTo,
  },

  MobilityRoute: {
    __resolveReference: async ({ facts }, { travel }) => readRoute(facts, travel),
    ...routeFields,
    candidate: ({ candidate }, _, context) => visibleCandidate(candidate, context),
    vacancy: ({ vacancy }) => ({ id: vacancy }),
    candidateCase: async ({ candidate }, _, context) => {
      const row = await visibleCandidate(candidate, context, 'candidate.case')
      if (row === null) return null
      const { status, level, branch, municipality, currentEmployer } = row
      // What a fund decides on more than the profile would show in the plan what the profile does not.
      if (!maySeeMoreThanProfile(context.viewer)) return { status, level, branch }
      const employer = currentEmployer === null ? null : { id: currentEmployer }
      const home = municipality === null ? null : { code: municipality }
      return { status, level, branch, municipality: home, currentEmployer: employer }
    },
  },
}

/** The candidate, or null where there is none that this viewer may see: the two look the same, and leave no line. */
async function visibleCandidate(
  id: string,
  { viewer, loaders, log, names, sources }: Context,
  activity: keyof typeof AT_SOURCE = 'candidate.read',
): Promise<AnyCandidate | null> {
  if (sources.ownerOf(id) !== undefined) return sources.part(id, 'row', AT_SOURCE[activity])
  const number = names.numberOf(id)
  const candidate = number === undefined ? null : await loaders.candidateByNumber.load(number)
  if (!candidate || !maySeeCandidate(viewer, candidate)) return null
  return log.shown(activity, candidate, candidate.number)
}
