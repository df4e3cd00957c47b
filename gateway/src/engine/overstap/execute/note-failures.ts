/** Notes what a partner did not give of entities, in the places where these are. */
import { fragmentsOf } from '../../../fragments-of.ts'
import { MOST_ERRORS } from '../../bounds.ts'
import { holeText } from '../../engine.ts'
import type { Answer } from '../../partner/ask-partner.ts'
import type { AskedDocument } from '../../partner/asked-document.ts'
import { isObject } from '../../partner/guard-answer.ts'
import { fieldsBelow, nameOf, rootFields } from '../../selected.ts'
import type { EntityFetchNode } from '../plan/plan.ts'
import type { Execution } from './execution.ts'
import { type Gathered, placesOf } from './gather.ts'
import { stepsOf, stepsTo } from './place.ts'
import type { Entity } from './targets.ts'

/**
 * An error about one entity belongs wherever that entity is in the answer. One field that may not be null takes all of its
 * entity with it: then nothing of that came.
 */
export function noteFailures(
  { data, errors = [] }: Answer,
  gathered: readonly Gathered[],
  { asked, source }: EntityFetchNode,
  execution: Execution,
): void {
  const { errors: noted, failures } = execution
  const placesBy = new Map(gathered.map(({ list }) => [list, placesOf(list, execution)]))
  const placesFor = ({ list }: Gathered, targets: readonly Entity[]) =>
    targets.flatMap(each => {
      const place = placesBy.get(list)?.get(each)
      return place ? [place] : []
    })
  const markAll = (about: Gathered, targets: readonly Entity[]) => {
    const fields = entityFields(asked, about.list.key)
    for (const place of placesFor(about, targets)) for (const field of fields) failures.add([...place, field], source)
  }
  // Lists of which nothing is sure: an error is about all of them, or there are too many to tell.
  const unsure = new Set<Gathered>()
  for (const error of errors) {
    const { path = [], ...everywhere } = error
    const [key, index, ...below] = path
    const about = gathered.find(({ list }) => list.key === key)
    const targets = typeof index === 'number' ? about?.targets[index] : undefined
    if (about === undefined || targets === undefined) {
      noted.push(everywhere)
      for (const each of gathered) unsure.add(each)
      continue
    }
    if (noted.length + targets.length > MOST_ERRORS) {
      if (!unsure.has(about)) noted.push(everywhere)
      unsure.add(about)
      continue
    }
    const places = placesFor(about, targets)
    for (const place of places) noted.push({ ...error, path: [...place, ...below] })
    if (below.length === 0 || !isGiven(data?.[about.list.key], index)) markAll(about, targets)
    else for (const place of places) failures.add([...place, ...below], source)
  }
  for (const each of unsure) markAll(each, each.targets.flat())
}

function isGiven(entities: unknown, index: string | number | undefined): boolean {
  return Array.isArray(entities) && typeof index === 'number' && isObject(entities[index])
}

/** What a partner is not asked for lack of another's part is told once, in the name of the one that did not give it. */
export function noteWithheld({ list, withheld }: Gathered, asked: AskedDocument, execution: Execution): void {
  const fields = withheld.length > 0 ? entityFields(asked, list.key) : []
  for (const [source, left] of Map.groupBy(withheld, each => each.source)) {
    const places = left.flatMap(({ place }) => fields.map(field => [...stepsTo(place), field]))
    for (const place of places) execution.failures.add(place, source)
    execution.context.holes.push({ source, code: 'SOURCE_UNAVAILABLE' })
    const [only] = places
    execution.errors.push({
      message: holeText('SOURCE_UNAVAILABLE', source),
      ...(places.length === 1 && only ? { path: only } : {}),
      extensions: {
        code: 'SOURCE_UNAVAILABLE',
        source,
        path: only && places.length === 1 ? only : [...stepsOf(list.places[0]?.path ?? []), ...fields],
        retryable: true,
      },
    })
  }
}

/** Names under which a partner answers, or would have answered, for each entity: those that somebody has a use for. */
function entityFields({ document, keyMark }: AskedDocument, key: string): string[] {
  const fragments = fragmentsOf(document)
  const lists = rootFields(document).filter(each => nameOf(each) === key)
  const names = lists.flatMap(each => fieldsBelow(each, fragments)).map(nameOf)
  const isOurs = (name: string) => name === '__typename' || (keyMark !== undefined && name.startsWith(keyMark))
  return [...new Set(names)].filter(name => !isOurs(name))
}
