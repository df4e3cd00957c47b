/** Names of records: the owner's prefix, the sort of record and its number, `spt-noord-holland:module-3`. */
import { recordNames } from '@overstap/kit'

export const { recordId, recordNumber } = recordNames<'module' | 'line'>('spt-noord-holland')
