/** What of a candidate is looked up, by whoever owns it: here for this owner's people, at its source for another's. */
import { forbidden, notFound } from '@overstap/kit'
import { reference } from '@overstap/schema/reference'
import type { ShownCandidate } from './activities.ts'
import type { Context } from './context.ts'
import type { CandidateResolvers } from './generated/schema.ts'
import { type AnyCandidate, isOfSource, type SourceCandidate } from './sources/source-candidate.ts'

type LookedUp =
  | ('id' | 'skills' | 'machines' | 'contact' | 'matchCase')
  | ('assessments' | 'mediations' | 'placements' | 'consents' | 'decisions' | 'accessLog')
/** As functions: that is what a resolver of this subgraph is. */
type Fields<Row> = {
  [Name in LookedUp]: Extract<
    NonNullable<CandidateResolvers<Context>[Name]>,
    (...parameters: never[]) => unknown
  > extends (row: AnyCandidate, ...rest: infer Rest) => infer Answer
    ? (row: Row, ...rest: Rest) => Answer
    : never
}

/** The fields of this owner's people, which ask the source for those of another. */
export function ofEachOwner(own: Fields<ShownCandidate>): Fields<AnyCandidate> {
  const either = <Name extends LookedUp>(name: Name) => {
    type Field = (row: AnyCandidate, ...rest: unknown[]) => unknown
    // Each is given rows of its own kind only.
    const [ofOwn, ofOther] = [own[name] as Field, ofSource[name] as Field]
    const field: Field = (row, ...rest) => (isOfSource(row) ? ofOther(row, ...rest) : ofOwn(row, ...rest))
    return [name, field] as const
  }
  return Object.fromEntries((Object.keys(own) as LookedUp[]).map(either)) as Fields<AnyCandidate>
}

/** What a source keeps to itself is said to be there: an empty list would say that there is nothing. */
function atTheOwner({ owner }: SourceCandidate): never {
  throw notFound(`This is kept by the owner «${owner}», who does not give it here. Ask there.`)
}

const ofSource: Fields<SourceCandidate> = {
  id: ({ id }) => id,
  skills: async ({ id }, _, { sources }) =>
    (await sources.part(id, 'skills', 'READ'))?.map(claim => ({
      ...claim,
      skill: { code: claim.skill },
      machine: reference.skills.get(claim.skill)?.machine ?? false,
    })),
  machines: async ({ id }, _, { sources }) =>
    (await sources.part(id, 'machines', 'READ'))?.map(each => ({ ...each, skill: { code: each.skill } })),
  contact: async ({ id }, _, { sources }) => {
    const contact = await sources.part(id, 'contact', 'CONTACT')
    if (contact) return contact
    throw forbidden('Contact data is for the coach who holds the mediation, or after consent of the candidate.')
  },
  matchCase: async ({ id }, _, { sources }) => {
    const [row, skills] = await Promise.all([sources.part(id, 'row', 'MATCH'), sources.part(id, 'skills', 'MATCH')])
    return row && { ...row, skills: [...(skills ?? [])] }
  },
  assessments: atTheOwner,
  mediations: atTheOwner,
  placements: atTheOwner,
  consents: atTheOwner,
  decisions: atTheOwner,
  accessLog: atTheOwner,
}
