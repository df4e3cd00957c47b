/** So many at once, in the order in which they came; whoever leaves meanwhile is passed over. */
export interface Places {
  /** @throws the reason of `signal` when that is aborted first. */
  take(signal: AbortSignal): Promise<void>
  giveBack(): void
}

export function placesFor(most: number): Places {
  let free = most
  const waiting = new Set<() => void>()
  const giveBack = () => {
    const [next] = waiting
    if (next === undefined) free++
    else next()
  }
  return {
    giveBack,
    take: async signal => {
      signal.throwIfAborted()
      if (free > 0) {
        free--
        return
      }
      const { promise, resolve, reject } = Promise.withResolvers<void>()
      const leave = () => {
        waiting.delete(comes)
        reject(signal.reason)
      }
      const comes = () => {
        waiting.delete(comes)
        signal.removeEventListener('abort', leave)
        resolve()
      }
      waiting.add(comes)
      signal.addEventListener('abort', leave, { once: true })
      await promise
    },
  }
}
