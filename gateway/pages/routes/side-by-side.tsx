/** One route whole, or two in columns whose parts stand level with each other. */
import type { ComponentChildren } from 'preact'
import { FiguresPart } from './figures-part.tsx'
import { FitPart } from './fit-part.tsx'
import { GapPart } from './gap-part.tsx'
import { DecisionsPart, MoneyPart } from './money-part.tsx'
import { ReasonsPart } from './reasons-part.tsx'
import type { Route } from './shapes.ts'
import { TEXTS } from './texts.ts'
import { TrainingPart } from './training-part.tsx'

interface SideBySideProps<Kind extends Route> {
  routes: readonly Kind[]
  head: (route: Kind) => ComponentChildren
  foot?: (route: Kind) => ComponentChildren
}

const WORDS = TEXTS.routes

export function SideBySide<Kind extends Route>({ routes, head, foot }: SideBySideProps<Kind>) {
  return (
    <section class="shown" aria-labelledby="shown">
      <div class="shown-top">
        <h3 id="shown">{routes.length === 2 ? WORDS.two : WORDS.one}</h3>
        <button type="button" onClick={() => window.print()}>
          {TEXTS.print}
        </button>
      </div>
      <p class="advice">{WORDS.advice}</p>
      <div class={routes.length === 2 ? 'columns two' : 'columns'}>
        {routes.map(route => (
          <article key={route.id} class="route">
            <div class="part head">
              {head(route)}
              <FiguresPart route={route} />
            </div>
            <div class="half">
              <FitPart route={route} />
              <ReasonsPart reasons={route.reasons} />
              <GapPart route={route} />
            </div>
            <div class="half">
              <TrainingPart plan={route.trainingPlan} />
              <MoneyPart plan={route.fundingPlan} />
              <DecisionsPart plan={route.fundingPlan} />
            </div>
            {foot && <div class="part foot">{foot(route)}</div>}
          </article>
        ))}
      </div>
    </section>
  )
}
