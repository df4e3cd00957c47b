/**
 * Finds a firm of a branch in a region, so that people and vacancies are near the firm they name. The one table the
 * generator keeps: a few numbers per firm, made at the first question.
 */
import type { BranchCode } from '../reference/index.ts'
import type { Draws } from './draws.ts'
import { employerOf } from './employer.ts'
import { stories } from './stories.ts'
import { oneOf } from './weighted.ts'

interface DirectoryEntry {
  id: string
  branch: BranchCode
  region: string
  municipality: string
}

export interface EmployerDirectory {
  /** A firm of the branch, in the region when there is one. */
  near(draws: Draws, branch: BranchCode, region: string): DirectoryEntry | undefined
  /** The same among firms that announced a bankruptcy, a reorganisation or lay-offs; only in the region. */
  inTroubleNear(draws: Draws, branch: BranchCode, region: string): DirectoryEntry | undefined
}

export function employerDirectory(seed: number, today: string, count: number): EmployerDirectory {
  const byCell = new Map<string, DirectoryEntry[]>()
  const inTrouble = new Map<string, DirectoryEntry[]>()
  for (let number = 1; number <= count; number += 1) {
    const { id, branch, region, municipality, disruption } = employerOf(seed, today, number)
    // Only the 22 of the story work at the firm that went bankrupt.
    if (id === stories.bankruptFirm) continue
    const entry = { id, branch, region, municipality }
    if (disruption) add(inTrouble, `${branch} ${region}`, entry)
    add(byCell, `${branch} ${region}`, entry)
    add(byCell, branch, entry)
  }
  return {
    near: (draws, branch, region) => oneOf(draws, byCell.get(`${branch} ${region}`) ?? byCell.get(branch) ?? []),
    inTroubleNear: (draws, branch, region) => oneOf(draws, inTrouble.get(`${branch} ${region}`) ?? []),
  }
}

function add(cells: Map<string, DirectoryEntry[]>, cell: string, entry: DirectoryEntry): void {
  const entries = cells.get(cell)
  if (entries) entries.push(entry)
  else cells.set(cell, [entry])
}
