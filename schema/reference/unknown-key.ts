/** The key of a figure about records of which nobody wrote down what a dimension asks; left out they would be missing from it. */
export const UNKNOWN = 'UNKNOWN'

interface Dimension<Of extends string> {
  keys: readonly string[]
  of?: { dimension: Of; keyOf(key: string): string }
}

/** The dimension with that key, last. */
export function withUnknown<Of extends string = never>({ keys, of }: Dimension<Of>): Dimension<Of> {
  return {
    keys: [...keys, UNKNOWN],
    ...(of && { of: { ...of, keyOf: (key: string) => (key === UNKNOWN ? UNKNOWN : of.keyOf(key)) } }),
  }
}
