// How much of a requirement a person covers, in twelfths. Each level short costs a quarter; a skill next to it gives a
// third of what the skill itself would give at that level.

export const fullCredit = 12
const levels = [0, 1, 2, 3, 4]

/** Credit at `has * 5 + needs`, for the skill itself; one flat list because that is how SQL takes it as a parameter. */
export const directCredits: readonly number[] = tableOf(1)
/** The same for the highest level among adjacent skills. */
export const adjacentCredits: readonly number[] = tableOf(3)

/** What a person has towards one skill: the own level and the highest level among adjacent skills, 0 for none. */
export interface Holding {
  readonly level: number
  readonly adjacentLevel: number
}

export function creditOf(holding: Holding, needs: number): number {
  return Math.max(
    directCredits[holding.level * levels.length + needs] ?? 0,
    adjacentCredits[holding.adjacentLevel * levels.length + needs] ?? 0,
  )
}

function tableOf(share: number): number[] {
  return levels.flatMap(has =>
    levels.map(needs => (has === 0 ? 0 : (fullCredit - 3 * Math.max(0, needs - has)) / share)),
  )
}
