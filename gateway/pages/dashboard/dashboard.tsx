/** The whole page: what it asks, and which panel shows it. */
import { useRef } from 'preact/hooks'
import { dataOf, useAnswer } from '../page/ask.ts'
import { isReleased, type Release } from '../page/cube.ts'
import { Header } from '../page/header.tsx'
import { askedFor, isOnlyBetween, useChoices } from './choices.ts'
import { Filters } from './filters.tsx'
import type { FunnelFigures } from './funnel.ts'
import { FunnelPanel } from './funnel-panel.tsx'
import { Headline } from './headline.tsx'
import { Lights } from './lights.tsx'
import type { Moves } from './moves.ts'
import { MovesPanel } from './moves-panel.tsx'
import { namesIn, type Register } from './names.ts'
import type { Openings } from './openings.ts'
import funnelQuestion from './operations/funnel.graphql'
import movesQuestion from './operations/moves.graphql'
import openingsQuestion from './operations/openings.graphql'
import programmesQuestion from './operations/programmes.graphql'
import registerQuestion from './operations/register.graphql'
import schemesQuestion from './operations/schemes.graphql'
import type { Periods } from './periods.ts'
import { type Programmes, ProgrammesPanel } from './programmes-panel.tsx'
import { RegionsPanel } from './regions-panel.tsx'
import { type Schemes, SchemesPanel } from './schemes-panel.tsx'
import { Summary } from './summary.tsx'
import { TEXTS } from './texts.ts'
import { YearsPanel } from './years-panel.tsx'

export function Dashboard() {
  const choices = useChoices()
  const wanted = askedFor(choices)
  const register = useAnswer<Register>(registerQuestion)
  const moves = useAnswer<Moves>(movesQuestion, {
    ...wanted,
    onlyBetween: isOnlyBetween(choices),
    ofBranch: choices.branch !== undefined && !isOnlyBetween(choices),
  })
  const openings = useAnswer<Openings>(openingsQuestion, wanted)
  const funnel = useAnswer<FunnelFigures>(funnelQuestion, wanted)
  const schemes = useAnswer<Schemes>(schemesQuestion)
  const programmes = useAnswer<Programmes>(programmesQuestion)
  const names = namesIn(dataOf(register.answer))
  const { training, money, work } = dataOf(funnel.answer) ?? {}
  const periods = usePeriods(dataOf(moves.answer))
  return (
    <>
      <Header page="/" />
      <main id="content">
        <div class="opening">
          <h1>{TEXTS.heading}</h1>
          <Summary {...{ moves, openings, choices, names }} />
        </div>
        <Filters {...{ choices, names, periods }} />
        <Lights
          sources={[
            { owner: 'candidates', asked: moves, asOf: lastDayOf(work) },
            { owner: 'vacancies', asked: openings, asOf: lastDayOf(dataOf(openings.answer)?.all) },
            { owner: 'training', asked: funnel, asOf: lastDayOf(training) },
            { owner: 'funding', asked: funnel, asOf: lastDayOf(money) },
            { owner: 'organisations', asked: programmes, asOf: undefined },
          ]}
        />
        <Headline {...{ moves, openings, funnel, choices, names }} />
        <MovesPanel asked={moves} {...{ names, choices }} />
        <div class="pair">
          <RegionsPanel asked={openings} {...{ names, choices }} />
          <div>
            <FunnelPanel asked={funnel} {...{ names, choices }} />
            <YearsPanel asked={moves} choices={choices} />
          </div>
        </div>
        <SchemesPanel asked={schemes} />
        <ProgrammesPanel asked={programmes} />
      </main>
    </>
  )
}

/** They stay the same while the next answer is on its way. */
function usePeriods(moves: Moves | undefined): Periods {
  const last = useRef<Periods>({ years: [], lastDay: undefined })
  if (moves?.all)
    last.current = { years: moves.all.series.map(({ from }) => from.slice(0, 4)), lastDay: lastDayOf(moves.all) }
  return last.current
}

function lastDayOf(release: Release | null | undefined): string | undefined {
  return release && isReleased(release) ? release.asOf : undefined
}
