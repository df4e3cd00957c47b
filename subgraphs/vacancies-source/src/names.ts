/** Ids: the prefix, a colon, and the record number. */
import { PREFIX } from './owner.ts'

export function idOf(number: number): string {
  return `${PREFIX}:${number}`
}

/** Undefined for an id of another owner, and for what is none. */
export function numberOf(id: string): number | undefined {
  const digits = id.startsWith(`${PREFIX}:`) ? id.slice(PREFIX.length + 1) : ''
  return /^[1-9]\d{0,7}$/.test(digits) ? Number(digits) : undefined
}
