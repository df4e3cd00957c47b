/**
 * The sources as one request asks them: vacancies by their ids, counts and pages, and what is within reach of somebody, of all
 * who may have some in the regions that are meant. What a source says is held against what it was asked and against who may
 * see what (policy.ts); of one that says anything else nothing is used.
 */
import type { RequestScope } from '@overstap/kit'
import {
  askedBy,
  holdsOf,
  loadByIds,
  type OpenSources,
  type Positions,
  readCount,
  type Share,
  type SourceConfig,
} from '@overstap/kit/sources'
import type { VacancyOrder } from '../generated/schema.ts'
import type { RouteQuestion } from '../route-question.ts'
import type { Selection } from '../selection.ts'
import { countQuestion, pageQuestion, readVacancies, type SourceRow } from './pages.ts'
import { FIELDS, readVacancy, type SourceVacancy, type Unread } from './source-vacancy.ts'
import { type Reached, vacanciesWithinReachOf } from './vacancies-within-reach.ts'

export interface Sources {
  /** Whether anybody but this owner may have one of a selection. */
  hold(selection: Selection): boolean
  /** The same of those within reach of somebody. */
  holdVacanciesFor(question: Pick<RouteQuestion, 'regions'>): boolean
  /** The prefix of the source that answers for an id; undefined for ids of this owner and of nobody. */
  ownerOf(id: string): string | undefined
  /**
   * Null for none that the viewer may see.
   * @throws the error of a hole where its owner did not give it.
   */
  vacancy(id: string): Promise<SourceVacancy | null>
  counts(selection: Selection): Promise<Share<number>[]>
  /** Of each source as many as `limit`, behind its own position. */
  pages(
    selection: Selection,
    page: { limit: number; from: Positions; order: VacancyOrder | undefined },
  ): Promise<Share<SourceRow[]>[]>
  /** What is within reach of somebody, of each source behind its own position. Several people are one question. */
  vacanciesWithinReach(question: RouteQuestion, from: Positions): Promise<Share<Reached[]>[]>
}

const LONGEST_ID = 200

export function sourcesOfRequest(open: OpenSources, scope: RequestScope): Sources {
  const { viewer } = scope
  const { asked, askShare, sourceOf } = askedBy(open, scope)
  const loadReach = vacanciesWithinReachOf(askShare, viewer)
  const loadVacancy = loadByIds<{ source: SourceConfig; id: string }, Unread, SourceVacancy>(askShare, {
    apart: () => '',
    question: (_, ids) => ({
      declares: '$ids: [ID!]!',
      asks: `vacancies(ids: $ids) { ${FIELDS} }`,
      variables: { ids },
    }),
    field: 'vacancies',
    read: ({ source }, row) => readVacancy(row, source, viewer),
  })
  // A set that travelled holds vacancies of this owner only.
  const askedFor = ({ numbers, regions }: Selection) =>
    numbers === undefined ? asked.filter(source => holdsOf(regions, source)) : []

  return {
    hold: selection => askedFor(selection).length > 0,
    holdVacanciesFor: ({ regions }) => asked.some(source => holdsOf(regions, source)),
    ownerOf: id => sourceOf(id)?.prefix,
    vacancy: async id => {
      const source = sourceOf(id)
      return source === undefined || id.length > LONGEST_ID ? null : loadVacancy({ source, id })
    },
    counts: selection =>
      Promise.all(
        askedFor(selection).map(source =>
          askShare(source, countQuestion(selection), data => readCount(source.prefix, data)),
        ),
      ),
    pages: (selection, { limit, from, order }) =>
      Promise.all(
        askedFor(selection).map(source => {
          const page = { limit, behind: from[source.prefix], order }
          return askShare(source, pageQuestion(selection, page), data =>
            readVacancies(source, data, selection, page, viewer),
          )
        }),
      ),
    vacanciesWithinReach: (question, from) =>
      Promise.all(
        asked
          .filter(source => holdsOf(question.regions, source))
          .map(source => loadReach({ source, question, behind: from[source.prefix] })),
      ),
  }
}
