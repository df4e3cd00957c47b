/** The whole page: what it asks, and which panel shows it. */
import { dataOf, useAnswer } from '../page/ask.ts'
import { Header } from '../page/header.tsx'
import { daysOf, periodsUpTo, useChoices } from './choices.ts'
import { Filters } from './filters.tsx'
import type { FunnelFigures } from './funnel.ts'
import { FunnelPanel } from './funnel-panel.tsx'
import { Headline } from './headline.tsx'
import { Lights } from './lights.tsx'
import { type Moves, MovesPanel } from './moves-panel.tsx'
import { namesIn, type Register } from './names.ts'
import type { Openings } from './openings.ts'
import funnelQuestion from './operations/funnel.graphql'
import movesQuestion from './operations/moves.graphql'
import movesInRegionQuestion from './operations/moves-in-region.graphql'
import openingsQuestion from './operations/openings.graphql'
import programmesQuestion from './operations/programmes.graphql'
import registerQuestion from './operations/register.graphql'
import schemesQuestion from './operations/schemes.graphql'
import { type Programmes, ProgrammesPanel } from './programmes-panel.tsx'
import { RegionsPanel } from './regions-panel.tsx'
import { type Schemes, SchemesPanel } from './schemes-panel.tsx'
import { TEXTS } from './texts.ts'

export function Dashboard() {
  const choices = useChoices()
  const { region } = choices
  const days = daysOf(choices)
  const register = useAnswer<Register>(registerQuestion)
  const moves = useAnswer<Moves>(region ? movesInRegionQuestion : movesQuestion, { ...days, ...(region && { region }) })
  const openings = useAnswer<Openings>(openingsQuestion, days)
  const funnel = useAnswer<FunnelFigures>(funnelQuestion, days)
  const schemes = useAnswer<Schemes>(schemesQuestion)
  const programmes = useAnswer<Programmes>(programmesQuestion)
  const names = namesIn(dataOf(register.answer))
  const { training, money, work } = dataOf(funnel.answer) ?? {}
  const asOf = { candidates: work?.asOf, vacancies: dataOf(openings.answer)?.all?.asOf }
  const lastDay = asOf.candidates ?? asOf.vacancies ?? training?.asOf
  return (
    <>
      <Header />
      <main id="content">
        <header class="opening">
          <h1>{TEXTS.heading}</h1>
          <p class="lead">{TEXTS.about}</p>
        </header>
        <Filters {...{ choices, names }} periods={lastDay ? periodsUpTo(lastDay) : []} />
        <Lights
          sources={[
            { owner: 'candidates', asked: moves, asOf: asOf.candidates },
            { owner: 'vacancies', asked: openings, asOf: asOf.vacancies },
            { owner: 'training', asked: funnel, asOf: training?.asOf },
            { owner: 'funding', asked: funnel, asOf: money?.asOf },
            { owner: 'organisations', asked: programmes, asOf: undefined },
          ]}
        />
        <Headline {...{ moves, openings, funnel, choices }} />
        <MovesPanel asked={moves} {...{ names, choices }} />
        <div class="pair">
          <RegionsPanel asked={openings} {...{ names, choices }} />
          <FunnelPanel asked={funnel} {...{ names, choices }} />
        </div>
        <SchemesPanel asked={schemes} />
        <ProgrammesPanel asked={programmes} />
      </main>
    </>
  )
}
