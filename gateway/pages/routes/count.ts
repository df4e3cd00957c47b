/** How many there are, in words: owners who do not answer, or who may know the same people, leave it open. */
import { shownNumber } from '../page/language.ts'
import type { Count } from './shapes.ts'
import { TEXTS } from './texts.ts'

export function countText({ atLeast, atMost }: Count): string {
  const least = shownNumber(atLeast)
  if (atMost === null) return TEXTS.atLeast(least)
  return atMost === atLeast ? least : TEXTS.between(least, shownNumber(atMost))
}
