/** What programmes published, each figure with what it is a share of, its period and where it stands (R19). */
import type { Asked } from '../page/ask.ts'
import { type Figure, shareOf, sumOf, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownDay, shownEuros, shownNumber, shownShare } from '../page/language.ts'
import { ownerName } from '../page/owners.ts'
import { Panel } from '../page/panel.tsx'
import { periodText } from '../page/period.ts'
import { TEXTS as PAGE_TEXTS } from '../page/texts.ts'
import { TEXTS } from './texts.ts'

interface Kpi {
  code: string
  definition: string
  shareOf: string | null
  numerator: number | null
  denominator: number | null
  value: number | null
  unit: string
  period: string | null
  status: keyof typeof TEXTS.programmes.states
  contradicts: readonly string[] | null
  asOf: string | null
  source: string
}

/** Figures of an owner about the people of a programme, in a year. */
interface Counted {
  from: string
  to: string
  asOf: string
  definition: string
}

interface Programme {
  code: string
  name: string | null
  kpis: readonly Kpi[] | null
  training: (Counted & Record<'started' | 'completed' | 'droppedOut', Figure>) | null
  placements: (Counted & Record<'placed' | 'withFollowUp', Figure>) | null
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

function hasFigures(programme: Programme): boolean {
  return (programme.kpis ?? []).length > 0 || countedIn(programme).length > 0
}

function Figures({ programme }: { programme: Programme }) {
  const { name, code, kpis } = programme
  return (
    <section class="programme" aria-labelledby={`programme-${code}`}>
      <div>
        <h3 id={`programme-${code}`}>{name ?? code}</h3>
        <p class="quiet small">{[...new Set(kpis?.map(({ source }) => source))].join('; ')}</p>
      </div>
      <ul>
        {countedIn(programme).map(each => (
          <li key={each.name} class="counted">
            <strong class="big">
              <FigureText figure={each.figure} />
            </strong>
            <p>
              {each.name}
              {each.share && toldValue(each.share) !== undefined && (
                <>
                  {' ('}
                  <FigureText figure={each.share} shown={shownShare} /> {WORDS.ofEnded})
                </>
              )}
            </p>
            <p class="quiet small">
              {[ownerName(each.owner), PAGE_TEXTS.asOf(periodText(each.about), shownDay(each.about.asOf))].join(' · ')}
            </p>
          </li>
        ))}
        {together(kpis ?? []).map(readings => (
          <Published key={readings[0].code} readings={readings} />
        ))}
      </ul>
    </section>
  )
}

interface Now {
  name: string
  owner: string
  about: Counted
  figure: Figure
  /** Of what it is a part. */
  share?: Figure
}

/** What owners count today, next to what was published; what cannot be told of any of it is left out. */
function countedIn({ training, placements }: Programme): Now[] {
  const counted: Now[] = []
  if (training) {
    const { started, completed, droppedOut } = training
    const share = shareOf(completed, sumOf(completed, droppedOut))
    counted.push({ name: WORDS.started, owner: 'training', about: training, figure: started })
    counted.push({ name: WORDS.completed, owner: 'training', about: training, figure: completed, share })
  }
  if (placements) {
    const { placed, withFollowUp } = placements
    counted.push({ name: WORDS.placed, owner: 'candidates', about: placements, figure: placed })
    counted.push({ name: WORDS.followedUp, owner: 'candidates', about: placements, figure: withFollowUp })
  }
  return counted.filter(({ figure }) => toldValue(figure) !== undefined)
}

type Readings = readonly [Kpi, ...Kpi[]]

/** One figure of which it is not sure what it is a share of is one figure, with what it may mean. */
function together(kpis: readonly Kpi[]): Readings[] {
  return kpis.flatMap((each, at): Readings[] => {
    const others = kpis.filter(other => isOtherReading(each, other))
    return others.some(other => kpis.indexOf(other) < at) ? [] : [[each, ...others]]
  })
}

function isOtherReading(one: Kpi, other: Kpi): boolean {
  const isSame = one.value === other.value && one.unit === other.unit && one.period === other.period
  return isSame && (one.contradicts ?? []).includes(other.code)
}

function Published({ readings }: { readings: Readings }) {
  const [first] = readings
  return (
    <li class={first.status}>
      <strong class="big">{valueText(first)}</strong>
      {readings.length > 1 ? (
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

function ofText({ numerator, denominator, shareOf: whole, unit }: Kpi): string {
  if (numerator !== null && denominator !== null)
    return [WORDS.of(shownNumber(numerator), shownNumber(denominator)), whole].filter(Boolean).join(' ')
  return unit === 'percent' ? WORDS.ofUnknown : WORDS.units(unit)
}

function periodOf({ period, asOf }: Kpi): string {
  const when = period ?? WORDS.noPeriod
  return asOf === null ? when : `${when} · ${WORDS.published(shownDay(asOf))}`
}
