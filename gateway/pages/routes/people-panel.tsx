/** Whom the routes are about: people whom the coach may see, narrowed by region, branch, occupation and situation. */
import { useState } from 'preact/hooks'
import { useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { Choice } from '../page/choice.tsx'
import { shownDay } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import { countText } from './count.ts'
import type { Choices } from './names.ts'
import peopleQuestion from './operations/people.graphql'
import { Pages, usePaging } from './pages.tsx'
import { type Count, type Named, nameOf, type PageInfo, type Profile } from './shapes.ts'
import { TEXTS } from './texts.ts'

interface PeoplePanelProps {
  caller: Caller
  names: Choices
  onChoose: (id: string) => void
}

interface Person extends Omit<Profile, 'region'> {
  availableFrom: string | null
  municipality: Named | null
}

/** What `operations/people.graphql` gives. */
interface People {
  candidates: { count: Count | null; page: { nodes: readonly (Person | null)[]; pageInfo: PageInfo } | null } | null
}

interface Filter {
  region?: string | undefined
  branch?: string | undefined
  occupation?: string | undefined
  status?: string | undefined
}

const WORDS = TEXTS.people

export function PeoplePanel({ caller, names, onChoose }: PeoplePanelProps) {
  const [filter, setFilter] = useState<Filter>({})
  const paging = usePaging()
  const where = {
    ...(filter.region && { regions: [filter.region] }),
    ...(filter.branch && { branches: [filter.branch] }),
    ...(filter.occupation && { occupations: [filter.occupation] }),
    ...(filter.status && { statuses: [filter.status] }),
  }
  const asked = useAnswer<People>(peopleQuestion, { where, ...(paging.after && { after: paging.after }) }, caller.token)
  const narrow = (change: Filter) => {
    setFilter({ ...filter, ...change })
    paging.begin()
  }
  return (
    <Panel
      name="people"
      title={WORDS.title}
      lead={WORDS.lead}
      asked={asked}
      shareable={{ where }}
      tools={<Narrow {...{ caller, names, filter, narrow, onChoose }} />}
      part={data => data.candidates?.page && { ...data.candidates, page: data.candidates.page }}
    >
      {({ count, page }) =>
        page.nodes.length === 0 ? (
          <p class="quiet">{WORDS.none}</p>
        ) : (
          <>
            {count && <p class="quiet">{WORDS.count(countText(count))}</p>}
            <PeopleTable people={page.nodes} onChoose={onChoose} />
            <Pages page={page.pageInfo} paging={paging} />
          </>
        )
      }
    </Panel>
  )
}

interface NarrowProps extends PeoplePanelProps {
  filter: Filter
  narrow: (change: Filter) => void
}

function Narrow({ caller: { claims }, names, filter, narrow, onChoose }: NarrowProps) {
  const [number, setNumber] = useState('')
  const own = claims?.regions ?? []
  const { region, branch, occupation, status } = filter
  return (
    <search class="filters" aria-label={WORDS.title}>
      <Choice
        label={WORDS.region}
        chosen={region}
        all={WORDS.all}
        options={names.regions.filter(([code]) => own.length === 0 || own.includes(code))}
        onChoose={chosen => narrow({ region: chosen })}
      />
      <Choice
        label={WORDS.branch}
        chosen={branch}
        all={WORDS.all}
        options={names.branches}
        onChoose={chosen => narrow({ branch: chosen, occupation: undefined })}
      />
      <Choice
        label={WORDS.occupation}
        chosen={occupation}
        all={WORDS.all}
        options={names.occupations(branch)}
        onChoose={chosen => narrow({ occupation: chosen })}
      />
      <Choice
        label={WORDS.status}
        chosen={status}
        all={WORDS.all}
        options={Object.entries(TEXTS.statuses)}
        onChoose={chosen => narrow({ status: chosen })}
      />
      <form
        onSubmit={event => {
          event.preventDefault()
          if (number.trim() !== '') onChoose(number.trim())
        }}
      >
        <label>
          <span>{WORDS.number}</span>
          <input
            value={number}
            placeholder="uwv-noord:1"
            autocomplete="off"
            onInput={event => setNumber(event.currentTarget.value)}
          />
        </label>
        <button type="submit">{WORDS.open}</button>
      </form>
    </search>
  )
}

function PeopleTable({ people, onChoose }: { people: readonly (Person | null)[]; onChoose: (id: string) => void }) {
  return (
    <Scrolls label={TEXTS.table(WORDS.title)}>
      <table class="choose">
        <thead>
          <tr>
            <th scope="col">{WORDS.person}</th>
            <th scope="col">{WORDS.branch}</th>
            <th scope="col">{WORDS.place}</th>
            <th scope="col" class="wide">
              {WORDS.status}
            </th>
            <th scope="col" class="wide">
              {WORDS.from}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(
            each =>
              each && (
                <tr key={each.id}>
                  <th scope="row">
                    <button type="button" class="pick" onClick={() => onChoose(each.id)}>
                      {nameOf(each.occupation)}
                    </button>
                    <span class="more">
                      {each.id} · {each.level === null ? TEXTS.levelUnknown : TEXTS.level(each.level)}
                    </span>
                  </th>
                  <td>{nameOf(each.branch)}</td>
                  <td>{nameOf(each.municipality)}</td>
                  <td class="wide">{each.status ? TEXTS.statuses[each.status] : TEXTS.unknown}</td>
                  <td class="wide">{each.availableFrom ? shownDay(each.availableFrom) : TEXTS.unknown}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
    </Scrolls>
  )
}
