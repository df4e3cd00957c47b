/**
 * What a question may cost is reckoned with the sizes that partners say their lists have (decisions/0010). A list that is much
 * longer than that would have others asked more than the caller may ask: so it is reckoned again with what came, before
 * anybody is asked about its members.
 */
import type { RequestContext } from '../engine.ts'
import type { Answer, AskedList } from './ask-partner.ts'

/** How much longer than was said a list may be without a word: sizes are estimates. */
const TIMES_AS_LONG = 10

type Path = AskedList['path']

/**
 * @param lists of entities.
 * @param asClient a place, as the client knows it.
 * @returns why their owner is not asked; undefined where it is.
 */
export function tooMany(
  lists: readonly Pick<AskedList, 'path' | 'representations'>[],
  { reckoned }: RequestContext,
  asClient: (path: Path) => Path = path => path,
): Answer | undefined {
  if (reckoned === undefined) return undefined
  const { allowed } = reckoned
  // Whoever says that its own costs nothing has others asked all the same.
  const cost = Math.max(1, reckoned.cost)
  for (const { path, representations } of lists) {
    const { length } = representations
    // Nearly always: nothing has to be worked out.
    if (length <= TIMES_AS_LONG || length * cost <= allowed) continue
    const names = asClient(path).filter(step => step !== '@')
    const place = reckoned.placeAt(names)
    if (place === undefined || length <= TIMES_AS_LONG * Math.max(1, place.count)) continue
    const holds = length * Math.max(1, place.each)
    if (holds > allowed) return refused(names, length, holds, allowed)
  }
  return undefined
}

function refused(path: Path, length: number, holds: number, allowed: number): Answer {
  const message = `There are ${length} at ${path.join('.')}, many more than the list was said to hold. With what is asked of them the answer may hold ${holds} objects, and ${allowed} are allowed. Ask less of each, or leave the list out.`
  return { data: null, errors: [{ message, extensions: { code: 'QUERY_TOO_EXPENSIVE', path } }] }
}
