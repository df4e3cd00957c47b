/** A field has one owner: who answers it. `@shareable`, `@override` and `@provides` make another one answer in its place. */
import { type FieldDefinitionNode, Kind, print, type TypeDefinitionNode } from 'graphql'
import { directiveTexts, hasDirective, namedTypeOf, selectionIn } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import { answers, fieldOf, fieldsIn, fieldsNamed, ROOTS } from '../types.ts'
import { answeredBy, type ForeignRule, type Scene } from './scene.ts'

interface Own {
  type: string
  field: FieldDefinitionNode
  at: string
  before: FieldDefinitionNode | undefined
}

/** The proposed fields of objects that the subgraph answers itself. */
function ownFields({ types, before, common }: Scene): Own[] {
  return [...types.values()]
    .filter(type => type.kind === Kind.OBJECT_TYPE_DEFINITION && !common.has(type.name.value))
    .flatMap(type =>
      fieldsIn(type)
        .filter(field => !hasDirective(field, 'external'))
        .map(field => {
          const [name, at] = [type.name.value, `${type.name.value}.${field.name.value}`]
          return { type: name, field, at, before: fieldOf(before.get(name), field.name.value) }
        }),
    )
}

export const foreignFieldsStay: ForeignRule = scene => {
  const values = new Set(
    scene.foreign
      .filter(({ theirs, before }) => !hasDirective(theirs, 'key') && before === undefined)
      .map(({ type }) => type.name.value),
  )
  return ownFields(scene).flatMap(({ type, field, at, before }): Finding[] => {
    const answered = before !== undefined && !hasDirective(before, 'external')
    // Of a foreign value the type is the finding, not each field; what others have of an own value are copies.
    const value = values.has(type) || (scene.owners.get(type) === scene.name && !isEntity(scene.types.get(type)))
    if (answered || value || hasDirective(field, 'override')) return []
    const root = ROOTS.has(type)
    return answeredBy(scene, type, field.name.value)
      .filter(other => !(scene.keys.has(at) && other.keys.has(at)))
      .slice(0, root ? 1 : undefined)
      .map(({ name: owner }) => ({
        code: root ? ('FOREIGN_ROOT_FIELD' as const) : ('FOREIGN_FIELD' as const),
        message: root
          ? `${at} is asked of ${owner}. Give yours a name that begins with what it is about.`
          : `${at} is answered by ${owner}. Take it out, mark it @external if you only require it, or give yours another name.`,
        node: field.name,
        owner,
        releasable: at,
      }))
  })
}

function isEntity(type: TypeDefinitionNode | undefined): boolean {
  return type === undefined || ROOTS.has(type.name.value) || hasDirective(type, 'key')
}

/** Whoever repeats a field of another, as a key or to require it, repeats its type: the looser one would hold for all. */
export const foreignFieldsKeepTheirType: ForeignRule = scene =>
  [...scene.types.values()].flatMap(type =>
    fieldsIn(type).flatMap(field => {
      const [owner] = answeredBy(scene, type.name.value, field.name.value)
      const theirs = owner && fieldOf(owner.types.get(type.name.value), field.name.value)
      const before = fieldOf(scene.before.get(type.name.value), field.name.value)
      const at = `${type.name.value}.${field.name.value}`
      const mine = (scene.owners.get(type.name.value) ?? scene.name) === scene.name && answers(type, field.name.value)
      if (owner === undefined || theirs === undefined || mine || scene.common.has(type.name.value)) return []
      if (ROOTS.has(type.name.value)) return []
      if (print(theirs.type) === print(field.type) || (before && print(before.type) === print(field.type))) return []
      return [
        {
          code: 'FOREIGN_FIELD' as const,
          message: `${at} is ${print(theirs.type)} with ${owner.name}, and ${print(field.type)} here. Write it as its owner does.`,
          node: field.name,
          owner: owner.name,
          releasable: at,
          patch: `${field.name.value}: ${print(theirs.type)}`,
        },
      ]
    }),
  )

export const nobodyOverrides: ForeignRule = scene =>
  ownFields(scene).flatMap(({ field, at, before }) => {
    const had = before ? directiveTexts(before, 'override', 'from') : []
    return directiveTexts(field, 'override', 'from')
      .filter(from => from !== scene.name && !had.includes(from))
      .map(from => ({
        code: 'FOREIGN_OVERRIDE' as const,
        message: `${at} would be taken from ${from}, for everybody who asks it. Ask ${from} to record that it gives the field away.`,
        node: field.name,
        owner: from,
        releasable: at,
      }))
  })

/** With `@provides` a subgraph answers fields of another wherever its own field leads to the type. */
export const nobodyProvides: ForeignRule = scene => {
  return ownFields(scene).flatMap(({ field, at, before }) => {
    const had = before ? directiveTexts(before, 'provides', 'fields') : []
    const provided = directiveTexts(field, 'provides', 'fields').filter(each => !had.includes(each))
    return provided.flatMap(fields =>
      fieldsNamed(scene.types, namedTypeOf(field.type), selectionIn(fields))
        .filter(each => !scene.keys.has(each))
        .flatMap(each => {
          const [type = '', name = ''] = each.split('.')
          return answeredBy(scene, type, name).map(({ name: owner }) => ({
            code: 'FOREIGN_PROVIDED' as const,
            message: `${at} would answer ${each} in the place of ${owner}. Leave out @provides: the gateway asks ${owner}.`,
            node: field.name,
            owner,
            releasable: each,
          }))
        }),
    )
  })
}
