/**
 * Marks hold for everybody, whoever puts them: `@inaccessible` hides, `@tag` opens or marks as personal, `@cost` makes dear. On
 * what is another's stand only those that its owner has put there.
 */
import { type ConstDirectiveNode, Kind, print, type TypeDefinitionNode } from 'graphql'
import type { Finding } from '../finding.ts'
import { remembered } from '../remembered.ts'
import { membersOf, ROOTS } from '../types.ts'
import { answeredBy, type ForeignRule, type Scene, written } from './scene.ts'

/** What says how the subgraph itself holds it; who may see what has a rule of its own (`policy.ts`). */
const NO_MARKS = new Set([
  ...['key', 'external', 'shareable', 'requires', 'provides', 'override', 'extends', 'interfaceObject'],
  ...['authenticated', 'requiresScopes', 'policy'],
])

export const nobodyMarksForeign: ForeignRule = scene => [...onTypes(scene), ...onRoots(scene), ...onMembers(scene)]

function onTypes(scene: Scene): Finding[] {
  return scene.foreign.flatMap(({ type, theirs, owner, before }) =>
    added(type.directives, [theirs.directives, before?.directives]).map(mark => finding(type.name.value, mark, owner)),
  )
}

/** A root is everybody's, and nobody marks it as a whole. */
function onRoots({ types, before, owners, name }: Scene): Finding[] {
  return [...types.values()]
    .filter(({ name: { value } }) => ROOTS.has(value))
    .flatMap(type =>
      added(type.directives, [before.get(type.name.value)?.directives]).map(mark =>
        finding(type.name.value, mark, owners.get(type.name.value) === name ? undefined : owners.get(type.name.value)),
      ),
    )
}

/** Of a type that is another's, and of one's own where another has added to it. */
function onMembers(scene: Scene): Finding[] {
  const foreign = new Map(scene.foreign.map(each => [each.type.name.value, each]))
  return [...scene.types.values()].flatMap(type => {
    const at = type.name.value
    if (scene.common.has(at)) return []
    const before = marksByMember(scene.before.get(at))
    return membersOf(type).flatMap(({ at: member, node }) => {
      const holders = holdersOf(scene, type, member, foreign.get(at))
      if (holders.length === 0) return []
      const allowed = holders.flatMap(each => [marksByMember(each.type).get(member), each.type.directives])
      return added(node.directives, [...allowed, before.get(member)]).map(mark =>
        finding(member, mark, holders[0]?.owner),
      )
    })
  })
}

/** Whose a member is, with the type in which it stands there; nobody when it is one's own. */
function holdersOf(
  scene: Scene,
  type: TypeDefinitionNode,
  member: string,
  foreign: { theirs: TypeDefinitionNode; owner: string } | undefined,
): { owner: string; type: TypeDefinitionNode }[] {
  const name = type.name.value
  if ('values' in type || type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
    return foreign && marksByMember(foreign.theirs).has(member) ? [{ owner: foreign.owner, type: foreign.theirs }] : []
  // One's own, which others repeat as a key.
  const own = marksByMember(scene.before.get(name)).has(member) || scene.keys.has(member)
  if (own && scene.owners.get(name) === scene.name) return []
  return answeredBy(scene, name, member.split('.')[1] ?? '').flatMap(({ name: owner, types }) => {
    const held = types.get(name)
    return held ? [{ owner, type: held }] : []
  })
}

/** The marks of each member of a type; none of no type. */
function marksByMember(type: TypeDefinitionNode | undefined): ReadonlyMap<string, readonly ConstDirectiveNode[]> {
  return type ? marksIn(type) : NONE
}

const NONE: ReadonlyMap<string, readonly ConstDirectiveNode[]> = new Map()
const marksIn = remembered(
  (type: TypeDefinitionNode) => new Map(membersOf(type).map(({ at, node }) => [at, node.directives ?? []])),
)

function added(
  directives: readonly ConstDirectiveNode[] | undefined,
  allowed: readonly (readonly ConstDirectiveNode[] | undefined)[],
): ConstDirectiveNode[] {
  const known = new Set(allowed.flatMap(each => [...written(each)]))
  return (directives ?? []).filter(each => !NO_MARKS.has(each.name.value) && !known.has(print(each)))
}

function finding(what: string, mark: ConstDirectiveNode, owner: string | undefined): Finding {
  const whose = owner === undefined ? 'everybody' : owner
  return {
    code: 'FOREIGN_MARK',
    message: `${what} is of ${whose}, and ${print(mark)} here would hold for all. Leave it out.`,
    node: mark,
    owner,
    releasable: owner === undefined ? undefined : what,
  }
}
