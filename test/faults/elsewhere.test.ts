// Rows of the matrix that tests beside the program itself keep already: which they are, and that they are still there.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { note } from './kit/matrix.ts'

const kept: [string, string, string[]][] = [
  [
    'key set endpoint down',
    'gateway/test/authenticate-issuer.test.ts',
    ['is believed by its last keys for %s, then callers learn that it is not their fault', 'keeps its last good keys'],
  ],
  [
    'key rotated',
    'gateway/test/authenticate-issuer.test.ts',
    ['may be new: a token with the new key is believed at once, and one with a withdrawn key no more'],
  ],
  [
    'clocks differ by seconds, by minutes',
    'gateway/test/authenticate.test.ts',
    ['20 seconds behind ours', '20 seconds ahead of ours', 'has expired', 'is for later'],
  ],
  [
    'input limits',
    'gateway/test/limits.test.ts',
    [
      'is refused with the figures when it is more than allowed',
      'is told with RATE_LIMITED and Retry-After, for everybody by himself',
    ],
  ],
  ['redirect to another host', 'gateway/test/hostile-partner.test.ts', ['is not followed']],
  ['caller leaves', 'gateway/test/hostile-partner.test.ts', ['ends the hop that is under way, and no other is begun']],
  [
    'database: deadlock, serialisation failure',
    'subgraphs/kit/test/transaction.test.ts',
    ['that stands in another one’s way is made again, from the start'],
  ],
  [
    'database: statement timeout',
    'subgraphs/kit/test/database.test.ts',
    ['is ended by the server when a statement runs too long'],
  ],
  [
    'database: the processing log is locked or gone',
    'gateway/test/audit-unavailable.test.ts',
    ['while the processing log is locked the answer comes all the same, without the person'],
  ],
  [
    'migration killed half-way, two at once, older or newer code',
    'subgraphs/kit/test/database.test.ts',
    [
      'leave nothing of a file that fails, and go on from there when it is mended',
      'are applied once by two who start at the same time',
      'refuse a database that is newer than the code',
      'refuse a file that was changed after it was applied',
    ],
  ],
  [
    'a change sent again with its key',
    'test/scenarios/writing/writing.test.ts',
    ['that is sent again changes nothing'],
  ],
]

it.each(kept)('%s has its promises in %s', (fault, file, titles) => {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const gone = titles.filter(title => !text.includes(`'${title}'`))
  note({
    fault,
    partner: 'elsewhere',
    operations: [],
    codes: {},
    worstMs: 0,
    notes: titles.filter(title => !gone.includes(title)).map(title => `${file}: ${title}`),
    broken: gone.map(title => `${file} has no «${title}» any more`),
  })
  expect(gone).toEqual([])
})
