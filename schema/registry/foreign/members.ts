/** What stands behind a union or interface is decided by its owner: every client of it meets the new member. */
import { Kind } from 'graphql'
import { hasDirective } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import type { ForeignRule } from './scene.ts'

export const unionsKeepTheirMembers: ForeignRule = scene =>
  scene.foreign.flatMap(({ type, theirs, owner, before }): Finding[] => {
    if (type.kind !== Kind.UNION_TYPE_DEFINITION || theirs.kind !== type.kind) return []
    const known = new Set(
      [theirs, before]
        .flatMap(each => (each?.kind === type.kind ? (each.types ?? []) : []))
        .map(each => each.name.value),
    )
    return (type.types ?? [])
      .filter(each => !known.has(each.name.value))
      .map(each => ({
        code: 'FOREIGN_MEMBER',
        message: `${type.name.value} is ${owner}'s union, and ${each.name.value} is not in it. Make a union of your own.`,
        node: each,
        owner,
        releasable: type.name.value,
      }))
  })

export const interfacesKeepTheirTypes: ForeignRule = scene => {
  const foreign = new Map(scene.foreign.map(each => [each.type.name.value, each]))
  return [...scene.types.values()].flatMap((type): Finding[] => {
    const at = type.name.value
    const theirs = foreign.get(at)
    const known = new Set(
      [theirs?.theirs, scene.before.get(at)]
        .flatMap(each => (each && 'interfaces' in each ? (each.interfaces ?? []) : []))
        .map(each => each.name.value),
    )
    const implemented = 'interfaces' in type ? (type.interfaces ?? []) : []
    return implemented
      .filter(each => !known.has(each.name.value))
      .flatMap(each => {
        const owner = theirs?.owner ?? foreign.get(each.name.value)?.owner
        if (owner === undefined) return []
        return [
          {
            code: 'FOREIGN_MEMBER' as const,
            message: `${at} would be one more ${each.name.value}, which is for ${owner} to decide. Make an interface of your own.`,
            node: each,
            owner,
            releasable: theirs ? at : each.name.value,
          },
        ]
      })
  })
}

export const interfacesStayInterfaces: ForeignRule = scene =>
  scene.foreign
    .filter(
      ({ type, before }) =>
        hasDirective(type, 'interfaceObject') && !(before && hasDirective(before, 'interfaceObject')),
    )
    .map(({ type, owner }) => ({
      code: 'FOREIGN_INTERFACE_OBJECT',
      message: `${type.name.value} is ${owner}'s interface, and @interfaceObject would add to every type behind it. Add to the types that you mean.`,
      node: type.name,
      owner,
      releasable: type.name.value,
    }))
