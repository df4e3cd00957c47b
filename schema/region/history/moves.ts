/** Where people go: into the branches that are short of people, along ways that others went before, often staying. */
import { type BranchCode, reference } from '../../reference/index.ts'
import type { Draws } from '../draws.ts'
import { rowOf } from '../trades.ts'
import { type Pick, weighted } from '../weighted.ts'

/** How many each branch takes in: the four that are short of people, and a few who move to others. */
const ATTRACTION: Record<BranchCode, number> = {
  METAAL: 21,
  METALEKTRO: 22,
  INSTALLATIE: 34,
  BOUW: 20,
  AVIATION: 0.4,
  LOGISTICS: 2.2,
  RETAIL: 0.7,
  HOSPITALITY: 0.6,
  VEHICLE: 1.6,
}
const STAYS = 1.9
/** For each curated transition between two branches, up to four. */
const ALONG_TRANSITION = 0.3

const codes = Object.keys(ATTRACTION) as BranchCode[]

const transitions = Map.groupBy(reference.transitions, ({ from, to }) => `${branchOf(from)} ${branchOf(to)}`)

const pickTarget = new Map<BranchCode, Pick<BranchCode>>(
  codes.map(from => [from, weighted(codes.map(to => [to, attraction(from, to)] as const))]),
)

export function pickTargetBranch(draws: Draws, from: BranchCode): BranchCode {
  return rowOf(pickTarget, from)(draws)
}

function attraction(from: BranchCode, to: BranchCode): number {
  if (from === to) return ATTRACTION[to] * STAYS
  const curated = Math.min(4, transitions.get(`${from} ${to}`)?.length ?? 0)
  return ATTRACTION[to] * (1 + curated * ALONG_TRANSITION)
}

function branchOf(occupation: string): BranchCode {
  return rowOf(reference.occupations, occupation).branch
}
