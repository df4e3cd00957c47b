/**
 * type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and the matching rule.
 * References are resolved by async functions: what one of them throws at once would void all the others (R20).
 */
import { notFound, packMembers, unpackMembers } from '@overstap/kit'
import { exactly } from '@overstap/kit/sources'
import { readRoute, routeFields } from '@overstap/schema/matching'
import { counted, pageOf } from './across-owners.ts'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { MAKERS, OWNER, vacancyId, vacancyNumber } from './identity.ts'
import { readOpenings } from './openings.ts'
import { maySeeRoute, maySeeVacancy } from './policy.ts'
import { numbersOf } from './queries.ts'
import { routesOf } from './routes.ts'
import { readFilter } from './selection.ts'
import { type AnyVacancy, isOfSource, type SourceRequirement } from './sources/source-vacancy.ts'

export const resolvers: Resolvers = {
  Query: {
    vacancy: (_, { id }, context) => vacancyById(id, context),
    vacancies: (_, { where }, { today }) => readFilter(where, today),
    openings: (_, args, { session, language }) => readOpenings(session, args, language),
  },

  Vacancy: {
    __resolveReference: ({ id }, context) => vacancyById(id, context),
    id: vacancy => (isOfSource(vacancy) ? vacancy.id : vacancyId(vacancy.number)),
    occupation: ({ occupation }) => ({ code: occupation }),
    branch: ({ branch }) => ({ code: branch }),
    region: ({ region }) => ({ code: region }),
    municipality: ({ municipality }) => ({ code: municipality }),
    employer: ({ employer }) => ({ id: employer }),
    requirements: async (vacancy, _, context) =>
      (await requirementsOf(vacancy, context)).map(each => ({ ...each, skill: { code: each.skill } })),
    matchCase: async (vacancy, _, context) => ({
      ...vacancy,
      requirements: [...(await requirementsOf(vacancy, context))],
    }),
  },

  VacancySelection: {
    __resolveReference: async ({ members }, { travel }) => {
      // Null is no set: nobody signed it.
      const text = members ?? ''
      return { numbers: travel.read(text, MAKERS, set => unpackMembers(OWNER, set)), members: text }
    },
    members: async (selection, _, { session, travel, sources }) => {
      if (sources.hold(selection)) throw notFound('A set of the vacancies of several owners does not travel.')
      return (
        selection.members ??
        travel.sign('VacancySelection.members', packMembers(OWNER, await numbersOf(session, selection)))
      )
    },
    total: async (selection, _, context) => exactly(await counted(selection, context)),
    count: (selection, _, context) => counted(selection, context),
    owners: async (selection, _, context) => (await counted(selection, context)).owners,
    page: (selection, args, context, info) => pageOf(selection, args, context, info),
  },

  Candidate: {
    routes: routesOf,
  },

  MobilityRoute: {
    __resolveReference: async ({ facts }, context) => {
      const { viewer, travel } = context
      const route = readRoute(facts, travel)
      // Whoever may see every route needs no vacancy, which its owner may not be there to give.
      const mayBeSeen = maySeeRoute(viewer, null) || maySeeRoute(viewer, await vacancyNamed(route.vacancy, context))
      return mayBeSeen ? route : null
    },
    ...routeFields,
    candidate: ({ candidate }) => ({ id: candidate }),
    vacancy: ({ vacancy }, _, context) => vacancyById(vacancy, context),
    vacancyCase: async ({ vacancy }, _, context) => {
      const row = await vacancyById(vacancy, context)
      return row && { level: row.level, branch: row.branch, employer: { id: row.employer } }
    },
  },
}

/** The vacancy, or null where there is none of that name that this viewer may see. */
async function vacancyById(id: string, context: Context): Promise<AnyVacancy | null> {
  const vacancy = await vacancyNamed(id, context)
  return vacancy && maySeeVacancy(context.viewer, vacancy) ? vacancy : null
}

async function vacancyNamed(id: string, { loaders, sources }: Context): Promise<AnyVacancy | null> {
  if (sources.ownerOf(id) !== undefined) return sources.vacancy(id)
  const number = vacancyNumber(id)
  return number === undefined ? null : loaders.vacancyByNumber.load(number)
}

async function requirementsOf(vacancy: AnyVacancy, { loaders }: Context): Promise<readonly SourceRequirement[]> {
  return isOfSource(vacancy) ? vacancy.requirements : loaders.requirementsByVacancy.load(vacancy.number)
}
