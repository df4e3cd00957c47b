/** One verb of the partner's tool. */
export interface Verb {
  /** One word or two: `list`, `audit verify`. */
  name: string
  /** With its arguments, as one types it. */
  usage: string
  /** One sentence for whoever asks for the list. */
  does: string
  /**
   * @returns the exit code: 0 ok, 2 what was checked is not good.
   * @throws Error with a sentence for whoever typed it when it could not be done.
   */
  run(words: string[]): Promise<0 | 2>
}
