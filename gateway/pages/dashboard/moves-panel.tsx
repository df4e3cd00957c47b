/** Who moves between the branches: a diagram, and the same as a table. */
import { useState } from 'preact/hooks'
import type { Asked } from '../page/ask.ts'
import { type Cells, isReleased, toldValue } from '../page/cube.ts'
import { shownNumber } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { TEXTS as PAGE_TEXTS } from '../page/texts.ts'
import { type Choosing, isOnlyBetween } from './choices.ts'
import { Matrix } from './matrix.tsx'
import { type Flow, flowBetween, flowOf, type Moves } from './moves.ts'
import type { Names } from './names.ts'
import { Sankey } from './sankey.tsx'
import { TEXTS } from './texts.ts'

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
      lead={leadOf(choices, names)}
      asked={asked}
      releases={({ all }) => [all]}
      nothing={PAGE_TEXTS.unreleasedLong}
      rows={isOnlyBetween(choices) ? 'between.cells' : choices.branch ? 'ways.cells' : 'into.cells'}
      part={({ all, between, ...others }) =>
        all && between && isReleased(between) ? { ...others, all, between } : null
      }
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
        </>
      )}
    </Panel>
  )
}

function leadOf({ region, quarter }: Choosing, names: Names): string {
  if (region !== undefined) return WORDS.leadInRegion(names.region(region))
  return quarter === undefined ? WORDS.lead : WORDS.leadInQuarter
}

interface FiguresProps {
  moves: Moves & { between: Cells }
  names: Names
  choices: Choosing
  asTable: boolean
}

function Figures({ moves, names, choices: { branch, choose }, asTable }: FiguresProps) {
  const shown = { branches: names.branches, trainings: WORDS.trainings, branch }
  const flow = flowOf(moves, shown)
  if (asTable || flow.links.length === 0) return <Matrix between={moves.between} names={names} branch={branch} />
  return (
    <>
      <Sankey
        {...{ flow, names }}
        narrowFlow={flowBetween(moves, shown)}
        onBranch={code => choose({ branch: code === branch ? undefined : code })}
      />
      <p class="quiet small">{leftOut(flow, branch === undefined ? moves.all : null)}</p>
    </>
  )
}

/** Of less the diagram says how much it shows: each figure is disturbed a little, and all of them together add up to about all. */
const NEARLY_ALL = 0.98

/** What the diagram leaves out, as it is too small to be told. */
function leftOut({ nodes, links, suppressed }: Flow, all: Moves['all']): string {
  const starts = new Set(nodes.filter(({ side }) => side === 'from').map(({ id }) => id))
  const drawn = links.filter(({ source }) => starts.has(source)).reduce((sum, { value }) => sum + value, 0)
  const whole = all?.cells[0] && toldValue(all.cells[0].figure)
  const share =
    whole === undefined || drawn >= whole * NEARLY_ALL ? [] : [WORDS.drawn(shownNumber(drawn), shownNumber(whole))]
  return [...share, ...(suppressed > 0 ? [WORDS.tooSmall(suppressed)] : [])].join(' ')
}
