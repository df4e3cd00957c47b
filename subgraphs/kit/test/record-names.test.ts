// Names of records of several sorts: what one owner gave out comes back, and nothing else does.
import { expect, it } from 'vitest'
import { recordNames } from '../src/index.ts'

const { recordId, recordNumber } = recordNames<'visit' | 'event'>('spt-drenthe')

it('gives back the number that went in, for that sort', () => {
  expect(recordId('visit', 12)).toBe('spt-drenthe:visit-12')
  expect(recordNumber('visit', 'spt-drenthe:visit-12')).toBe(12)
  expect(recordNumber('event', 'spt-drenthe:visit-12')).toBeUndefined()
})

it.each(['spt-drenthe:visit-0', 'spt-drenthe:visit-1e3', 'spt-drenthe:visit-', 'elders:visit-1', 'visit-1', "'; --"])(
  'knows nothing of %s',
  id => {
    expect(recordNumber('visit', id)).toBeUndefined()
  },
)
