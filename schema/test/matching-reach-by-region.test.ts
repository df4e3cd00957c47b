// What an employer is told of the reach of somebody whom it must not find: by region alone, whatever the kilometres say.

import { expect, it } from 'vitest'
import { reachByRegion } from '../matching/region-reason.ts'
import { candidate, vacancy } from './profiles.ts'

it.each([
  [['groningen', 'drenthe'], 'MET', 'REACH_BY_REGION'],
  [['drenthe'], 'UNMET', 'REACH_BY_REGION_NOT_SEARCHED'],
  [[], 'UNKNOWN', 'REACH_BY_REGION_UNKNOWN'],
])('of who searches in %j is %s', (searchRegions, outcome, code) => {
  for (const maximumDistanceKm of [null, 0, 500])
    for (const municipality of [null, 'GM0014', 'GM0935'])
      expect(reachByRegion({ ...candidate, searchRegions, maximumDistanceKm, municipality }, vacancy)).toEqual({
        ...{ aspect: 'REGION', outcome, code },
        values: { region: 'groningen' },
      })
})
