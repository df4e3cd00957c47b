// Where the values of several measurements lie.

/** The value below which `share` of the ascending values lie, by nearest rank. */
export function atShare(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN
}

/** The middle one, or what is between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values)
  return (atShare(sorted, 0.5) + (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)) / 2
}

export function ascending(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other)
}
