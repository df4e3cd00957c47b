/** The figures to know first, each with what it is a share of, over which time, and as of when. */
import type { ComponentChildren } from 'preact'
import { type Asked, dataOf } from '../page/ask.ts'
import { type Figure, type Release, shareOf, UNAVAILABLE } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownDay, shownEuros, shownShare } from '../page/language.ts'
import type { Choices } from './choices.ts'
import { type FunnelFigures, funnelOf } from './funnel.ts'
import type { Moves } from './moves-panel.tsx'
import { type Openings, shortageIn } from './openings.ts'
import { periodText } from './period.ts'
import { TEXTS } from './texts.ts'

interface HeadlineProps {
  moves: Asked<Moves>
  openings: Asked<Openings>
  funnel: Asked<FunnelFigures>
  choices: Choices
}

const WORDS = TEXTS.headline

export function Headline({ choices, ...asked }: HeadlineProps) {
  const moves = dataOf(asked.moves.answer)
  const openings = dataOf(asked.openings.answer)
  const figures = dataOf(asked.funnel.answer)
  const moved = movedIn(moves)
  const short = openings && shortageIn(openings, choices)
  const funnel = figures && funnelOf(figures, choices)
  return (
    <dl class="headline">
      <Item name={WORDS.moves} about={moves?.all} asked={asked.moves}>
        <Big figure={moved.all} />
        <Of part={moved.inflow} whole={moved.all} text={WORDS.inflow} />
      </Item>
      <Item name={WORDS.hard} about={openings?.all} asked={asked.openings}>
        <Share part={short?.hard} whole={short?.all} text={WORDS.vacancies} />
      </Item>
      <Item name={WORDS.completed} about={figures?.training} asked={asked.funnel}>
        <Share part={funnel?.completed} whole={funnel?.started} text={WORDS.enrolments} />
      </Item>
      <Item name={WORDS.awarded} about={figures?.money} asked={asked.funnel}>
        <Big figure={funnel?.awarded ?? UNAVAILABLE} shown={shownEuros} />
        <p>
          <FigureText figure={funnel?.awards ?? UNAVAILABLE} /> {WORDS.awards}
        </p>
      </Item>
    </dl>
  )
}

interface ItemProps {
  name: string
  about: Release | null | undefined
  asked: Asked<unknown>
  children: ComponentChildren
}

function Item({ name, about, asked: { answer }, children }: ItemProps) {
  const waits = answer.state === 'LOADING'
  return (
    <div class={waits ? 'item waits' : 'item'}>
      <dt>{name}</dt>
      <dd>{about ? children : <Big figure={waits ? ASKED : UNAVAILABLE} shown={() => '…'} />}</dd>
      {about && (
        <dd class="when">
          {periodText(about)} · {WORDS.asOf(shownDay(about.asOf))}
        </dd>
      )}
    </div>
  )
}

/** Stands in for a figure that is on its way. */
const ASKED: Figure = { value: 0, status: 'RELEASED' }

function Big({ figure, shown }: { figure: Figure; shown?: (value: number) => string }) {
  return (
    <strong class="big">
      <FigureText figure={figure} {...(shown && { shown })} />
    </strong>
  )
}

interface PartProps {
  part: Figure | undefined
  whole: Figure | undefined
  text: string
}

function Share({ part = UNAVAILABLE, whole = UNAVAILABLE, text }: PartProps) {
  return (
    <>
      <Big figure={shareOf(part, whole)} shown={shownShare} />
      <Of part={part} whole={whole} text={text} />
    </>
  )
}

function Of({ part = UNAVAILABLE, whole = UNAVAILABLE, text }: PartProps) {
  return (
    <p>
      <FigureText figure={part} /> {TEXTS.of} <FigureText figure={whole} /> {text}
    </p>
  )
}

function movedIn(moves: Moves | undefined): { all: Figure; inflow: Figure } {
  const [all] = moves?.all?.cells ?? []
  // Of one region the region is a key, too.
  const inflow = moves?.sectors?.cells.find(({ keys: [from, to] }) => from === 'INFLOW' && to === 'TECHNICAL')
  return { all: all?.figure ?? UNAVAILABLE, inflow: inflow?.figure ?? UNAVAILABLE }
}
