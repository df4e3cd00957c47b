/** The attacks, each as a game: what somebody knows beforehand, what is looked at, what is guessed. */

import { placeDimensions } from '@overstap/schema/reference'
import { figureOver, type ReleasedFigures } from '../../../../subgraphs/kit/src/cubes/figure.ts'
import { decided, type Figures, type Round } from './guess.ts'
import { type Look, type World, YEAR, YEAR_BEFORE } from './world.ts'

export interface Attack {
  name: string
  /** Beside the figures and the method. */
  knows: string
  guesses: string
  rounds: number
  /** How often the guess may be right, by decisions/0030. */
  most: number
  /** Nobody finds anything so, not even in exact figures. */
  isVain?: true
  round(world: World, figures: Figures): Round
}

/** Above one half lies what chance alone may give in so many rounds, three standard deviations. */
const COIN = 0.525
const ROUNDS = 4_000
const OTHERS = 'everybody else'

/** Figures about one person, by somebody who does or does not stand in them. */
const seen = ({ told }: Figures, look: Look, isIn: boolean, secret: string, version = '1') =>
  told(look.count - (isIn ? 0 : 1), secret, version, look.by.join(), look.step, ...look.place)

const evidenceOf = (figures: Figures, looks: readonly Look[], isIn: boolean, secret: string) =>
  looks.reduce((sum, look) => sum + figures.evidence(seen(figures, look, isIn, secret), look.count, look.count - 1), 0)

/** The figure with the fewest people that is likely to be told: it says most of one. */
const mostTelling = (looks: readonly Look[]) =>
  looks.filter(({ count }) => count > 20).toSorted((one, other) => one.count - other.count)[0]

export const attacks: readonly Attack[] = [
  {
    name: 'one figure',
    knows: OTHERS,
    guesses: 'is this person in it',
    rounds: ROUNDS,
    most: 0.6,
    round: (world, figures) => (isIn, random, secret) => {
      const look = mostTelling(world.looksAt(world.person(random)))
      return look && decided(evidenceOf(figures, [look], isIn, secret))
    },
  },
  {
    name: 'the same figure a hundred times',
    knows: OTHERS,
    guesses: 'is this person in it',
    rounds: ROUNDS,
    most: 0.6,
    round: (world, figures) => (isIn, random, secret) => {
      const look = mostTelling(world.looksAt(world.person(random)))
      return (
        look &&
        decided(
          evidenceOf(
            figures,
            Array.from({ length: 100 }, () => look),
            isIn,
            secret,
          ),
        )
      )
    },
  },
  {
    name: 'every figure of all releases',
    knows: OTHERS,
    guesses: 'is this person in them',
    rounds: ROUNDS,
    most: 0.73,
    round: (world, figures) => (isIn, random, secret) =>
      decided(evidenceOf(figures, world.looksAt(world.person(random)), isIn, secret)),
  },
  {
    name: 'a version against the one before',
    knows: 'that nobody else came',
    guesses: 'did this person come',
    rounds: ROUNDS,
    most: 0.66,
    round: (world, figures) => (isIn, random, secret) => {
      const looks = world.looksAt(world.person(random))
      const changes = looks.map(look => {
        const [before, after] = [seen(figures, look, false, secret), seen(figures, look, isIn, secret, '2')]
        if (before === undefined || after === undefined)
          return Number(after !== undefined) - Number(before !== undefined)
        return (after - before - 0.5) / Math.max(16, (0.03 * look.count) ** 2)
      })
      return decided(changes.reduce((sum, each) => sum + each, 0))
    },
  },
  {
    name: 'this year against the one before',
    knows: 'nothing',
    guesses: 'is this person in it',
    rounds: ROUNDS,
    most: COIN,
    isVain: true,
    round: (world, figures) => (isIn, random, secret) => {
      const years = world.looksAt(world.person(random)).filter(({ step }) => step === 'YEAR')
      const look = mostTelling(years)
      const before = look && world.counts(look.by, 'YEAR', YEAR_BEFORE).get(look.place[1])
      if (look === undefined || before === undefined) return undefined
      const later = seen(figures, look, isIn, secret)
      const earlier = figures.told(before, secret, 'before')
      return later === undefined || earlier === undefined ? undefined : later > earlier
    },
  },
  {
    name: 'tracker: all less everybody in the other regions',
    knows: 'those in places that are not told',
    guesses: 'did this person move so',
    rounds: ROUNDS,
    most: 0.57,
    round: (world, { told }) => {
      const by = ['FROM_BRANCH', 'TO_BRANCH', 'REGION']
      const [pairs, places] = [world.counts(by.slice(0, 2), 'YEAR', YEAR), world.counts(by, 'YEAR', YEAR)]
      const moves = [...pairs].filter(([, count]) => count > 60).map(([keys]) => keys)
      return (isIn, random, secret) => {
        const move = moves[Math.floor(random() * moves.length)] ?? ''
        const [own = '', ...others] = shuffled(regionsOf(move), random)
        const more = isIn ? 1 : 0
        const all = told((pairs.get(move) ?? 0) + more, secret, by.slice(0, 2).join(), move)
        const rest = others.reduce((sum, keys) => {
          const count = places.get(keys) ?? 0
          return sum + (told(count, secret, by.join(), keys) ?? count)
        }, 0)
        return all === undefined ? undefined : all - rest > (places.get(own) ?? 0) + 0.5
      }
    },
  },
  {
    name: 'margin less the other places',
    knows: 'those in other places that are not told',
    guesses: 'SUPPRESSED: nobody, or one to nine',
    rounds: ROUNDS,
    most: 0.66,
    round: (world, { told }) => {
      const [regions, places] = [world.counts(['REGION'], 'YEAR', YEAR), world.counts(['MUNICIPALITY'], 'YEAR', YEAR)]
      return (isSome, random, secret) => {
        const [region = ''] = shuffled([...regions.keys()], random)
        const [hidden = '', ...others] = shuffled(municipalitiesOf(region), random)
        const some = isSome ? 1 + Math.floor(random() * 9) : 0
        const all = told((regions.get(region) ?? 0) - (places.get(hidden) ?? 0) + some, secret, 'REGION', region)
        const rest = others.reduce((sum, keys) => {
          const count = places.get(keys) ?? 0
          return sum + (told(count, secret, 'MUNICIPALITY', keys) ?? count)
        }, 0)
        return all === undefined ? undefined : all - rest > 2.5
      }
    },
  },
  {
    name: 'municipality against region and province',
    knows: 'everybody else in the municipality',
    guesses: 'is this person in it',
    rounds: ROUNDS,
    most: 0.6,
    round: (world, { told, evidence }) => {
      const [regions, provinces, places] = (['REGION', 'PROVINCE', 'MUNICIPALITY'] as const).map(dimension =>
        world.counts([dimension], 'YEAR', YEAR),
      )
      return (isIn, random, secret) => {
        const municipality = shuffled([...(places?.keys() ?? [])], random)[0] ?? ''
        const more = (keys: string) => (keys === municipality && isIn ? 1 : 0)
        const others = places?.get(municipality) ?? 0
        const direct = evidence(
          told(others + more(municipality), secret, 'MUNICIPALITY', municipality),
          others + 1,
          others,
        )
        // What the places above say of it: all of them less its neighbours, as far as those are told.
        const above = (
          [
            ['REGION', regions],
            ['PROVINCE', provinces],
          ] as const
        ).map(([dimension, counts]) => {
          const key = JSON.stringify([placeDimensions[dimension].of.keyOf(parsed(municipality))])
          const all = told((counts?.get(key) ?? 0) + (isIn ? 1 : 0), secret, dimension, key)
          const neighbours = [...(places ?? [])].filter(
            ([keys]) => keys !== municipality && placeDimensions[dimension].of.keyOf(parsed(keys)) === parsed(key),
          )
          const rest = neighbours.reduce(
            (sum, [keys, count]) => sum + (told(count, secret, 'MUNICIPALITY', keys) ?? count),
            0,
          )
          if (all === undefined) return 0
          return (all - rest - others - 0.5) / (8 * (neighbours.length + 1) + (0.015 * all) ** 2)
        })
        return decided(direct + above.reduce((sum, each) => sum + each, 0))
      }
    },
  },
  {
    name: 'a longer period less a shorter one',
    knows: 'everybody else in the longer one',
    guesses: 'SUPPRESSED: nobody, or one to nine',
    rounds: ROUNDS,
    most: COIN,
    round:
      (_, { told }) =>
      (isSome, random, secret) => {
        const some = isSome ? 1 + Math.floor(random() * 9) : 0
        const [year, quarter] = [told(300, secret, 'year'), told(some, secret, 'quarter')]
        const figures = [year, quarter].map((value): ReleasedFigures => (value === undefined ? {} : { here: [value] }))
        const [longer, shorter] = [figureOver('here', figures), figureOver('here', figures.slice(0, 1))]
        if (longer.value === null || shorter.value === null) return undefined
        return longer.value > shorter.value
      },
  },
  {
    name: 'SUPPRESSED against zero',
    knows: 'nothing',
    guesses: 'nobody, or one to nine',
    rounds: ROUNDS,
    most: COIN,
    round:
      (_, { told }) =>
      (isSome, random, secret) => {
        const value = told(isSome ? 1 + Math.floor(random() * 9) : 0, secret, 'here')
        return value === undefined ? undefined : value > 0
      },
  },
  {
    name: 'nine others, and this person the tenth',
    knows: 'the nine',
    guesses: 'is this person in it',
    rounds: ROUNDS,
    most: COIN,
    round:
      (_, { told, evidence }) =>
      (isIn, _random, secret) =>
        decided(evidence(told(isIn ? 10 : 9, secret, 'here'), 10, 9)),
  },
  {
    name: 'money of a fund',
    knows: 'all its other awards',
    guesses: 'is this award in it',
    rounds: ROUNDS,
    most: 0.6,
    round:
      (_, { toldCents }) =>
      (isIn, random, secret) => {
        const awards = Array.from({ length: 60 }, () => Math.round(1_500_00 * Math.exp(random() * 2 - 1)))
        const others = awards.slice(1)
        const known = others.reduce((sum, each) => sum + each, 0)
        const value = toldCents(isIn ? awards : others, secret)
        return value === undefined ? undefined : value > known + (awards[0] ?? 0) / 2
      },
  },
]

function regionsOf(move: string): string[] {
  return placeDimensions.REGION.keys.map(region => JSON.stringify([...JSON.parse(move), region]))
}

function municipalitiesOf(region: string): string[] {
  const { keys } = placeDimensions.MUNICIPALITY
  return keys
    .filter(code => placeDimensions.REGION.of.keyOf(code) === parsed(region))
    .map(code => JSON.stringify([code]))
}

function parsed(keys: string): string {
  return String(JSON.parse(keys)[0])
}

function shuffled<Each>(list: readonly Each[], random: () => number): Each[] {
  return list
    .map(each => ({ each, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each)
}
