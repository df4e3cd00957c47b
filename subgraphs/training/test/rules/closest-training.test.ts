import { expect, it } from 'vitest'
import { closestTrainings } from '../../src/rules/closest-training.ts'
import type { TrainingOffer } from '../../src/rules/training-offer.ts'

const from = '2026-12-01'

function offer(id: string, level: number, change: Partial<TrainingOffer> = {}): TrainingOffer {
  return {
    id,
    kind: 'SHORT',
    entryLevel: null,
    weeks: 2,
    teaches: [{ skill: 'weld', level }],
    costItems: [{ kind: 'TUITION', amountCents: 50_000 }],
    runs: [{ startsOn: '2027-01-10', placesLeft: 3 }],
    ...change,
  }
}

const closest = (offers: TrainingOffer[], has = 1, level: number | null = 2) =>
  closestTrainings({ gap: [{ skill: 'weld', has, needs: 4 }], level, offers, from }, ['weld'])

it.each<[string, TrainingOffer[], string | undefined]>([
  ['leads to the highest level', [offer('a', 2), offer('b', 3)], 'b'],
  ['is the cheapest of those that lead as far', [offer('a', 3), offer('b', 3, { costItems: [] })], 'b'],
  ['is the first by id of those that are alike', [offer('b', 3), offer('a', 3)], 'a'],
  ['can still be joined', [offer('a', 3, { runs: [{ startsOn: '2026-11-30', placesLeft: 9 }] }), offer('b', 2)], 'b'],
  ['has a place left', [offer('a', 3, { runs: [{ startsOn: '2027-02-01', placesLeft: 0 }] }), offer('b', 2)], 'b'],
  ['lets the person in', [offer('a', 3, { entryLevel: 3 }), offer('b', 2)], 'b'],
  ['brings something new', [offer('a', 1)], undefined],
  ['exists', [], undefined],
])('the training that comes closest %s', (_, offers, training) => {
  expect(closest(offers).map(each => each.training)).toEqual(training === undefined ? [] : [training])
})

it('says to which level it leads, and when it starts', () => {
  expect(closest([offer('a', 3)])).toEqual([{ skill: 'weld', training: 'a', level: 3, startsOn: '2027-01-10' }])
  expect(closest([offer('a', 3, { runs: [], openEntry: true })])[0]?.startsOn).toBeNull()
})

it('is told only for what remains', () => {
  const gap = [{ skill: 'weld', has: 0, needs: 2 }]
  expect(closestTrainings({ gap, level: 2, offers: [offer('a', 3)], from }, [])).toEqual([])
})
