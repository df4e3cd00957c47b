/** The story of a firm in trouble (R5): what happened, whom it touches, and where else they could go. */
import { dataOf, useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { shownDay, shownNumber, shownShare } from '../page/language.ts'
import { Missing } from '../page/missing.tsx'
import { Panel } from '../page/panel.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import { countText } from './count.ts'
import type { Disruption } from './firms-panel.tsx'
import { Leave } from './leave.tsx'
import disruptionQuestion from './operations/disruption.graphql'
import { Pages, usePaging } from './pages.tsx'
import { type Count, type Named, nameOf, type PageInfo, type Route } from './shapes.ts'
import { TEXTS } from './texts.ts'
import { WhereElse } from './where-else.tsx'

export interface Affected {
  id: string
  level: number | null
  occupation: Named | null
  municipality: Named | null
  routes: {
    nodes: readonly {
      id: string
      fit: number | null
      basis: Route['basis']
      vacancy: { id: string; title: string | null; branch: Named | null; municipality: Named | null } | null
    }[]
  } | null
}

/** What `operations/disruption.graphql` gives. */
interface Story {
  disruption:
    | (Disruption & {
        affected: {
          count: Count | null
          page: { nodes: readonly (Affected | null)[]; pageInfo: PageInfo } | null
        } | null
      })
    | null
}

interface FirmViewProps {
  id: string
  caller: Caller
  onPerson: (id: string) => void
  onLeave: () => void
}

const WORDS = TEXTS.firms

export function FirmView({ id, caller, onPerson, onLeave }: FirmViewProps) {
  const paging = usePaging()
  const asked = useAnswer<Story>(disruptionQuestion, { id, ...(paging.after && { after: paging.after }) }, caller.token)
  const employer = dataOf(asked.answer)?.disruption?.employer
  return (
    <>
      <Leave text={WORDS.other} heading="firm" onLeave={onLeave} />
      <Panel
        name="firm"
        title={employer ? nameOf(employer) : WORDS.firm}
        asked={asked}
        nothing={WORDS.gone}
        part={data => data.disruption}
      >
        {firm => <WhatHappened firm={firm} />}
      </Panel>
      <Panel
        name="affected"
        title={WORDS.affectedTitle}
        lead={WORDS.affectedLead}
        asked={asked}
        shareable={{ id }}
        nothing={WORDS.gone}
        part={data =>
          data.disruption?.affected?.page && { ...data.disruption.affected, page: data.disruption.affected.page }
        }
      >
        {({ count, page: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <p class="quiet">{WORDS.noneOfYours}</p>
          ) : (
            <>
              {count && <p>{WORDS.affected(countText(count))}</p>}
              <WhereElse people={nodes.filter(each => each !== null)} />
              <People people={nodes.filter(each => each !== null)} onPerson={onPerson} />
              <Pages page={pageInfo} paging={paging} />
            </>
          )
        }
      </Panel>
    </>
  )
}

function WhatHappened({ firm: { kind, announcedOn, headcount, employer } }: { firm: Disruption }) {
  return (
    <p class="story">
      {WORDS.story(
        kind ? capital(WORDS.kinds[kind]) : TEXTS.unknown,
        announcedOn ? shownDay(announcedOn) : TEXTS.unknown,
        nameOf(employer?.municipality),
      )}{' '}
      {headcount !== null && WORDS.headcount(shownNumber(headcount))}
    </p>
  )
}

function People({ people, onPerson }: { people: readonly Affected[]; onPerson: (id: string) => void }) {
  return (
    <Scrolls label={TEXTS.table(WORDS.affectedTitle)}>
      <table class="choose people-of-firm">
        <thead>
          <tr>
            <th scope="col">{TEXTS.people.person}</th>
            <th scope="col">{WORDS.routes}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, occupation, municipality, level, routes }) => (
            <tr key={id}>
              <th scope="row">
                <button type="button" class="pick" onClick={() => onPerson(id)}>
                  {nameOf(occupation)}
                </button>
                <span class="more">
                  {id} · {nameOf(municipality)} · {level === null ? TEXTS.levelUnknown : TEXTS.level(level)}
                </span>
              </th>
              <td>
                <BestRoutes routes={routes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}

function BestRoutes({ routes }: Pick<Affected, 'routes'>) {
  if (routes === null) return <Missing />
  if (routes.nodes.length === 0) return <span class="quiet">{WORDS.noRoutes}</span>
  return (
    <ol class="best">
      {routes.nodes.map(({ id, fit, basis, vacancy }) => (
        <li key={id}>
          <span class="number">{fit === null ? '–' : shownShare(fit)}</span>
          <span>
            {vacancy?.title ?? vacancy?.id ?? '–'}{' '}
            <span class="quiet">
              {nameOf(vacancy?.branch)}, {nameOf(vacancy?.municipality)}
              {(basis === 'TRANSITION' || basis === 'BOTH') && `, ${WORDS.curated}`}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
