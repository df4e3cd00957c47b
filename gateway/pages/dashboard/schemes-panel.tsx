/** Schemes with what is left of their budget. Those without a ceiling come after, as there nothing can run out. */
import type { Asked } from '../page/ask.ts'
import type { Figure } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownDay, shownEuros } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import { TEXTS } from './texts.ts'

interface Scheme {
  id: string
  name: string | null
  fund: { name: string | null } | null
  ceilingCents: number | null
  committedCents: number | null
  remainingCents: number | null
  dataStatus: 'ILLUSTRATIVE' | 'VERIFIED' | null
  window: { state: keyof typeof TEXTS.schemes.states; closes: string | null } | null
}

/** What `operations/schemes.graphql` gives. */
export interface Schemes {
  fundingSchemes: { nodes: readonly Scheme[] } | null
}

const WORDS = TEXTS.schemes

export function SchemesPanel({ asked }: { asked: Asked<Schemes> }) {
  return (
    <Panel
      name="schemes"
      title={WORDS.title}
      lead={WORDS.lead}
      asked={asked}
      rows="fundingSchemes"
      part={data => data.fundingSchemes?.nodes}
    >
      {schemes => <Budgets schemes={schemes} />}
    </Panel>
  )
}

function Budgets({ schemes }: { schemes: readonly Scheme[] }) {
  const limited = schemes.filter(isLimited).sort((one, other) => other.ceilingCents - one.ceilingCents)
  const without = schemes.filter(each => !isLimited(each))
  return (
    <>
      <Scrolls label={WORDS.table}>
        <table class="budgets">
          <thead>
            <tr>
              <th scope="col">{WORDS.scheme}</th>
              <td class="track" />
              <th scope="col" class="number">
                {WORDS.left}
              </th>
              <th scope="col" class="number committed">
                {WORDS.committed}
              </th>
              <th scope="col" class="number">
                {WORDS.ceiling}
              </th>
            </tr>
          </thead>
          <tbody>
            {limited.map(each => (
              <Budget key={each.id} scheme={each} />
            ))}
          </tbody>
        </table>
      </Scrolls>
      <details class="without">
        <summary>{WORDS.without(without.length)}</summary>
        <ul>
          {without.map(({ id, name, committedCents }) => (
            <li key={id}>
              <span>{name ?? id}</span>
              <span class="number">
                <FigureText figure={promised(committedCents)} shown={shownEuros} />
              </span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

type Limited = Scheme & { ceilingCents: number }

function isLimited(scheme: Scheme): scheme is Limited {
  return scheme.ceilingCents !== null
}

function Budget({ scheme }: { scheme: Limited }) {
  const { id, name, fund, ceilingCents, committedCents, remainingCents, window } = scheme
  const left = promised(remainingCents)
  const share = (remainingCents ?? 0) / Math.max(1, ceilingCents)
  const about = [
    fund?.name,
    window && WORDS.states[window.state],
    window?.closes && WORDS.until(shownDay(window.closes)),
  ]
  return (
    <tr>
      <th scope="row">
        {name ?? id}
        <span class="more">{about.filter(Boolean).join(' · ')}</span>
      </th>
      <td class="track">
        <span class={`bar ${left.status}`} style={{ '--share': `${share * 100}%` }} />
      </td>
      <td class="number">
        <strong>
          <FigureText figure={left} shown={shownEuros} />
        </strong>
      </td>
      <td class="number committed">
        <FigureText figure={promised(committedCents)} shown={shownEuros} />
      </td>
      <td class="number">{shownEuros(ceilingCents)}</td>
    </tr>
  )
}

/** What is not told went to a few, or to nobody. */
function promised(cents: number | null): Figure {
  return cents === null ? { value: null, status: 'SUPPRESSED' } : { value: cents, status: 'RELEASED' }
}
