// How far somebody has come: the last step taken by a day.
import { expect, it } from 'vitest'
import { stageOn } from '../../src/rules/stage-on.ts'

const DAY = '2026-11-21'
const [before, after] = ['2026-11-21', '2026-11-22']

it.each([
  [null, null, null, 'SPOKEN'],
  [after, null, null, 'SPOKEN'],
  [before, null, null, 'ASSESSED'],
  [before, before, null, 'IN_TRAINING'],
  [before, after, null, 'ASSESSED'],
  [before, before, before, 'PLACED'],
  [before, null, before, 'PLACED'],
  [null, null, before, 'PLACED'],
  [before, before, after, 'IN_TRAINING'],
])('with assessment %s, training %s, job %s it is %s', (assessedOn, trainingSince, placedOn, stage) => {
  expect(stageOn(DAY, { assessedOn, trainingSince, placedOn })).toBe(stage)
})
