// Nobody is measured whose answers are not the right ones: all contenders are asked about every cohort, and whatever the
// ceiling's answer is, the others' must be equal to it, order of keys apart. This also fills the subgraphs' memory.
import { isDeepStrictEqual } from 'node:util'
import { ask } from './ask.ts'
import { COHORTS, SHARED_COHORT } from './question.ts'

/** So many cohorts at a time. */
const TOGETHER = 8

export interface Asked {
  name: string
  port: number
  constant: boolean
}

/**
 * @returns how many bytes each of them answers, by name and cohort
 * @throws Error that names the first that answers something else
 */
export async function checkSameAnswers(
  reference: Asked,
  others: readonly Asked[],
  progress: (event: string) => void,
): Promise<Map<string, number[]>> {
  const lengths = new Map([reference, ...others].map(({ name }) => [name, [0]]))
  const about = async (cohort: number) => {
    const right = await ask(reference.port, cohort)
    note(reference, cohort, right.bytes)
    await Promise.all(
      others.map(async other => {
        const { data, bytes } = await ask(other.port, cohort).catch(fault => {
          throw new Error(`${other.name} has no answer about cohort ${cohort}: ${fault.message}`)
        })
        const comparable = !other.constant || cohort === SHARED_COHORT
        if (comparable && !isDeepStrictEqual(data, right.data))
          throw new Error(different(other, cohort, data, right.data))
        note(other, cohort, bytes)
      }),
    )
  }
  const note = ({ name }: Asked, cohort: number, bytes: number) => {
    const known = lengths.get(name)
    if (known) known[cohort] = bytes
  }
  progress(`checking that all answers are equal, about each of ${COHORTS} cohorts`)
  // The first one alone: plans are made, and nobody's deadline should pass because others make theirs.
  await about(SHARED_COHORT)
  let next = 1
  await Promise.all(
    Array.from({ length: TOGETHER }, async () => {
      while (next <= COHORTS) {
        if (next % 250 === 0) progress(`they are, about ${next} cohorts`)
        await about(next++)
      }
    }),
  )
  return lengths
}

function different({ name }: Asked, cohort: number, found: unknown, right: unknown): string {
  return `${name} and the ceiling do not give the same answer about cohort ${cohort}: ${firstDifference(found, right, 'data')}`
}

/** Where, and what is there. */
function firstDifference(found: unknown, right: unknown, place: string): string {
  if (isRecord(found) && isRecord(right)) {
    for (const key of new Set([...Object.keys(right), ...Object.keys(found)])) {
      if (!isDeepStrictEqual(found[key], right[key])) return firstDifference(found[key], right[key], `${place}.${key}`)
    }
  }
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 100)
  return `${place} is ${shown(found)}, not ${shown(right)}`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
