/** Notes what a partner did not give of entities, in the places where these are. */
import type { GraphQLFormattedError } from 'graphql'
import { fragmentsOf } from '../../../fragments-of.ts'
import { MOST_ERRORS } from '../../bounds.ts'
import { holeText } from '../../engine.ts'
import type { AskedDocument } from '../../partner/asked-document.ts'
import { fieldsBelow, nameOf, rootFields } from '../../selected.ts'
import type { EntityFetchNode } from '../plan/plan.ts'
import type { Execution } from './execution.ts'
import { type Gathered, placesOf } from './gather.ts'
import { type Steps, stepsOf, stepsTo } from './place.ts'
import type { Entity } from './targets.ts'

/** Of one entity so many places are marked one by one as failed; of more it is all that was asked of it. */
const MOST_PLACES = 20

/** An error about one entity belongs wherever that entity is in the answer, as far as there is room for so many. */
export function noteFailures(
  errors: readonly GraphQLFormattedError[],
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
  const markAll = (about: Gathered, places: readonly Steps[]) => {
    const fields = entityFields(asked, about.list.key)
    for (const place of places) for (const field of fields) failures.add([...place, field], source)
  }
  const tell = (error: GraphQLFormattedError) => {
    if (noted.length < MOST_ERRORS) noted.push(error)
  }
  /** Of each entity that has an error: where it is, and how many places in it are marked. */
  const entities = new Map<readonly Entity[], { places: Steps[]; marked: number }>()
  let allAreMarked = false
  for (const error of errors) {
    const { path = [], ...everywhere } = error
    const [key, index, ...below] = path
    const about = gathered.find(({ list }) => list.key === key)
    const targets = typeof index === 'number' ? about?.targets[index] : undefined
    if (about === undefined || targets === undefined) {
      tell(everywhere)
      if (!allAreMarked) for (const each of gathered) markAll(each, placesFor(each, each.targets.flat()))
      allAreMarked = true
      continue
    }
    const entity = entities.get(targets) ?? { places: placesFor(about, targets), marked: 0 }
    entities.set(targets, entity)
    const { places } = entity
    for (const place of places) tell({ ...error, path: [...place, ...below] })
    if (entity.marked > MOST_PLACES) continue
    entity.marked = below.length === 0 ? MOST_PLACES + 1 : entity.marked + 1
    if (entity.marked > MOST_PLACES) markAll(about, places)
    else for (const place of places) failures.add([...place, ...below], source)
  }
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
