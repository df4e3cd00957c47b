// Codes that callers write by hand: an unknown one is answered with the nearest that exist, never with an empty list (R20).
import { nearestCodes } from './nearest-codes.ts'
import { reference } from './release.ts'

const known = {
  region: new Set([...reference.municipalities.values()].map(each => each.region)),
  municipality: new Set(reference.municipalities.keys()),
  skill: new Set(reference.skills.keys()),
  occupation: new Set(reference.occupations.keys()),
}

/** What to tell a caller who wrote `code` where the code of a `kind` was asked; undefined when the code exists. */
export function unknownCode(
  kind: keyof typeof known,
  code: string,
): { message: string; nearest: string[] } | undefined {
  if (known[kind].has(code)) return undefined
  const nearest = nearestCodes(code, known[kind])
  return { message: `There is no ${kind} «${code.slice(0, 40)}». The nearest are: ${nearest.join(', ')}.`, nearest }
}
