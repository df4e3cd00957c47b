// For how long a partner's answer may be kept, as its header says.

import { expect, it } from 'vitest'
import { secondsIn } from '../src/kept/how-long.ts'

it.each<[string | string[] | undefined, number]>([
  ['max-age=60', 60],
  ['public, max-age=60', 60],
  ['Max-Age=60, must-revalidate', 60],
  ['max-age=86400', 86_400],
  ['max-age=86401', 86_400],
  ['max-age=31536000', 86_400],
  ['max-age=0', 0],
  ['max-age=-1', 0],
  ['max-age=60s', 0],
  ['s-maxage=60', 0],
  ['max-age=60, no-store', 0],
  ['no-cache, max-age=60', 0],
  ['private, max-age=60', 0],
  ['', 0],
  [undefined, 0],
  [['max-age=60', 'max-age=10'], 0],
])('%j is %i seconds', (header, seconds) => {
  expect(secondsIn(header)).toBe(seconds)
})
