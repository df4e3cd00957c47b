/** Names of records: the owner's prefix, the sort of record and its number, `spt-drenthe:visit-12`. */
import { recordNames } from '@overstap/kit'

export const { recordId, recordNumber } = recordNames<'visit' | 'event' | 'round'>('spt-drenthe')
