/** The figures to know first, each with what it is a share of, over which time, and as of when. */
import type { ComponentChildren } from 'preact'
import { type Asked, dataOf } from '../page/ask.ts'
import { type Figure, figureAt, isReleased, type Release, shareOf, UNAVAILABLE, UNRELEASED } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownDay, shownEuros, shownShare } from '../page/language.ts'
import { periodText } from '../page/period.ts'
import { TEXTS as PAGE_TEXTS } from '../page/texts.ts'
import type { Choices } from './choices.ts'
import { type FunnelFigures, funnelOf } from './funnel.ts'
import { type Moves, movedIn } from './moves.ts'
import type { Names } from './names.ts'
import { type Openings, shortageOf } from './openings.ts'
import { TEXTS } from './texts.ts'

interface HeadlineProps {
  moves: Asked<Moves>
  openings: Asked<Openings>
  funnel: Asked<FunnelFigures>
  choices: Choices
  names: Names
}

const WORDS = TEXTS.headline

export function Headline({ choices: { branch, quarter }, names, ...asked }: HeadlineProps) {
  const moves = dataOf(asked.moves.answer)
  const openings = dataOf(asked.openings.answer)
  const figures = dataOf(asked.funnel.answer)
  const moved = movedIn(moves)
  const short = openings && shortageOf(openings)
  const funnel = figures && funnelOf(figures)
  return (
    <dl class="headline">
      <Item name={branch ? WORDS.movesTo(names.branch(branch)) : WORDS.moves} release={moves?.all} asked={asked.moves}>
        <Big figure={moved.all} />
        {moved.inflow && !branch ? (
          <Of part={moved.inflow} whole={moved.all} text={WORDS.inflow} />
        ) : (
          quarter === undefined && <Before moves={moves} />
        )}
      </Item>
      <Item name={WORDS.hard} release={openings?.all} asked={asked.openings}>
        <Share part={short?.hard} whole={short?.all} text={WORDS.vacancies} />
      </Item>
      <Item name={WORDS.completed} release={figures?.training} asked={asked.funnel}>
        <Share part={funnel?.completed} whole={funnel?.ended} text={WORDS.enrolments} />
      </Item>
      <Item name={WORDS.awarded} release={figures?.money} asked={asked.funnel}>
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
  release: Release | null | undefined
  asked: Asked<unknown>
  children: ComponentChildren
}

function Item({ name, release, asked: { answer }, children }: ItemProps) {
  const waits = answer.state === 'LOADING'
  const about = release && isReleased(release) ? release : undefined
  const isRefused = answer.state === 'REFUSED' || (answer.state === 'ANSWERED' && answer.missing.length === 0)
  const instead = release || isRefused ? UNRELEASED : UNAVAILABLE
  return (
    <div class={waits ? 'item waits' : 'item'}>
      <dt>{name}</dt>
      <dd>{about ? children : <Big figure={waits ? ASKED : instead} shown={() => '…'} />}</dd>
      {about && <dd class="when">{PAGE_TEXTS.asOf(periodText(about), shownDay(about.asOf))}</dd>}
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
  const share = shareOf(part, whole)
  return (
    <>
      <Big figure={share} shown={shownShare} />
      {share.status === 'RELEASED' && <Of part={part} whole={whole} text={text} />}
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

/** The year before the one that is shown. */
function Before({ moves }: { moves: Moves | undefined }) {
  const before = moves?.all?.series.findLast(each => each.to <= (moves.all?.from ?? ''))
  if (!before) return null
  return (
    <p>
      {WORDS.before(before.from.slice(0, 4))} <FigureText figure={figureAt(before)} />
    </p>
  )
}
