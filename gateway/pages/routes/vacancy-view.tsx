/** One vacancy: what it asks, and who is within reach, as far as the caller may see. */

import { useState } from 'preact/hooks'
import { dataOf, useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { Panel } from '../page/panel.tsx'
import { Leave } from './leave.tsx'
import vacancyQuestion from './operations/vacancy.graphql'
import vacancyRoutesQuestion from './operations/vacancy-routes.graphql'
import { Pages, usePaging } from './pages.tsx'
import { RouteList } from './route-list.tsx'
import { type Scope, ScopeChoice } from './scope-choice.tsx'
import { type Named, nameOf, type PageInfo, type Profile, type RouteToVacancy, type Work } from './shapes.ts'
import { useShown } from './shown.ts'
import { SideBySide } from './side-by-side.tsx'
import { TEXTS } from './texts.ts'
import { WorkFacts } from './work-head.tsx'

interface Asking extends Work {
  requirements: readonly { level: number; essential: boolean; skill: Named | null }[] | null
}

/** What `operations/vacancy-routes.graphql` gives. */
interface Routes {
  vacancy: {
    routes: {
      nodes: readonly RouteToVacancy[]
      owners: readonly { owner: string; complete: boolean }[] | null
      pageInfo: PageInfo
    } | null
  } | null
}

interface VacancyViewProps {
  id: string
  caller: Caller
  onPerson: (id: string) => void
  onLeave: () => void
}

const WORDS = TEXTS.vacancies

export function VacancyView({ id, caller, onPerson, onLeave }: VacancyViewProps) {
  const asked = useAnswer<{ vacancy: Asking | null }>(vacancyQuestion, { id }, caller.token)
  return (
    <>
      <Leave text={WORDS.other} heading="vacancy" onLeave={onLeave} />
      <Panel
        name="vacancy"
        title={dataOf(asked.answer)?.vacancy?.title ?? WORDS.vacancy}
        asked={asked}
        nothing={WORDS.gone}
        part={data => data.vacancy}
      >
        {vacancy => (
          <>
            <WorkFacts vacancy={vacancy} />
            <Requirements requirements={vacancy.requirements} />
          </>
        )}
      </Panel>
      <WithinReach id={id} caller={caller} onPerson={onPerson} />
    </>
  )
}

function Requirements({ requirements }: Pick<Asking, 'requirements'>) {
  if (!requirements || requirements.length === 0) return null
  return (
    <details class="skills">
      <summary>
        {WORDS.asks} ({requirements.length})
      </summary>
      <ul>
        {requirements.map(({ skill, level, essential }) => (
          <li key={skill?.code}>
            {nameOf(skill)}{' '}
            <span class="quiet">
              {TEXTS.level(level)}
              {essential && `, ${WORDS.essential}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function WithinReach({ id, caller, onPerson }: Omit<VacancyViewProps, 'onLeave'>) {
  const paging = usePaging()
  const shown = useShown<RouteToVacancy>()
  const [scope, setScope] = useState<Scope>('OTHER')
  const where = { branches: scope }
  const variables = { id, where, ...(paging.after && { after: paging.after }) }
  const asked = useAnswer<Routes>(vacancyRoutesQuestion, variables, caller.token)
  const isCoach = caller.claims?.role === 'coach'
  return (
    <Panel
      name="within"
      title={TEXTS.within.title}
      lead={TEXTS.within.lead}
      asked={asked}
      shareable={{ id, where }}
      notForCaller={TEXTS.within.notYours}
      tools={
        <div class="narrow">
          <ScopeChoice
            scope={scope}
            onChoose={chosen => {
              setScope(chosen)
              paging.begin()
              shown.begin()
            }}
          />
        </div>
      }
      part={data => data.vacancy?.routes}
    >
      {({ nodes, owners, pageInfo }) => (
        <>
          {owners?.some(each => !each.complete) && <p class="partly">{TEXTS.within.atLeast}</p>}
          {nodes.length === 0 ? (
            <p class="quiet">{TEXTS.within.none}</p>
          ) : (
            <>
              <RouteList
                routes={nodes}
                shown={shown}
                heading={TEXTS.routes.person}
                nameOf={({ candidate }) => nameOf(candidate?.occupation)}
                moreOf={({ candidate }) => candidate && profileOf(candidate)}
              />
              <Pages page={pageInfo} paging={paging} />
              <SideBySide
                routes={shown.among(nodes)}
                head={({ candidate }) =>
                  candidate && (
                    <>
                      <h4 class="name">{nameOf(candidate.occupation)}</h4>
                      <p>{profileOf(candidate)}</p>
                      <p class="quiet">{candidate.id}</p>
                      {isCoach && (
                        <button type="button" onClick={() => onPerson(candidate.id)}>
                          {TEXTS.routes.openPerson}
                        </button>
                      )}
                    </>
                  )
                }
              />
            </>
          )}
        </>
      )}
    </Panel>
  )
}

function profileOf({ branch, region, level, status }: Profile): string {
  return [
    nameOf(branch),
    nameOf(region),
    level === null ? TEXTS.levelUnknown : TEXTS.level(level),
    status && TEXTS.statuses[status],
  ]
    .filter(Boolean)
    .join(' · ')
}
