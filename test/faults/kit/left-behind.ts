// What faults must not leave behind: connections that nobody gives back, and memory that only grows.

import { spawnSync } from 'node:child_process'
import { eventually } from './eventually.ts'
import type { Seen } from './matrix.ts'
import { note } from './matrix.ts'
import type { Partner } from './partners.ts'

/** Idle connections are closed after five seconds; a gateway gives those to broken ones back at once. */
const CLOSED_WITHIN_MS = 8_000
/** What a gateway may hold more than before, in MB: what its engine keeps, and garbage that nobody has asked for. */
const MORE_MB = 250

/** Resident memory of a process, in MB. */
export function memoryOf(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Math.round(Number(stdout) / 1024)
}

/** @param before memory of each partner's gateway, in MB. Returns what was left behind, in words. */
export async function leftBehind(
  fault: string,
  partners: readonly Partner[],
  before: readonly number[],
): Promise<string[]> {
  const all = partners.map(async (partner, index): Promise<Seen> => {
    const { name, gateway, proxy } = partner
    const open = await eventually(
      () => (proxy.connections > 0 ? [`${proxy.connections} connections`] : []),
      CLOSED_WITHIN_MS,
    )
    const memory = memoryOf(gateway.pid)
    const was = before[index] ?? 0
    const broken = [...open, ...(memory > was + MORE_MB ? [`${memory - was} MB more`] : [])]
    return {
      fault,
      partner: name,
      operations: [],
      codes: {},
      worstMs: 0,
      notes: [`${proxy.connections} connections, ${was} -> ${memory} MB`],
      broken,
    }
  })
  const seen = await Promise.all(all)
  for (const each of seen) note(each)
  return seen.flatMap(({ partner, broken }) => broken.map(what => `${partner}: ${what}`))
}
