/** A type has one owner: others add fields to it through its key, and nobody else makes another of it. */
import { Kind } from 'graphql'
import { hasDirective } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import { answers, fieldOf, fieldsIn, keysOf, ROOTS } from '../types.ts'
import type { Foreign, ForeignRule } from './scene.ts'

export const foreignTypesStay: ForeignRule = scene => scene.foreign.flatMap(typeFindings)

function typeFindings({ type, theirs, owner, before }: Foreign): Finding[] {
  const at = type.name.value
  const found = (message: string, node = type.name, what = at): Finding[] => [
    { code: 'FOREIGN_TYPE', message, node, owner, releasable: what },
  ]
  if (hasDirective(type, 'interfaceObject')) return []
  if (type.kind !== theirs.kind)
    return found(`${at} is a type of ${owner}, of another kind. Give yours another name: it has nothing to do with it.`)
  if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    const more = fieldsIn(type).filter(({ name }) => !fieldOf(theirs, name.value) && !fieldOf(before, name.value))
    return more.flatMap(({ name }) =>
      found(
        `${at} is an interface of ${owner}, and every type behind it would need ${name.value}.`,
        name,
        `${at}.${name.value}`,
      ),
    )
  }
  const answered = fieldsIn(type).some(({ name }) => answers(type, name.value))
  const shared = fieldsIn(before).some(({ name }) => answers(before, name.value))
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || keysOf(theirs).length > 0 || !answered || shared) return []
  return found(
    `${at} is a value of ${owner} and has no key, so nobody can add to it. Give your own type another name, or mark its fields @external if you only require them.`,
  )
}

export const foreignKeysStay: ForeignRule = scene =>
  scene.foreign.flatMap(({ type, theirs, owner, before }) => {
    const allowed = new Set([...keysOf(theirs), ...keysOf(before)])
    return keysOf(type)
      .filter(key => !allowed.has(key))
      .map(key => ({
        code: 'FOREIGN_KEY' as const,
        message: `${type.name.value} is ${owner}'s, and «${key}» is no key of it. Others would have to tell such objects by it.`,
        node: type.name,
        owner,
        releasable: type.name.value,
        patch: keysOf(theirs)
          .slice(0, 1)
          .map(own => `type ${type.name.value} @key(fields: "${own}")`)[0],
      }))
  })

/** Whoever was taken out may come back: meanwhile nobody else answers in its types what it could not take back then. */
export const typesWaitForTheirOwner: ForeignRule = ({ name, types, before, others, owners, common, keys }) =>
  [...types.values()].flatMap(type => {
    const at = type.name.value
    const owner = owners.get(at)
    const isThere = owner === undefined || owner === name || others.some(each => each.name === owner)
    if (isThere || ROOTS.has(at) || common.has(at)) return []
    return fieldsIn(type)
      .filter(field => answers(type, field.name.value) && !answers(before.get(at), field.name.value))
      .filter(field => !keys.has(`${at}.${field.name.value}`))
      .map(field => ({
        code: 'FOREIGN_TYPE' as const,
        message: `${at} is ${owner}'s, which is not in the graph now and may come back. Add ${field.name.value} when it is there, or give your type another name.`,
        node: field.name,
        owner,
        releasable: `${at}.${field.name.value}`,
      }))
  })
