/** The page in one sentence, of figures that are told; what the page is about while there are none. */
import { type Asked, dataOf } from '../page/ask.ts'
import { toldValue } from '../page/cube.ts'
import { shownNumber, shownShare } from '../page/language.ts'
import { periodWithin } from '../page/period.ts'
import type { Choices } from './choices.ts'
import { type Moves, movedIn } from './moves.ts'
import { type Names, UNKNOWN } from './names.ts'
import { type Openings, shareOfShortage, shortageIn, shortageOf } from './openings.ts'
import { TEXTS } from './texts.ts'

interface SummaryProps {
  moves: Asked<Moves>
  openings: Asked<Openings>
  choices: Choices
  names: Names
}

const WORDS = TEXTS.summary

export function Summary({ choices: { region, branch }, names, ...asked }: SummaryProps) {
  const moves = dataOf(asked.moves.answer)
  const { all, inflow } = movedIn(moves)
  const moved = toldValue(all)
  const openings = dataOf(asked.openings.answer)
  const short = openings && toldValue(shareOfShortage(shortageOf(openings)))
  const hardest = openings && region === undefined ? hardestIn(openings) : undefined
  if (moved === undefined || !moves?.all) return <p class="lead">{TEXTS.about}</p>
  const came = inflow && toldValue(inflow)
  return (
    <p class="lead">
      {WORDS.moved(periodWithin(moves.all), region && names.region(region), branch && names.branch(branch))}{' '}
      <strong>{WORDS.people(shownNumber(moved))}</strong>
      {came !== undefined && !branch && (
        <>
          {WORDS.amongThem} <strong>{shownNumber(came)}</strong> {WORDS.inflow}
        </>
      )}
      .
      {short !== undefined && (
        <>
          {' '}
          {WORDS.short} <strong>{shownShare(short)}</strong> {WORDS.hardToFill}
          {hardest && WORDS.hardest(names.region(hardest.region), shownShare(hardest.share))}.
        </>
      )}
    </p>
  )
}

/** Of fewer vacancies a share says little, and a smaller lead may be chance: each figure is disturbed by a few. */
const FEWEST = 200
const CLEAR_LEAD = 0.03

/** The region where work is clearly hardest to fill, if there is one. */
function hardestIn(openings: Openings): { region: string; share: number } | undefined {
  const shares = openings.allByRegion?.cells.flatMap(({ keys: [region = ''] }) => {
    const shortage = shortageIn(openings, region)
    const share = toldValue(shareOfShortage(shortage))
    return region === UNKNOWN || share === undefined || (toldValue(shortage.all) ?? 0) < FEWEST
      ? []
      : [{ region, share }]
  })
  const [first, second] = shares?.toSorted((one, other) => other.share - one.share) ?? []
  return first && second && first.share >= second.share + CLEAR_LEAD ? first : undefined
}
