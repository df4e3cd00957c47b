// How long to wait before something that keeps failing is tried again.

export type Backoff = { firstMs: number; mostMs: number }

/** Milliseconds to wait after `failures` failures in a row (1 or more): doubles each time, up to a ceiling. */
export function delayAfter(failures: number, backoff: Backoff): number {
  return Math.min(backoff.mostMs, backoff.firstMs * 2 ** (failures - 1))
}
