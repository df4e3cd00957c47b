/** Reads filters as a client wrote them; what follows need not doubt them. */
import { badUserInput } from '@overstap/kit'

const LONGEST_SEARCH = 100
/** More values than any list of codes has. */
const LONGEST_LIST = 100

type Filter = Record<string, string | readonly string[] | null | undefined>

/**
 * An empty list or empty words mean the same as none: all.
 * @throws BAD_USER_INPUT for words or a list that are too long.
 */
export function readFilter<Where extends { [Name in keyof Where]: Filter[string] }>(where: Where | null | undefined) {
  const filter: Filter = {}
  for (const [name, value] of Object.entries<Filter[string]>(where ?? {})) {
    // PostgreSQL keeps no NUL in a text.
    const narrowed = typeof value === 'string' ? value.replaceAll('\0', ' ').trim() : value
    if (!narrowed || narrowed.length === 0) continue
    const longest = typeof narrowed === 'string' ? LONGEST_SEARCH : LONGEST_LIST
    if (narrowed.length > longest) {
      const unit = typeof narrowed === 'string' ? 'characters' : 'values'
      throw badUserInput(`«where.${name}» holds ${narrowed.length} ${unit}; at most ${longest} are allowed.`)
    }
    filter[name] = narrowed
  }
  // The same names with the same sorts of values, less those that do not narrow.
  return filter as Partial<Where>
}
