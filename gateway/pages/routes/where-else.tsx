/** Into which branches the people of a firm could go, counted among those whom the page shows. */
import type { Affected } from './firm-view.tsx'
import { nameOf } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.firms

export function WhereElse({ people }: { people: readonly Affected[] }) {
  // Whose routes are missing could go anywhere: of them nothing is counted.
  const known = people.filter(each => each.routes !== null)
  if (known.length === 0) return null
  const branches = branchesOf(known)
  const without = known.filter(each => each.routes?.nodes.length === 0).length
  return (
    <figure class="where-else">
      <figcaption>
        <h3>{WORDS.where}</h3>
        <p class="quiet">{WORDS.whereLead}</p>
      </figcaption>
      <dl>
        {branches.map(([name, count]) => (
          <Bar key={name} name={name} count={count} of={known.length} />
        ))}
        {without > 0 && <Bar name={WORDS.without} count={without} of={known.length} />}
      </dl>
    </figure>
  )
}

function Bar({ name, count, of }: { name: string; count: number; of: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span class="bar" style={{ '--share': `${(count / of) * 100}%` }} aria-hidden="true" />
        <span class="number">{WORDS.reach(count, of)}</span>
      </dd>
    </div>
  )
}

function branchesOf(people: readonly Affected[]): (readonly [name: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { routes } of people) {
    const names = new Set(routes?.nodes.map(({ vacancy }) => nameOf(vacancy?.branch)))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)
}
