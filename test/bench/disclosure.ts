// What released figures give away and what they are good for: the attacks of test/attacks/statistics as guessing games, and
// the errors, over the moves of the demo region.

import { acrossCubes } from '../attacks/statistics/game/across.ts'
import { attacks } from '../attacks/statistics/game/attacks.ts'
import { EXACT, figuresBy, play, RELEASED } from '../attacks/statistics/game/guess.ts'
import { bandOf, utilityOf } from '../attacks/statistics/game/utility.ts'
import { demoWorld } from '../attacks/statistics/game/world.ts'
import { table } from './table.ts'

export async function benchDisclosure(): Promise<string> {
  const world = demoWorld()
  const [released, exact] = [figuresBy(RELEASED), figuresBy(EXACT)]
  const games = [...attacks, ...acrossCubes].map(({ name, knows, guesses, rounds, most, round }) => [
    ...[name, knows, guesses],
    percent(play(round(world, released), rounds)),
    percent(most),
    percent(play(round(world, exact), 500)),
  ])
  const bands = [...utilityOf(world, released), bandOf(world, released, 50)].map(
    ({ from, to, places, told, error, relativeError }) => [
      Number.isFinite(to) ? `${from} to ${to - 1}` : `${from} or more`,
      String(places),
      percent(told),
      error.toFixed(1),
      percent(relativeError),
    ],
  )
  return [
    table(
      'How often whoever guesses is right; a coin: 50 %',
      ['attack', 'knows beforehand', 'guesses', 'right', 'bound', 'exact figures'],
      games,
    ),
    table('What is told of the moves of the demo region', ['people', 'places', 'told', 'error', 'relative'], bands),
  ].join('\n\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
