// Where two answers differ, told as the path of the first place.

import { isDeepStrictEqual } from 'node:util'

/** Undefined when they are the same. */
export function firstDifference(seen: unknown, expected: unknown, path = 'data'): string | undefined {
  if (isDeepStrictEqual(seen, expected)) return undefined
  if (isContainer(seen) && isContainer(expected) && Array.isArray(seen) === Array.isArray(expected)) {
    const names = new Set([...Object.keys(seen), ...Object.keys(expected)])
    for (const name of names) {
      const below = firstDifference(seen[name], expected[name], `${path}.${name}`)
      if (below) return below
    }
  }
  return `${path} is ${short(seen)} and not ${short(expected)}`
}

/**
 * Where `seen` is neither what is `healthy` nor a hole that `without` allows: a null for what the missing partner has a part
 * in. Undefined when there is no such place: then every neighbour was kept, and nobody's data stand where another's belong.
 */
export function firstIntruder(seen: unknown, healthy: unknown, without: unknown, path = 'data'): string | undefined {
  if (isDeepStrictEqual(seen, healthy)) return undefined
  if (seen === null && !isDeepStrictEqual(healthy, without)) return undefined
  if (isContainer(seen) && isContainer(healthy) && Object.keys(seen).length === Object.keys(healthy).length) {
    for (const name of Object.keys(healthy)) {
      // Where the whole of an object may be missing, anything in it may.
      const allowed = isContainer(without) ? without[name] : null
      const below = firstIntruder(seen[name], healthy[name], allowed, `${path}.${name}`)
      if (below) return below
    }
    return undefined
  }
  return `${path} is ${short(seen)}, which is neither ${short(healthy)} nor a hole of the partner's`
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 60)
}
