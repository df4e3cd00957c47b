/** What is known of people of sources, by their ids: all that is asked of one source for one purpose is one question. */
import type { Viewer } from '@overstap/kit'
import { type AskShare, loadByIds, type SourceConfig } from '@overstap/kit/sources'
import { fieldsOf, type PartName, type Parts, readPart } from './parts.ts'
import type { Unread } from './source-candidate.ts'

/** For what something about a person is asked: the `Activity` of the contract. */
export type SourceActivity = 'READ' | 'CONTACT' | 'MATCH' | 'FUNDING_CASE'

interface PartAsked {
  source: SourceConfig
  id: string
  part: PartName
  activity: SourceActivity
}

/** A part of what is known of somebody; null for nobody, and an error where the owner did not give it. */
export type LoadPart = (asked: PartAsked) => Promise<Parts[PartName] | null>

export function peopleByIds(askShare: AskShare, viewer: Viewer): LoadPart {
  return loadByIds<PartAsked, Unread, Parts[PartName] | null>(askShare, {
    apart: ({ activity }) => activity,
    question: (asked, ids) => {
      const parts = [...new Set(asked.map(({ part }) => part))].sort()
      return {
        declares: '$ids: [ID!]!, $activity: Activity!',
        asks: `candidates(ids: $ids, activity: $activity) { id ${parts.map(part => fieldsOf(part, viewer)).join(' ')} }`,
        variables: { ids, activity: asked[0]?.activity },
      }
    },
    field: 'candidates',
    read: ({ part, source }, row) => readPart[part](row, source, viewer),
  })
}
