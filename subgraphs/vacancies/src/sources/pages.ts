/** Counts and pages of a selection, as each source has them. */
import type { Viewer } from '@overstap/kit'
import { lie, type Position, readPage, type SourceConfig, type SourceQuestion } from '@overstap/kit/sources'
import type { VacancyOrder } from '../generated/schema.ts'
import { positionOf } from '../queries.ts'
import type { Selection } from '../selection.ts'
import { FIELDS, readVacancy, type SourceVacancy, type Unread } from './source-vacancy.ts'

/** With the record number, which pages are sorted by. */
export type SourceRow = SourceVacancy & { number: number }

export interface SourcePage {
  /** How many at most. */
  limit: number
  /** Behind which of this source's vacancies. */
  behind: Position | undefined
  order: VacancyOrder | undefined
}

export function countQuestion(selection: Selection): SourceQuestion {
  return {
    declares: '$where: VacancyFilter!',
    asks: 'selection(where: $where) { count }',
    variables: { where: whereOf(selection) },
  }
}

export function pageQuestion(selection: Selection, { limit, behind, order }: SourcePage): SourceQuestion {
  return {
    declares: '$where: VacancyFilter!, $first: Int!, $after: Position, $order: VacancyOrder',
    asks: `selection(where: $where) { page(first: $first, after: $after, order: $order) { ${FIELDS} } }`,
    variables: {
      where: whereOf(selection),
      first: limit,
      after: behind === undefined ? null : positionInput(behind, order),
      order: order ?? null,
    },
  }
}

/** @throws SourceFault when it is not the page that was asked. */
export function readVacancies(
  source: SourceConfig,
  data: Readonly<Record<string, unknown>>,
  selection: Selection,
  { limit, behind, order }: SourcePage,
  viewer: Viewer,
): SourceRow[] {
  const { prefix } = source
  return readPage(prefix, data, {
    ...{ limit, behind },
    read: (unread: Unread, number): SourceRow => {
      const row = { ...readVacancy(unread, source, viewer), number }
      if (!fits(row, selection)) throw lie(prefix, 'a vacancy that was not asked for')
      return row
    },
    positionOf: row => positionOf(row, order),
  })
}

function whereOf({ numbers: _, members: __, ...where }: Selection): object {
  return where
}

function positionInput(position: Position, order: VacancyOrder | undefined): object {
  const number = position.at(-1)
  return order === 'OPEN_SINCE_ASC' ? { number, openSince: position[0] } : { number }
}

function fits(row: SourceRow, selection: Selection): boolean {
  const { branches, regions, occupations, skills, hardToFill, openSinceAtLatest, words = [] } = selection
  const title = row.title.toLowerCase()
  return (
    row.status === 'OPEN' &&
    (branches?.includes(row.branch) ?? true) &&
    (regions?.includes(row.region) ?? true) &&
    (occupations?.includes(row.occupation) ?? true) &&
    (skills === undefined || row.requirements.some(({ skill }) => skills.includes(skill))) &&
    (hardToFill === undefined || row.hardToFill === hardToFill) &&
    (openSinceAtLatest === undefined || row.openSince <= openSinceAtLatest) &&
    words.every(word => title.includes(word.toLowerCase()))
  )
}
