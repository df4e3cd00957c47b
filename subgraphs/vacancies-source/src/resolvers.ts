/** type.field -> one call, for the contract of sources (schema/sources/vacancies.graphql). */
import { badUserInput, isDay, readFirst } from '@overstap/kit'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { idOf, numberOf } from './names.ts'
import { OVERLAPS, PREFIX } from './owner.ts'
import { maySee } from './policy.ts'
import { countVacancies, type VacancyRow, vacanciesOf } from './queries.ts'
import { vacanciesWithinReach } from './vacancies-within-reach.ts'

const MOST_IDS = 100
const MOST_QUESTIONS = 20
const LARGEST_PAGE = 101

export const resolvers: Resolvers = {
  Query: {
    // The rows are read now, from where they are written.
    source: () => ({ prefix: PREFIX, asOf: new Date().toISOString(), overlaps: [...OVERLAPS] }),
    vacancies: (_, { ids }, context) => {
      if (ids.length > MOST_IDS)
        throw badUserInput(`«ids» holds ${ids.length} values; at most ${MOST_IDS} are allowed.`)
      return Promise.all(ids.map(id => visibleVacancy(id, context)))
    },
    selection: (_, { where }) => {
      dayIn('where.openSinceAtLatest', where.openSinceAtLatest)
      return where
    },
    vacanciesWithinReach: async (_, { questions }, context) => {
      if (questions.length > MOST_QUESTIONS)
        throw badUserInput(`«questions» holds ${questions.length}; at most ${MOST_QUESTIONS} are allowed.`)
      const answers = await Promise.all(questions.map(question => vacanciesWithinReach(question, context)))
      return answers.map(vacancies => ({ vacancies }))
    },
  },

  Selection: {
    count: (selection, _, { session }) => countVacancies(session, selection),
    page: (selection, { first, after, order }, { session }) => {
      const limit = readFirst(first, LARGEST_PAGE, LARGEST_PAGE)
      dayIn('after.openSince', after?.openSince)
      return vacanciesOf(session, selection, { limit, after: after ?? undefined, order: order ?? undefined })
    },
  },

  Vacancy: {
    id: ({ number }) => idOf(number),
    requirements: ({ number }, _, { loaders }) => loaders.requirementsByVacancy.load(number),
  },
}

/** @throws BAD_USER_INPUT for a text that is no day. */
function dayIn(name: string, text: string | null | undefined): void {
  if (text && !isDay(text)) throw badUserInput(`«${name}» must be a day such as 2026-11-21.`)
}

async function visibleVacancy(id: string, { viewer, loaders }: Context): Promise<VacancyRow | null> {
  const number = numberOf(id)
  const vacancy = number === undefined ? null : await loaders.vacancyByNumber.load(number)
  return vacancy && maySee(viewer, vacancy) ? vacancy : null
}
