/** A route in five figures, for whoever compares. */
import type { ComponentChildren } from 'preact'
import { shownEuros, shownShare } from '../page/language.ts'
import { Missing } from '../page/missing.tsx'
import type { Route } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.routes

export function FiguresPart({ route: { fit, gap, trainingPlan, fundingPlan } }: { route: Route }) {
  return (
    <dl class="figures">
      <Item name={WORDS.fit}>{fit === null ? <Missing /> : shownShare(fit)}</Item>
      <Item name={WORDS.gap}>{gap === null ? <Missing /> : gap.length}</Item>
      <Item name={WORDS.weeks}>{trainingPlan === null ? <Missing /> : trainingPlan.weeks}</Item>
      <Item name={WORDS.cost}>{trainingPlan === null ? <Missing /> : shownEuros(trainingPlan.costCents)}</Item>
      <Item name={WORDS.open}>{fundingPlan === null ? <Missing /> : shownEuros(fundingPlan.uncoveredCents)}</Item>
    </dl>
  )
}

function Item({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
