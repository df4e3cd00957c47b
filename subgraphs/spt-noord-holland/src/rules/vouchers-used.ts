/**
 * How many vouchers of a scheme are used in a region, as anybody may know it: disturbed a little, always in the same way for
 * one day of counting, rounded to fives, and null where they are few.
 */
import { drawFor, releasedCount } from '@overstap/kit'
import type { VoucherRow } from '../queries/demand.ts'

export function vouchersUsed({ scheme, region, available, used, countedOn, secret }: VoucherRow): number | null {
  const told = releasedCount(used, drawFor(secret, scheme, region, countedOn))
  return told === undefined ? null : Math.min(told, available)
}
