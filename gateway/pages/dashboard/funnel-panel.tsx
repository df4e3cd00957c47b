/** From candidate by way of training and money to work: owners count each their own, so the bars are not the same people. */
import type { ComponentChildren } from 'preact'
import type { Asked } from '../page/ask.ts'
import { type Figure, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownEuros, shownShare } from '../page/language.ts'
import { ownerName } from '../page/owners.ts'
import { Panel } from '../page/panel.tsx'
import type { Choices } from './choices.ts'
import { type Funnel, type FunnelFigures, funnelOf } from './funnel.ts'
import type { Names } from './names.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.funnel

interface FunnelPanelProps {
  asked: Asked<FunnelFigures>
  names: Names
  choices: Choices
}

export function FunnelPanel({ asked, names, choices }: FunnelPanelProps) {
  const { branch, region } = choices
  const about = [branch && names.branch(branch), region && names.region(region)].filter(Boolean).join(', ')
  return (
    <Panel
      name="funnel"
      title={WORDS.title}
      lead={about ? WORDS.leadAbout(about) : WORDS.lead}
      asked={asked}
      releases={({ came, training, money, work }) => [came, training, money, work]}
      rows="training.cells"
      part={data => (data.came || data.training || data.money || data.work) && data}
    >
      {figures => <Stages funnel={funnelOf(figures)} branch={branch && names.branch(branch)} />}
    </Panel>
  )
}

interface Stage {
  name: string
  owner: string
  figure: Figure
  more?: ComponentChildren
}

interface StagesProps {
  funnel: Funnel
  /** What the branch is called that was chosen. */
  branch: string | undefined
}

function Stages({ funnel, branch }: StagesProps) {
  const stages = stagesOf(funnel, branch)
  const most = Math.max(1, ...stages.map(({ figure }) => toldValue(figure) ?? 0))
  return (
    <ol class="stages">
      {stages.map(({ name, owner, figure, more }) => (
        <li key={name}>
          <span class="name">{name}</span>
          <strong class="number">
            <FigureText figure={figure} />
          </strong>
          <span class={`bar ${figure.status}`} style={{ '--share': `${((toldValue(figure) ?? 0) / most) * 100}%` }} />
          <span class="more">
            {ownerName(owner)}
            {more && <> · {more}</>}
          </span>
        </li>
      ))}
    </ol>
  )
}

function stagesOf(funnel: Funnel, branch: string | undefined): Stage[] {
  const { came, started, completed, completedShare, awarded, awards, placed } = funnel
  const share = (
    <>
      <FigureText figure={completedShare} shown={shownShare} /> {WORDS.ofEnded}
    </>
  )
  return [
    { name: WORDS.came, owner: 'candidates', figure: came, more: WORDS.spokenWith(branch) },
    { name: WORDS.started, owner: 'training', figure: started },
    { name: WORDS.completed, owner: 'training', figure: completed, more: share },
    { name: WORDS.funded, owner: 'funding', figure: awards, more: <FigureText figure={awarded} shown={shownEuros} /> },
    { name: WORDS.placed, owner: 'candidates', figure: placed, more: branch && WORDS.to(branch) },
  ]
}
