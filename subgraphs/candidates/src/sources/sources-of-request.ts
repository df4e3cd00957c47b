/**
 * The sources as one request asks them: people by their ids, and counts and pages of all who may hold somebody that the viewer
 * may see. What a source says is held against what it was asked and against the row rules (policy.ts); of one that says
 * anything else nothing is used.
 */
import type { RequestScope, Viewer } from '@overstap/kit'
import {
  askedBy,
  holdsOf,
  type OpenSources,
  type Positions,
  readCount,
  type Share,
  type SourceConfig,
} from '@overstap/kit/sources'
import type { WriteOutcome } from '../generated/schema.ts'
import type { PeopleQuestion } from '../people-question.ts'
import { regionsOpenTo, rowRuleOf } from '../policy.ts'
import type { Selection } from '../selection.ts'
import { eraseAt } from './erase.ts'
import type { Order } from './order.ts'
import { countQuestion, pageQuestion, readCandidates, type SourceRow } from './pages.ts'
import type { PartName, Parts } from './parts.ts'
import { peopleByIds, type SourceActivity } from './people-by-ids.ts'
import { peopleWithinReachOf, type Reached } from './people-within-reach.ts'

export interface Sources {
  /** Whether anybody but this owner may hold somebody of a selection. */
  hold(selection: Selection): boolean
  /** The same of those within reach of a vacancy. */
  holdPeopleFor(question: Pick<PeopleQuestion, 'regions'>): boolean
  /** The prefix of the source that answers for an id; undefined for ids of this owner and of nobody. */
  ownerOf(id: string): string | undefined
  /**
   * A part of what is known of somebody; null for nobody that the viewer may see.
   * @throws the error of a hole where its owner did not give it.
   */
  part<Name extends PartName>(id: string, part: Name, activity: SourceActivity): Promise<Parts[Name] | null>
  /** Erases somebody at the source that answers for the id: what came of it. `key`: the same each time that it is asked. */
  erase(id: string, key: string): Promise<Share<WriteOutcome>>
  counts(selection: Selection): Promise<Share<number>[]>
  /** Who is within reach of a vacancy, of each source behind its own position. Several vacancies are one question. */
  peopleWithinReach(question: PeopleQuestion, from: Positions): Promise<Share<Reached[]>[]>
  /** Of each source as many as `limit`, behind its own position. */
  pages(selection: Selection, page: { limit: number; from: Positions; order: Order }): Promise<Share<SourceRow[]>[]>
}

const LONGEST_ID = 200

export function sourcesOfRequest(open: OpenSources, scope: RequestScope): Sources {
  const { viewer } = scope
  const { asked, askShare, sourceOf } = askedBy(open, scope, source => mayHoldSomebodyFor(viewer, source))
  const loadPart = peopleByIds(askShare, viewer)
  const loadReach = peopleWithinReachOf(askShare, viewer)
  // A set that travelled holds people of this owner only.
  const askedFor = ({ numbers, filter }: Selection) =>
    numbers === undefined ? asked.filter(source => holdsOf(filter?.regions, source)) : []

  return {
    hold: selection => askedFor(selection).length > 0,
    holdPeopleFor: ({ regions }) => asked.some(source => holdsOf(regions, source)),
    peopleWithinReach: (question, from) =>
      Promise.all(
        asked
          .filter(source => holdsOf(question.regions, source))
          .map(source => loadReach({ source, question, behind: from[source.prefix] })),
      ),
    ownerOf: id => sourceOf(id)?.prefix,
    part: async (id, part, activity) => {
      const source = sourceOf(id)
      if (source === undefined || !asked.includes(source) || id.length > LONGEST_ID) return null
      // What was asked by the name of a part is that part.
      return (await loadPart({ source, id, part, activity })) as Parts[typeof part] | null
    },
    erase: async (id, key) => {
      const source = sourceOf(id)
      if (source !== undefined && asked.includes(source) && id.length <= LONGEST_ID)
        return eraseAt(askShare, source, id, key)
      return { owner: source?.prefix ?? '', asOf: null, overlaps: [], given: 'NO_SUCH_CANDIDATE', trouble: null }
    },
    counts: selection =>
      Promise.all(
        askedFor(selection).map(source =>
          askShare(source, countQuestion(selection), data => readCount(source.prefix, data)),
        ),
      ),
    pages: (selection, { limit, from, order }) =>
      Promise.all(
        askedFor(selection).map(source => {
          const page = { limit, behind: from[source.prefix], order }
          return askShare(source, pageQuestion(selection, page, viewer), data =>
            readCandidates(source, data, selection, page, viewer),
          )
        }),
      ),
  }
}

/** A coach sees people of its own regions, an employer those of all. */
function mayHoldSomebodyFor(viewer: Viewer, { regions }: SourceConfig): boolean {
  if (rowRuleOf(viewer) === 'OPEN_TO_PROPOSALS') return true
  const open = regionsOpenTo(viewer)
  return regions.some(region => open.includes(region))
}
