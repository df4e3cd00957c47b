/** What programmes published, each figure with what it is a share of, its period and where it stands (R19). */
import type { Asked } from '../page/ask.ts'
import { shownDay, shownEuros, shownNumber } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { TEXTS } from './texts.ts'

interface Kpi {
  code: string
  definition: string
  numerator: number | null
  denominator: number | null
  value: number | null
  unit: string
  period: string | null
  status: keyof typeof TEXTS.programmes.states
  asOf: string | null
  source: string
}

interface Programme {
  code: string
  name: string | null
  kpis: readonly Kpi[] | null
}

/** What `operations/programmes.graphql` gives. */
export interface Programmes {
  programmes: readonly Programme[] | null
}

const WORDS = TEXTS.programmes

export function ProgrammesPanel({ asked }: { asked: Asked<Programmes> }) {
  return (
    <Panel
      name="programmes"
      title={WORDS.title}
      lead={WORDS.lead}
      asked={asked}
      rows="programmes.kpis"
      part={data => data.programmes}
    >
      {programmes => programmes.filter(hasFigures).map(each => <Figures key={each.code} programme={each} />)}
    </Panel>
  )
}

function hasFigures({ kpis }: Programme): boolean {
  return kpis !== null && kpis.length > 0
}

function Figures({ programme: { name, code, kpis } }: { programme: Programme }) {
  return (
    <section class="programme" aria-labelledby={`programme-${code}`}>
      <div>
        <h3 id={`programme-${code}`}>{name ?? code}</h3>
        <p class="quiet small">{[...new Set(kpis?.map(({ source }) => source))].join('; ')}</p>
      </div>
      <ul>
        {together(kpis ?? []).map(readings => (
          <Published key={readings[0].code} readings={readings} />
        ))}
      </ul>
    </section>
  )
}

type Readings = readonly [Kpi, ...Kpi[]]

/** One figure of which the sources do not agree what it means is one figure, with what it may mean. */
function together(kpis: readonly Kpi[]): Readings[] {
  const disputed = Map.groupBy(
    kpis.filter(({ status }) => status === 'DISPUTED'),
    ({ value, unit, period }) => `${value} ${unit} ${period}`,
  )
  const groups = [...disputed.values()]
  return kpis.flatMap((each): Readings[] => {
    const [first, ...others] = groups.find(group => group.includes(each)) ?? [each]
    return first === each ? [[each, ...others]] : []
  })
}

function Published({ readings }: { readings: Readings }) {
  const [first] = readings
  const isDisputed = first.status === 'DISPUTED'
  return (
    <li class={first.status}>
      <strong class="big">{valueText(first)}</strong>
      {isDisputed && readings.length > 1 ? (
        <>
          <p>{WORDS.disputed}</p>
          <ol class="readings">
            {readings.map(({ code, definition }) => (
              <li key={code}>{definition}</li>
            ))}
          </ol>
        </>
      ) : (
        <p>{first.definition}</p>
      )}
      <p class="quiet small">{[WORDS.states[first.status], ofText(first), periodOf(first)].join(' · ')}</p>
    </li>
  )
}

function valueText({ value, unit }: Kpi): string {
  if (value === null) return '–'
  if (unit === 'percent') return `${shownNumber(value)} %`
  return unit === 'euro' ? shownEuros(value * 100) : shownNumber(value)
}

function ofText({ numerator, denominator, unit }: Kpi): string {
  if (numerator !== null && denominator !== null) return WORDS.of(shownNumber(numerator), shownNumber(denominator))
  return unit === 'percent' ? WORDS.ofUnknown : WORDS.units(unit)
}

function periodOf({ period, asOf }: Kpi): string {
  const when = period ?? WORDS.noPeriod
  return asOf === null ? when : `${when} · ${WORDS.published(shownDay(asOf))}`
}
