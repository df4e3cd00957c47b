/** The labour-market regions as tiles, about where they are in the country, the darker the harder work is to fill. */
import type { Asked } from '../page/ask.ts'
import { type Cells, type Figure, isReleased, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { shownShare } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { TEXTS as PAGE_TEXTS } from '../page/texts.ts'
import type { Choosing } from './choices.ts'
import { type Names, UNKNOWN } from './names.ts'
import { type Openings, shareOfShortage, shortageIn, shortageOfBranch } from './openings.ts'
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
const WORDS = TEXTS.regions

export function RegionsPanel({ asked, names, choices }: RegionsPanelProps) {
  const { branch } = choices
  return (
    <Panel
      name="regions"
      title={WORDS.title}
      lead={branch ? WORDS.leadInBranch(names.branch(branch)) : WORDS.lead}
      asked={asked}
      releases={({ all }) => [all]}
      rows="hardByRegion.cells"
      part={data => data.all && data.allByRegion && { ...data, all: data.all, allByRegion: data.allByRegion }}
    >
      {openings => <Figures {...{ openings, names, choices }} />}
    </Panel>
  )
}

interface FiguresProps {
  openings: Openings & { allByRegion: Cells }
  names: Names
  choices: Choosing
}

function Figures({ openings, names, choices }: FiguresProps) {
  const shares = openings.allByRegion.cells
    .map(({ keys: [region = ''] }) => ({ region, share: toldValue(shareIn(openings, region)) }))
    .filter(({ region, share }) => region !== UNKNOWN || share !== undefined)
    .toSorted((one, other) => (other.share ?? 0) - (one.share ?? 0))
  const steps = stepsOver(shares.map(({ share }) => share))
  const isReleasedSo = isReleased(openings.allByRegion) && isReleased(openings.hardByRegion ?? {})
  return (
    <>
      <Legend steps={steps} />
      {isReleasedSo ? (
        <ul class="tiles">
          {shares.map(({ region }) => (
            <Tile key={region} {...{ region, openings, names, choices, steps }} />
          ))}
        </ul>
      ) : (
        <p class="quiet">{PAGE_TEXTS.unreleasedLong}</p>
      )}
      <Branches {...{ openings, names, choices }} />
    </>
  )
}

interface TileProps {
  region: string
  openings: Openings
  names: Names
  choices: Choosing
  steps: readonly number[]
}

function Tile({ region, openings, names, choices: { region: chosen, choose }, steps }: TileProps) {
  const { hard, all } = shortageIn(openings, region)
  const share = shareOfShortage({ hard, all })
  const isChosen = region === chosen
  const [column, row] = PLACES[region] ?? []
  return (
    <li style={column === undefined ? {} : { '--column': column, '--row': row }}>
      <button
        type="button"
        class={`tile ${share.status} step-${stepOf(toldValue(share), steps)}`}
        aria-pressed={isChosen}
        onClick={() => choose({ region: isChosen ? undefined : region })}
      >
        <span class="name">{names.region(region).replace('/', '/\u200b')}</span>
        <strong>
          <FigureText figure={share} shown={shownShare} />
        </strong>
        {toldValue(share) !== undefined && (
          <span class="of">
            <FigureText figure={hard} /> {TEXTS.of} <FigureText figure={all} />
          </span>
        )}
      </button>
    </li>
  )
}

function shareIn(openings: Openings, region: string): Figure {
  return shareOfShortage(shortageIn(openings, region))
}

const STEPS = 5

/** Where each step begins, in whole percents from the lowest share to the highest. Narrower would show what is only noise. */
function stepsOver(shares: readonly (number | undefined)[]): number[] {
  const told = shares.filter(share => share !== undefined).map(share => Math.round(share * 100))
  const [lowest, highest] = [Math.min(...told), Math.max(...told)]
  if (told.length === 0) return []
  const width = Math.max(2, Math.ceil((highest - lowest + 1) / STEPS))
  const begins = Array.from({ length: STEPS }, (_, step) => lowest + step * width)
  return begins.filter(from => from <= highest).map(from => from / 100)
}

function stepOf(share: number | undefined, steps: readonly number[]): number {
  const whole = Math.round((share ?? 0) * 100)
  return share === undefined ? 0 : steps.filter(from => whole >= Math.round(from * 100)).length - 1
}

function Legend({ steps }: { steps: readonly number[] }) {
  if (steps.length === 0) return null
  return (
    <p class="steps">
      <span>{WORDS.hardToFill}</span>
      {steps.map((from, step) => (
        <span key={from} class={`step step-${step}`}>
          {shownShare(from)}
          {step === steps.length - 1 ? '+' : ''}
        </span>
      ))}
    </p>
  )
}

/** The same branch by branch; those for which nothing can be told are left out, and counted. */
function Branches({ openings, names, choices: { branch: chosen } }: FiguresProps) {
  const rows = names.branches
    .map(branch => ({ branch, ...shortageOfBranch(openings, branch) }))
    .map(each => ({ ...each, share: shareOfShortage(each) }))
  const told = rows.filter(({ share }) => toldValue(share) !== undefined)
  const most = Math.max(...told.map(({ share }) => toldValue(share) ?? 0))
  if (told.length === 0) return null
  return (
    <table class="shares">
      <caption>{WORDS.byBranch}</caption>
      <tbody>
        {told.map(({ branch, hard, all, share }) => (
          <tr key={branch} class={branch === chosen ? 'chosen' : ''}>
            <th scope="row">{names.branch(branch)}</th>
            <td class="track">
              <span class="bar" style={{ '--share': `${((toldValue(share) ?? 0) / most) * 100}%` }} />
            </td>
            <td class="number">
              <strong>
                <FigureText figure={share} shown={shownShare} />
              </strong>
            </td>
            <td class="number quiet">
              <FigureText figure={hard} /> {TEXTS.of} <FigureText figure={all} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
