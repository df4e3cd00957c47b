/**
 * type.field -> one call. No SQL and no decisions here: those are in queries.ts, policy.ts and the matching rule.
 * References are resolved by async functions: what one of them throws at once would void all the others (R20).
 */
import { packMembers, readFirst, unpackMembers } from '@overstap/kit'
import { readRoute, routeFields } from '@overstap/schema/matching'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { MAKERS, OWNER, vacancyId, vacancyNumber } from './identity.ts'
import { readOpenings } from './openings.ts'
import { maySeeRoute, maySeeVacancy } from './policy.ts'
import { countVacancies, numbersOf, positionOf, type VacancyRow, vacanciesOf } from './queries.ts'
import { routesOf } from './routes.ts'
import { readFilter } from './selection.ts'

const LARGEST_PAGE = 100

export const resolvers: Resolvers = {
  Query: {
    vacancy: (_, { id }, context) => vacancyById(id, context),
    vacancies: (_, { where }, { today }) => readFilter(where, today),
    openings: (_, args, { session, language }) => readOpenings(session, args, language),
  },

  Vacancy: {
    __resolveReference: ({ id }, context) => vacancyById(id, context),
    id: ({ number }) => vacancyId(number),
    occupation: ({ occupation }) => ({ code: occupation }),
    branch: ({ branch }) => ({ code: branch }),
    region: ({ region }) => ({ code: region }),
    municipality: ({ municipality }) => ({ code: municipality }),
    employer: ({ employer }) => ({ id: employer }),
    requirements: async ({ number }, _, { loaders }) =>
      (await loaders.requirementsByVacancy.load(number)).map(each => ({ ...each, skill: { code: each.skill } })),
    matchCase: async (vacancy, _, { loaders }) => ({
      ...vacancy,
      requirements: await loaders.requirementsByVacancy.load(vacancy.number),
    }),
  },

  VacancySelection: {
    __resolveReference: async ({ members }, { travel }) => ({
      numbers: travel.read(members, MAKERS, set => unpackMembers(OWNER, set)),
      members,
    }),
    members: async (selection, _, { session, travel }) =>
      selection.members ??
      travel.sign('VacancySelection.members', packMembers(OWNER, await numbersOf(session, selection))),
    total: (selection, _, { session }) => countVacancies(session, selection),
    page: async (selection, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const order = args.orderBy ?? undefined
      const { after, page } = cursors(
        info,
        args,
        { ...selection, members: undefined },
        order === 'OPEN_SINCE_ASC' ? ['day', 'whole'] : ['whole'],
      )
      const rows = await vacanciesOf(session, selection, { limit: size + 1, after, order })
      return page(
        rows,
        size,
        row => row,
        row => positionOf(row, order),
      )
    },
  },

  Candidate: {
    routes: routesOf,
  },

  MobilityRoute: {
    __resolveReference: async ({ facts }, context) => {
      const route = readRoute(facts, context.travel)
      return maySeeRoute(context.viewer, await vacancyNamed(route.vacancy, context)) ? route : null
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

/** The vacancy, or null where there is none of this owner by that name that this viewer may see. */
async function vacancyById(id: string, context: Context): Promise<VacancyRow | null> {
  const vacancy = await vacancyNamed(id, context)
  return vacancy && maySeeVacancy(context.viewer, vacancy) ? vacancy : null
}

async function vacancyNamed(id: string, { loaders }: Context): Promise<VacancyRow | null> {
  const number = vacancyNumber(id)
  return number === undefined ? null : loaders.vacancyByNumber.load(number)
}
