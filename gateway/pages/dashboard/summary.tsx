/** The page in one sentence, of figures that are told; what the page is about while there are none. */
import { type Asked, dataOf } from '../page/ask.ts'
import { shareOf, toldValue } from '../page/cube.ts'
import { shownNumber, shownShare } from '../page/language.ts'
import { periodText } from '../page/period.ts'
import type { Choices } from './choices.ts'
import { type Moves, movedIn } from './moves.ts'
import type { Names } from './names.ts'
import { type Openings, shortageIn } from './openings.ts'
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
  const hardest = hardestIn(dataOf(asked.openings.answer))
  if (moved === undefined || !moves?.all) return <p class="lead">{TEXTS.about}</p>
  const came = inflow && toldValue(inflow)
  return (
    <p class="lead">
      {WORDS.moved(periodText(moves.all), region && names.region(region), branch && names.branch(branch))}{' '}
      <strong>{WORDS.people(shownNumber(moved))}</strong>
      {came !== undefined && !branch && (
        <>
          {WORDS.amongThem} <strong>{shownNumber(came)}</strong> {WORDS.inflow}
        </>
      )}
      .
      {hardest && (
        <>
          {' '}
          {WORDS.hardest} <strong>{names.region(hardest.region)}</strong>
          {WORDS.there(shownShare(hardest.share))}
        </>
      )}
    </p>
  )
}

/** Of fewer vacancies a share says little: each figure is disturbed by a few. */
const FEWEST = 200

function hardestIn(openings: Openings | undefined): { region: string; share: number } | undefined {
  const shares = openings?.allByRegion?.cells.flatMap(({ keys: [region = ''] }) => {
    const { hard, all } = shortageIn(openings, region)
    const share = toldValue(shareOf(hard, all))
    return share === undefined || (toldValue(all) ?? 0) < FEWEST ? [] : [{ region, share }]
  })
  return shares?.toSorted((one, other) => other.share - one.share)[0]
}
