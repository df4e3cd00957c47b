/** What did not come, and because of whom: so that nobody is asked without it, and no null is explained twice. */
import type { Steps } from './place.ts'

export class Failures {
  readonly #root: Failed = { source: undefined, below: new Map() }

  get isEmpty(): boolean {
    return this.#root.below.size === 0
  }

  /** `source` failed to give what belongs there. */
  add(steps: Steps, source: string): void {
    let at = this.#root
    for (const step of steps) {
      const next: Failed = at.below.get(step) ?? { source: undefined, below: new Map() }
      at.below.set(step, next)
      at = next
    }
    at.source ??= source
  }

  /**
   * Who failed to give what belongs there, or what belongs below it: a null goes up from where it came to where it is
   * allowed. Undefined where a null is the owner's own word.
   */
  at(steps: Steps): string | undefined {
    let at: Failed | undefined = this.#root
    for (const step of steps) at = at?.below.get(step)
    return at && sourceIn(at)
  }

  /** Is it said already why there is nothing: there, above or below? */
  explain(steps: Steps): boolean {
    let at: Failed | undefined = this.#root
    for (const step of steps) {
      if (at === undefined) return false
      if (at.source !== undefined) return true
      at = at.below.get(step)
    }
    return at !== undefined
  }
}

interface Failed {
  source: string | undefined
  below: Map<string | number, Failed>
}

function sourceIn({ source, below }: Failed): string | undefined {
  if (source !== undefined) return source
  for (const each of below.values()) {
    const found = sourceIn(each)
    if (found !== undefined) return found
  }
  return undefined
}
