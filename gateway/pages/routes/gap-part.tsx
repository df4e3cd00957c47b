/** What is missing, skill by skill, and whether training teaches it. */
import { MissingPart } from '../page/missing.tsx'
import { type Named, nameOf, type Route } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.gap

export function GapPart({ route: { gap, trainingPlan } }: { route: Route }) {
  return (
    <section class="part">
      <h4>{WORDS.title}</h4>
      {gap === null ? (
        <MissingPart />
      ) : gap.length === 0 ? (
        <p>{WORDS.none}</p>
      ) : (
        <ul class="gap">
          {gap.map(({ skill, has, needs }) => (
            <li key={skill?.code}>
              <span>{nameOf(skill)}</span>
              <span class="levels">{WORDS.fromTo(has, needs)}</span>
              {trainingPlan && <Closing skill={skill} plan={trainingPlan} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Closing({ skill, plan }: { skill: Named | null; plan: NonNullable<Route['trainingPlan']> }) {
  const isIn = (skills: readonly Named[] | null) => skills?.some(each => each.code === skill?.code)
  if (isIn(plan.closes)) return <span class="closed">{WORDS.closed}</span>
  return isIn(plan.remaining) ? <span class="open">{WORDS.open}</span> : null
}
