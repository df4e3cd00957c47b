/** A whole number of 0 or more from the environment or the command line; `otherwise` where nothing is said. */
export function wholeNumber(what: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${what} must be a whole number, but it is «${text}».`)
  return value
}
