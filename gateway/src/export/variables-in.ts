/** The variables of an operation, out of the texts in an address: `first=20&by=REGION&by=BRANCH`. */
import {
  type GraphQLSchema,
  type GraphQLType,
  getVariableValues,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { badInput, type Wanted } from './wanted.ts'

interface Given {
  /** As they are sent on. */
  raw: Record<string, unknown>
  /** With defaults. */
  coerced: Record<string, unknown>
}

/** @throws GraphQLError BAD_USER_INPUT that says what was expected. */
export function variablesIn(
  operation: OperationDefinitionNode,
  { variables }: Pick<Wanted, 'variables'>,
  schema: GraphQLSchema,
): Given {
  const definitions = operation.variableDefinitions ?? []
  const names = definitions.map(each => each.variable.name.value)
  const unknown = [...variables.keys()].find(name => !names.includes(name))
  if (unknown !== undefined) {
    const known = names.length > 0 ? `It has ${names.join(', ')}` : 'It has none'
    throw badInput(
      `«${unknown.slice(0, 60)}» is not a variable of the operation. ${known}; besides there are rows, dialect and language.`,
    )
  }
  const raw = Object.fromEntries(
    definitions.flatMap(({ variable, type }) => {
      const { value: name } = variable.name
      // An empty text is what a form sends for a field that nobody filled in.
      const texts = (variables.get(name) ?? []).filter(text => text !== '')
      return texts.length === 0 ? [] : [[name, valueIn(name, texts, typeFromAST(schema, type))]]
    }),
  )
  const { errors, coerced } = getVariableValues(schema, definitions, raw, { maxErrors: 5 })
  if (errors) throw badInput(errors.map(each => each.message).join(' '))
  return { raw, coerced }
}

function valueIn(name: string, texts: readonly string[], type: GraphQLType | undefined): unknown {
  if (isNonNullType(type)) return valueIn(name, texts, type.ofType)
  const [text = ''] = texts
  if (isListType(type)) {
    if (texts.length === 1 && text.startsWith('[')) return parsed(name, text)
    return texts.map(each => valueIn(name, [each], type.ofType))
  }
  if (texts.length > 1) throw badInput(`«${name}» is given ${texts.length} times, and is no list. Give it once.`)
  if (isInputObjectType(type)) return parsed(name, text)
  if (type?.name === 'Boolean') return text === 'true' || (text === 'false' ? false : text)
  if (type?.name === 'Int' || type?.name === 'Float') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  return text
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badInput(`«${name}» must be JSON, such as {"branches":["METAAL"]}, written for an address.`)
  }
}
