/** What composes with what: which partner adds fields to the types of which other, and which of them it refers to. */
import type { GraphType } from '@overstap/schema/contracts'

export interface Join {
  partner: string
  /** Whose types they are. */
  owner: string
  /** Fields that clients see, which the owner does not answer. */
  adds: readonly { type: string; fields: readonly string[] }[]
  /** Types of which it knows the objects by their key, and adds nothing to them. */
  refersTo: readonly string[]
}

interface Found {
  partner: string
  owner: string
  adds: Map<string, readonly string[]>
  refersTo: string[]
}

interface Composed {
  types: ReadonlyMap<string, GraphType>
  /** The types at the root: everybody adds to them, and they are nobody's. */
  roots: ReadonlySet<string>
  /** Whose types are, as the registry records it. */
  owners: ReadonlyMap<string, string> | undefined
}

/** By partner, then by owner. */
export function joinsOf({ types, roots, owners }: Composed): Join[] {
  const joins = new Map<string, Found>()
  const joinOf = (partner: string, owner: string) => {
    const key = `${partner} ${owner}`
    const join: Found = joins.get(key) ?? { partner, owner, adds: new Map(), refersTo: [] }
    joins.set(key, join)
    return join
  }
  for (const [name, type] of types) {
    if (roots.has(name)) continue
    const answered = answeredBy(type)
    const owner = owners?.get(name) ?? mostOf(answered)
    if (owner === undefined) continue
    for (const [partner, fields] of answered) {
      if (partner === owner) continue
      const added = fields.filter(each => !answered.get(owner)?.includes(each))
      if (added.length > 0) joinOf(partner, owner).adds.set(name, added)
      else if (type.keys.length > 0) joinOf(partner, owner).refersTo.push(name)
    }
  }
  return [...joins.values()]
    .map(join => ({ ...join, adds: [...join.adds].map(([type, fields]) => ({ type, fields })) }))
    .sort((one, other) => one.partner.localeCompare(other.partner) || one.owner.localeCompare(other.owner))
}

/** The fields that clients see, by who answers them. */
function answeredBy({ fields }: GraphType): ReadonlyMap<string, readonly string[]> {
  const answered = new Map<string, string[]>()
  for (const [name, { owners, hidden }] of fields) {
    if (hidden) continue
    for (const owner of owners) answered.set(owner, [...(answered.get(owner) ?? []), name])
  }
  return answered
}

/** Where nobody recorded whose a type is, it counts as that of whoever answers most of it; of several, the first by name. */
function mostOf(answered: ReadonlyMap<string, readonly string[]>): string | undefined {
  const [first] = [...answered].sort(
    ([one, its], [other, others]) => others.length - its.length || one.localeCompare(other),
  )
  return first?.[0]
}
