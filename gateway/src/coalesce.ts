/**
 * Those who ask the same at the same moment are answered together. Only while it is under way; nothing is kept. Whoever
 * leaves is forgotten, and when nobody is left the work ends.
 */

interface Shared<Answer> {
  answer: Promise<Answer>
  waiting: number
  end: AbortController
}

export class Coalescer<Answer> {
  readonly #underWay = new Map<string, Shared<Answer>>()
  readonly #gone: () => Error
  #joined = 0

  /** @param gone what somebody who leaves is told. */
  constructor(gone: () => Error) {
    this.#gone = gone
  }

  /** How many were answered with what somebody else had asked. */
  get joined(): number {
    return this.#joined
  }

  /**
   * @param key everything on which the answer depends, the caller's rights included.
   * @param signal ends when the caller leaves.
   */
  share(key: string, ask: (signal: AbortSignal) => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    if (signal.aborted) return Promise.reject(this.#gone())
    const before = this.#underWay.get(key)
    if (before) this.#joined += 1
    const shared = before ?? this.#start(key, ask)
    shared.waiting += 1
    return new Promise<Answer>((resolve, reject) => {
      const leave = () => {
        reject(this.#gone())
        shared.waiting -= 1
        if (shared.waiting > 0) return
        this.#forget(key, shared)
        shared.end.abort()
      }
      signal.addEventListener('abort', leave, { once: true })
      shared.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave))
    })
  }

  #start(key: string, ask: (signal: AbortSignal) => Promise<Answer>): Shared<Answer> {
    const end = new AbortController()
    const shared = { answer: ask(end.signal), waiting: 0, end }
    this.#underWay.set(key, shared)
    const ended = () => this.#forget(key, shared)
    shared.answer.then(ended, ended)
    return shared
  }

  /** Another one may have been begun under the same key by now. */
  #forget(key: string, shared: Shared<Answer>): void {
    if (this.#underWay.get(key) === shared) this.#underWay.delete(key)
  }
}
