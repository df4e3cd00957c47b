/** Which trainings a caller asks for, read once and checked. */
import { badUserInput, readList, readWords } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { TrainingFilter } from './generated/schema.ts'
import type { TrainingKind } from './rules/training-offer.ts'

/** Every part that is given narrows the list. */
export interface Filter {
  kinds?: readonly TrainingKind[]
  skills?: readonly string[]
  /** All of them must be in the title. */
  words?: readonly string[]
}

/**
 * Reads a filter as a client wrote it. An empty list or text means the same as none: all.
 * @throws BAD_USER_INPUT for an unknown skill, with the nearest codes (R20), and for what is too long.
 */
export function readFilter(where: TrainingFilter | null | undefined): Filter {
  const [kinds, skills] = [readList('kinds', where?.kinds), readList('skills', where?.skills)]
  for (const code of skills ?? []) {
    const unknown = unknownCode('skill', code)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  const words = readWords(where?.search)
  return { ...(kinds && { kinds }), ...(skills && { skills }), ...(words && { words }) }
}
