// What the planner needs to know of a training, and which offers still serve a person: pure data, no database.

export type TrainingKind = 'CREBO' | 'SHORT' | 'EVC' | 'ORIENTATION'
export type CostItemKind = 'TUITION' | 'MATERIAL' | 'EXAM' | 'TRAVEL' | 'WAGE_LOSS' | 'GUIDANCE' | 'INTAKE'

export interface CostItem {
  kind: CostItemKind
  /** Integer euro cents, never negative. */
  amountCents: number
}

export interface TaughtSkill {
  skill: string
  /** The level (1..4) of who completed the training. */
  level: number
}

export interface TrainingOffer {
  /** Unique among the offers of one call. */
  id: string
  kind: TrainingKind
  /** The level that a participant must bring; null when everybody is welcome. */
  entryLevel: number | null
  weeks: number
  teaches: TaughtSkill[]
  costItems: CostItem[]
  runs: { startsOn: string; placesLeft: number }[]
  /** True when one can start on any day, without a run. */
  openEntry?: boolean
}

/** R4: somebody whose level nobody knows is not kept out by an entry level. */
export function admits(offer: TrainingOffer, level: number | null): boolean {
  return offer.entryLevel === null || level === null || level >= offer.entryLevel
}

/**
 * The first start that can still be joined: a place left, on or after `from`. Null means any day (open entry),
 * undefined that there is no way in.
 */
export function joinableStart(offer: TrainingOffer, from: string): string | null | undefined {
  let first: string | undefined
  for (const { startsOn, placesLeft } of offer.runs) {
    if (placesLeft > 0 && startsOn >= from && (first === undefined || startsOn < first)) first = startsOn
  }
  return first ?? (offer.openEntry ? null : undefined)
}

export function costCentsOf(offer: Pick<TrainingOffer, 'costItems'>): number {
  return offer.costItems.reduce((sum, item) => sum + item.amountCents, 0)
}
