// In which form a verb says what it found.

export const FORMATS = ['table', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** @throws Error with a sentence for a word that is no format. */
export function formatOf(word: string | undefined): Format {
  const found = FORMATS.find(format => format === (word ?? 'table'))
  if (found === undefined) throw new Error(`--format must be one of ${FORMATS.join(', ')}, but it is «${word}».`)
  return found
}
