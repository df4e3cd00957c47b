/** The labour-market regions as tiles, about where they are in the country, the darker the harder work is to fill. */
import type { Asked } from '../page/ask.ts'
import { shareOf, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownShare } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import type { Choosing } from './choices.ts'
import type { Names } from './names.ts'
import { type Openings, shortageIn } from './openings.ts'
import { periodText } from './period.ts'
import { TEXTS } from './texts.ts'

interface RegionsPanelProps {
  asked: Asked<Openings>
  names: Names
  choices: Choosing
}

/** Column and row. A region that joins later stands below the others until it gets a place. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  friesland: [4, 1],
  groningen: [5, 1],
  'noord-holland-noord': [2, 2],
  drenthe: [5, 2],
  'zuid-kennemerland-en-ijmond': [1, 3],
  'zaanstreek-waterland': [2, 3],
  zwolle: [4, 3],
  'groot-amsterdam': [2, 4],
  'gooi-en-vechtstreek': [3, 4],
  'midden-utrecht': [3, 5],
}
/** Shares from which the next, darker step begins. */
const STEPS = [0.2, 0.3, 0.4, 0.5]

const WORDS = TEXTS.regions

export function RegionsPanel({ asked, names, choices }: RegionsPanelProps) {
  const { branch } = choices
  return (
    <Panel
      name="regions"
      title={WORDS.title}
      lead={branch ? WORDS.leadInBranch(names.branch(branch)) : WORDS.lead}
      asked={asked}
      part={data => data.all && data.allByRegion && { ...data, all: data.all, allByRegion: data.allByRegion }}
    >
      {openings => (
        <>
          <Steps />
          <ul class="tiles">
            {openings.allByRegion.cells.map(({ keys: [region = ''] }) => (
              <Tile key={region} {...{ region, openings, names, choices }} />
            ))}
          </ul>
          <p class="method">
            {periodText(openings.all)}. {openings.all.definition}
          </p>
        </>
      )}
    </Panel>
  )
}

interface TileProps {
  region: string
  openings: Openings
  names: Names
  choices: Choosing
}

function Tile({ region, openings, names, choices: { region: chosen, choose } }: TileProps) {
  const { hard, all } = shortageIn(openings, region)
  const share = shareOf(hard, all)
  const isChosen = region === chosen
  const [column, row] = PLACES[region] ?? []
  return (
    <li style={column === undefined ? {} : { '--column': column, '--row': row }}>
      <button
        type="button"
        class={`tile ${share.status} step-${stepOf(toldValue(share))}`}
        aria-pressed={isChosen}
        onClick={() => choose({ region: isChosen ? undefined : region })}
      >
        <span class="name">{names.region(region)}</span>
        <strong>
          <FigureText figure={share} shown={shownShare} />
        </strong>
        <span class="of">
          <FigureText figure={hard} /> {WORDS.of} <FigureText figure={all} />
        </span>
      </button>
    </li>
  )
}

function stepOf(share: number | undefined): number {
  return share === undefined ? 0 : STEPS.filter(from => share >= from).length
}

function Steps() {
  return (
    <p class="steps">
      <span>{WORDS.hardToFill}</span>
      {[0, ...STEPS].map((from, step) => (
        <span key={from} class={`step step-${step}`}>
          {step === 0 ? `< ${shownShare(STEPS[0] ?? 0)}` : `${shownShare(from)}${step === STEPS.length ? '+' : ''}`}
        </span>
      ))}
    </p>
  )
}
