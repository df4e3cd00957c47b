/** How often something may be asked again: a part of how often it is asked, so that trouble is not multiplied by it. */

/** Questions that earn one retry. */
const QUESTIONS_A_RETRY = 10
/** Most retries that can be saved. */
const MOST_SAVED = 10

export class RetryBudget {
  #saved = MOST_SAVED

  earn(): void {
    this.#saved = Math.min(MOST_SAVED, this.#saved + 1 / QUESTIONS_A_RETRY)
  }

  /** @returns whether there was one to spend. */
  spend(): boolean {
    if (this.#saved < 1) return false
    this.#saved -= 1
    return true
  }
}
