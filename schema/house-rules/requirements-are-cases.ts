/**
 * What one owner needs of another (`@requires`) is a field made for that: argument-free, hidden, named `...Case` — or
 * a reference on the way to one. Requiring a field that clients may ask for lets a client's own selection steer a
 * partner's decision, and on one engine takes the field from the client.
 */
import { type FieldNode, Kind } from 'graphql'
import { directiveTexts, fieldsOf, hasDirective, namedTypeOf, objectTypesOf, type Rule, selectionIn } from './rule.ts'

export const requirementsAreCases: Rule = document => {
  const fields = new Map(fieldsOf(document).map(({ field, at }) => [at, field]))
  const hidden = new Set(
    objectTypesOf(document)
      .filter(type => hasDirective(type, 'inaccessible'))
      .map(type => type.name.value),
  )
  return fieldsOf(document).flatMap(({ type, field, at }) =>
    directiveTexts(field, 'requires', 'fields').flatMap(text =>
      selectionsOf(text).flatMap(required => {
        const definition = fields.get(`${type.name.value}.${required.name.value}`)
        if (!definition) return [`${at} requires ${required.name.value}, which its type does not have.`]
        if (required.arguments?.length) return [`${at} requires ${required.name.value} with arguments.`]
        // `@inaccessible` stands with the owner; here the type or the name tells what the field is for.
        const made = hidden.has(namedTypeOf(definition.type)) || hasDirective(definition, 'inaccessible')
        return made
          ? []
          : [`${at} requires ${required.name.value}, which is a client's field; require a hidden ...Case.`]
      }),
    ),
  )
}

function selectionsOf(fields: string): FieldNode[] {
  return (selectionIn(fields)?.selections ?? []).filter(each => each.kind === Kind.FIELD)
}
