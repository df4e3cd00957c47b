/** Which vacancy the routes lead to: open ones, for anybody to see. */
import { useState } from 'preact/hooks'
import { useAnswer } from '../page/ask.ts'
import { Choice } from '../page/choice.tsx'
import { shownDay, shownNumber } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import type { Choices } from './names.ts'
import vacanciesQuestion from './operations/vacancies.graphql'
import { Pages, usePaging } from './pages.tsx'
import { nameOf, type PageInfo, type Work } from './shapes.ts'
import { TEXTS } from './texts.ts'

type Offered = Pick<Work, 'id' | 'title' | 'hardToFill' | 'openSince' | 'branch' | 'municipality' | 'employer'>

/** What `operations/vacancies.graphql` gives. */
interface Vacancies {
  vacancies: { total: number | null; page: { nodes: readonly (Offered | null)[]; pageInfo: PageInfo } | null } | null
}

interface Filter {
  region?: string | undefined
  branch?: string | undefined
  search?: string
  isHard?: boolean
}

const WORDS = TEXTS.vacancies

export function VacanciesPanel({ names, onChoose }: { names: Choices; onChoose: (id: string) => void }) {
  const [filter, setFilter] = useState<Filter>({})
  const paging = usePaging()
  const { region, branch, search, isHard } = filter
  const where = {
    ...(region && { regions: [region] }),
    ...(branch && { branches: [branch] }),
    ...(search && { search }),
    ...(isHard && { hardToFill: true }),
  }
  const asked = useAnswer<Vacancies>(vacanciesQuestion, { where, ...(paging.after && { after: paging.after }) })
  return (
    <Panel
      name="vacancies"
      title={WORDS.title}
      lead={WORDS.lead}
      asked={asked}
      tools={
        <Narrow
          names={names}
          filter={filter}
          narrow={change => {
            setFilter({ ...filter, ...change })
            paging.begin()
          }}
        />
      }
      part={data => data.vacancies?.page && { total: data.vacancies.total, page: data.vacancies.page }}
    >
      {({ total, page }) =>
        page.nodes.length === 0 ? (
          <p class="quiet">{WORDS.none}</p>
        ) : (
          <>
            {total !== null && <p class="quiet">{WORDS.count(shownNumber(total))}</p>}
            <VacancyTable vacancies={page.nodes} onChoose={onChoose} />
            <Pages page={page.pageInfo} paging={paging} />
          </>
        )
      }
    </Panel>
  )
}

interface NarrowProps {
  names: Choices
  filter: Filter
  narrow: (change: Filter) => void
}

function Narrow({ names, filter: { region, branch, search = '', isHard = false }, narrow }: NarrowProps) {
  return (
    <search class="filters" aria-label={WORDS.title}>
      <Choice
        label={WORDS.region}
        chosen={region}
        all={TEXTS.people.all}
        options={names.regions}
        onChoose={chosen => narrow({ region: chosen })}
      />
      <Choice
        label={WORDS.branch}
        chosen={branch}
        all={TEXTS.people.all}
        options={names.branches}
        onChoose={chosen => narrow({ branch: chosen })}
      />
      <label>
        <span>{WORDS.search}</span>
        <input
          type="search"
          maxLength={100}
          value={search}
          onChange={event => narrow({ search: event.currentTarget.value.trim() })}
        />
      </label>
      <label class="tick">
        <input type="checkbox" checked={isHard} onChange={event => narrow({ isHard: event.currentTarget.checked })} />
        {WORDS.hard}
      </label>
    </search>
  )
}

interface VacancyTableProps {
  vacancies: readonly (Offered | null)[]
  onChoose: (id: string) => void
}

function VacancyTable({ vacancies, onChoose }: VacancyTableProps) {
  return (
    <Scrolls label={TEXTS.table(WORDS.title)}>
      <table class="choose">
        <thead>
          <tr>
            <th scope="col">{WORDS.vacancy}</th>
            <th scope="col">{WORDS.branch}</th>
            <th scope="col">{WORDS.place}</th>
            <th scope="col" class="wide">
              {WORDS.since}
            </th>
          </tr>
        </thead>
        <tbody>
          {vacancies.map(
            each =>
              each && (
                <tr key={each.id}>
                  <th scope="row">
                    <button type="button" class="pick" onClick={() => onChoose(each.id)}>
                      {each.title ?? each.id}
                    </button>
                    <span class="more">
                      {[each.employer && nameOf(each.employer), each.hardToFill && TEXTS.routes.hard]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </th>
                  <td>{nameOf(each.branch)}</td>
                  <td>{nameOf(each.municipality)}</td>
                  <td class="wide">{each.openSince ? shownDay(each.openSince) : TEXTS.unknown}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </Scrolls>
  )
}
