/** Who moves between the branches: a diagram, and the same as a table. */
import { useState } from 'preact/hooks'
import type { Asked } from '../page/ask.ts'
import type { Cells, Release } from '../page/cube.ts'
import { Panel } from '../page/panel.tsx'
import type { Choosing } from './choices.ts'
import { type Flow, flowBetween, flowByTraining } from './flow.ts'
import { Matrix } from './matrix.tsx'
import type { Names } from './names.ts'
import { periodText } from './period.ts'
import { Sankey } from './sankey.tsx'
import { TEXTS } from './texts.ts'

/** What `operations/moves.graphql` and `operations/moves-in-region.graphql` give. */
export interface Moves {
  all: Release | null
  sectors: Cells | null
  branches: Cells | null
  /** By which sort of training is told for all regions together only. */
  intoTraining?: Cells | null
  outOfTraining?: Cells | null
}

interface MovesPanelProps {
  asked: Asked<Moves>
  names: Names
  choices: Choosing
}

const WORDS = TEXTS.moves

export function MovesPanel({ asked, names, choices }: MovesPanelProps) {
  const [asTable, setAsTable] = useState(false)
  return (
    <Panel
      name="moves"
      title={WORDS.title}
      lead={choices.region ? WORDS.leadInRegion(names.region(choices.region)) : WORDS.lead}
      asked={asked}
      part={data => data.branches && data.all && { ...data, all: data.all, branches: data.branches }}
    >
      {moves => (
        <>
          <fieldset class="either">
            <legend class="unseen">{WORDS.shownAs}</legend>
            <button type="button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
              {WORDS.asDiagram}
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
              {WORDS.asTable}
            </button>
          </fieldset>
          <Figures {...{ moves, names, choices, asTable }} />
          <p class="method">
            {periodText(moves.all)}. {moves.all.definition} {moves.all.note}
          </p>
        </>
      )}
    </Panel>
  )
}

interface FiguresProps {
  moves: Moves & { branches: Cells }
  names: Names
  choices: Choosing
  asTable: boolean
}

function Figures({ moves, names, choices: { branch, choose }, asTable }: FiguresProps) {
  const flow = flowOf(moves, names)
  if (asTable || flow.links.length === 0) return <Matrix between={moves.branches} names={names} branch={branch} />
  return (
    <>
      <Sankey {...{ flow, names, branch }} onBranch={code => choose({ branch: code === branch ? undefined : code })} />
      {flow.suppressed > 0 && <p class="quiet small">{WORDS.tooSmall(flow.suppressed)}</p>}
    </>
  )
}

function flowOf({ branches, intoTraining, outOfTraining }: FiguresProps['moves'], names: Names): Flow {
  return intoTraining && outOfTraining
    ? flowByTraining(intoTraining, outOfTraining, { branches: names.branches, trainings: WORDS.trainings })
    : flowBetween(branches, names.branches)
}
