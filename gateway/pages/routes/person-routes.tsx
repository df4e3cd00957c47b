/** Where one candidate could go: the list, one route whole or two side by side, and the decision about it. */
import { useState } from 'preact/hooks'
import { useAnswer } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { Panel } from '../page/panel.tsx'
import { DecisionForm } from './decision-form.tsx'
import personRoutesQuestion from './operations/person-routes.graphql'
import { Pages, usePaging } from './pages.tsx'
import type { Decided } from './person-panel.tsx'
import { RouteList } from './route-list.tsx'
import { type Scope, ScopeChoice } from './scope-choice.tsx'
import type { PageInfo, RouteFromPerson } from './shapes.ts'
import { useShown } from './shown.ts'
import { SideBySide } from './side-by-side.tsx'
import { TEXTS } from './texts.ts'
import { titleOf, WorkHead, whereOf } from './work-head.tsx'

/** What `operations/person-routes.graphql` gives. */
interface Routes {
  candidate: { routes: { nodes: readonly RouteFromPerson[]; pageInfo: PageInfo } | null } | null
}

interface PersonRoutesProps {
  id: string
  caller: Caller
  decisions: readonly Decided[]
  onDecided: () => void
}

const WORDS = TEXTS.routes

export function PersonRoutes({ id, caller, decisions, onDecided }: PersonRoutesProps) {
  const [scope, setScope] = useState<Scope>('OTHER')
  const [isNear, setNear] = useState(false)
  const paging = usePaging()
  const shown = useShown<RouteFromPerson>()
  const where = { branches: scope, ...(isNear && { withinDistance: true }) }
  const variables = { id, where, ...(paging.after && { after: paging.after }) }
  const asked = useAnswer<Routes>(personRoutesQuestion, variables, caller.token)
  const begin = () => {
    paging.begin()
    shown.begin()
  }
  return (
    <Panel
      name="routes"
      title={WORDS.title}
      lead={WORDS.lead}
      asked={asked}
      shareable={{ where }}
      tools={
        <Narrow
          {...{ scope, isNear }}
          onScope={chosen => {
            setScope(chosen)
            begin()
          }}
          onNear={chosen => {
            setNear(chosen)
            begin()
          }}
        />
      }
      part={data => data.candidate?.routes}
    >
      {({ nodes, pageInfo }) =>
        nodes.length === 0 ? (
          <p class="quiet">{WORDS.none}</p>
        ) : (
          <>
            <RouteList
              routes={nodes}
              shown={shown}
              heading={WORDS.work}
              nameOf={({ vacancy }) => titleOf(vacancy)}
              moreOf={({ vacancy }) => vacancy && whereOf(vacancy)}
            />
            <Pages page={pageInfo} paging={paging} />
            <SideBySide
              routes={shown.among(nodes)}
              head={({ vacancy }) => vacancy && <WorkHead vacancy={vacancy} />}
              foot={route => (
                <DecisionForm
                  key={route.id}
                  route={route}
                  caller={caller}
                  earlier={decisions.filter(each => each.vacancy?.id === route.vacancy?.id)}
                  onDecided={onDecided}
                />
              )}
            />
          </>
        )
      }
    </Panel>
  )
}

interface NarrowProps {
  scope: Scope
  isNear: boolean
  onScope: (scope: Scope) => void
  onNear: (isNear: boolean) => void
}

function Narrow({ scope, isNear, onScope, onNear }: NarrowProps) {
  return (
    <div class="narrow">
      <ScopeChoice scope={scope} onChoose={onScope} />
      <label class="tick">
        <input type="checkbox" checked={isNear} onChange={event => onNear(event.currentTarget.checked)} />
        {WORDS.near}
      </label>
    </div>
  )
}
