/**
 * What `@key`, `@requires` and `@provides` name is a small language of its own inside a text. Composers read more of it than
 * the rules about other people's data do: braces around the whole, comments, fragments. What is read in two ways is judged
 * in the one and answered in the other, so it is written in the plain form that all read alike.
 */
import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql'
import { directiveTexts, namedTypeOf, selectionIn } from '../../house-rules/rule.ts'
import type { Finding } from '../finding.ts'
import { fieldOf, fieldsIn, type Types, typesOf } from '../types.ts'

const NAMING = new Set(['key', 'requires', 'provides'])
/** Names, and braces around what is below one. */
const PLAIN = /^(?!\s*\{)[\w\s,{}]*$/

/** @param document with each type in one place. */
export function fieldSetFindings(document: DocumentNode): Finding[] {
  const findings: Finding[] = []
  visit(document, {
    Directive: node => {
      if (NAMING.has(node.name.value) && !isPlain(node)) findings.push(notPlain(node))
    },
  })
  return [...findings, ...behindMany(typesOf(document))]
}

function isPlain({ arguments: given = [] }: DirectiveNode): boolean {
  return given.every(
    ({ name, value }) => name.value !== 'fields' || (value.kind === Kind.STRING && PLAIN.test(value.value)),
  )
}

function notPlain(node: DirectiveNode): Finding {
  const message = `The fields of @${node.name.value} are written in a way that is not read by all alike. Write names, and braces only around what is below a name: "id owner { id }".`
  return { code: 'UNSUPPORTED_FEATURE', message, node }
}

/** Behind an interface or a union stands anybody's type, and nobody could tell whose fields are required. */
function behindMany(types: Types): Finding[] {
  return [...types.values()].flatMap(type =>
    fieldsIn(type).flatMap(field =>
      directiveTexts(field, 'requires', 'fields')
        .filter(text => leadsBehindMany(types, type.name.value, text))
        .map(() => ({
          code: 'UNSUPPORTED_FEATURE' as const,
          message: `${type.name.value}.${field.name.value} requires something behind an interface or a union. Require it of the type that you mean.`,
          node: field.name,
        })),
    ),
  )
}

function leadsBehindMany(types: Types, type: string, fields: string): boolean {
  const selection = selectionIn(fields)
  const below = (within: string, { selections }: NonNullable<typeof selection>): boolean => {
    const definition = types.get(within)
    if (definition && definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return true
    return selections.some(each => {
      const field = each.kind === Kind.FIELD ? fieldOf(definition, each.name.value) : undefined
      const next = each.kind === Kind.FIELD ? each.selectionSet : undefined
      return field !== undefined && next !== undefined && below(namedTypeOf(field.type), next)
    })
  }
  return selection !== undefined && below(type, selection)
}
