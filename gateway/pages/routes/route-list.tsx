/** Routes, best first, with what tells them apart: how far it fits, what is missing, how long, and what is left to pay. */
import type { ComponentChildren } from 'preact'
import { shownEuros } from '../page/language.ts'
import { Missing } from '../page/missing.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import { FitBar } from './fit-part.tsx'
import type { Route } from './shapes.ts'
import type { Shown } from './shown.ts'
import { TEXTS } from './texts.ts'

interface RouteListProps<Kind extends Route> {
  routes: readonly Kind[]
  shown: Shown<Kind>
  /** What is at the other end. */
  heading: string
  nameOf: (route: Kind) => string
  moreOf: (route: Kind) => ComponentChildren
}

const WORDS = TEXTS.routes

export function RouteList<Kind extends Route>({ routes, shown, heading, nameOf, moreOf }: RouteListProps<Kind>) {
  const [first, second] = shown.among(routes)
  return (
    <Scrolls label={TEXTS.table(WORDS.title)}>
      <table class="route-list">
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" class="number">
              {WORDS.fit}
            </th>
            <th scope="col">{WORDS.basis}</th>
            <th scope="col" class="number">
              {WORDS.gap}
            </th>
            <th scope="col" class="number">
              {WORDS.weeks}
            </th>
            <th scope="col" class="number wide">
              {WORDS.cost}
            </th>
            <th scope="col" class="number">
              {WORDS.open}
            </th>
            <th scope="col">
              <span class="unseen">{WORDS.compare}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {routes.map(route => (
            <tr key={route.id} class={[first?.id, second?.id].includes(route.id) ? 'is-shown' : ''}>
              <th scope="row">
                <button
                  type="button"
                  class="pick"
                  aria-pressed={route.id === first?.id}
                  onClick={() => shown.show(route)}
                >
                  {nameOf(route)}
                </button>
                <span class="more">{moreOf(route)}</span>
              </th>
              <Figures route={route} />
              <td class="compare">
                {route.id !== first?.id && (
                  <button
                    type="button"
                    aria-pressed={route.id === second?.id}
                    aria-label={WORDS.compareWith(nameOf(route))}
                    onClick={() => shown.compare(route, first)}
                  >
                    {WORDS.compare}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}

function Figures({ route: { fit, basis, gap, trainingPlan, fundingPlan } }: { route: Route }) {
  return (
    <>
      <td class="number" data-name={WORDS.fit}>
        {fit === null ? <Missing /> : <FitBar fit={fit} />}
      </td>
      <td data-name={WORDS.basis}>{basis === null ? <Missing /> : WORDS.bases[basis]}</td>
      <td class="number" data-name={WORDS.gap}>
        {gap === null ? <Missing /> : gap.length}
      </td>
      <td class="number" data-name={WORDS.weeks}>
        {trainingPlan === null ? <Missing /> : trainingPlan.weeks}
      </td>
      <td class="number wide">{trainingPlan === null ? <Missing /> : shownEuros(trainingPlan.costCents)}</td>
      <td class="number" data-name={WORDS.open}>
        {fundingPlan === null ? <Missing /> : shownEuros(fundingPlan.uncoveredCents)}
      </td>
    </>
  )
}
