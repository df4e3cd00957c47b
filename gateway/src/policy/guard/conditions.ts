/** `@skip` and `@include`: which parts of a document count for a request, as far as its variables decide that. */
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionNode, visit } from 'graphql'

/** The variables that stand in a condition, with their values in one request. */
export type Conditions = ReadonlyMap<string, boolean>

const CONDITIONS = ['skip', 'include']
const known = new WeakMap<DocumentNode, readonly string[]>()

/** A value that is not true or false is left out: the engine refuses it, and until then the part counts. */
export function conditionsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Conditions {
  return new Map(
    namesIn(document).flatMap(name => {
      const given = Object.hasOwn(variables, name) ? variables[name] : defaultOf(operation, name)
      return typeof given === 'boolean' ? [[name, given] as const] : []
    }),
  )
}

/** Is the selection part of the request, as far as its own conditions go? */
export function counts({ directives = [] }: SelectionNode, conditions: Conditions): boolean {
  return directives.every(({ name, arguments: [condition] = [] }) => {
    if (!CONDITIONS.includes(name.value)) return true
    const value = condition?.value
    const said = value?.kind === Kind.VARIABLE ? conditions.get(value.name.value) : value
    const holds = typeof said === 'object' ? said.kind === Kind.BOOLEAN && said.value : said
    return holds === undefined || holds === (name.value === 'include')
  })
}

function defaultOf({ variableDefinitions = [] }: OperationDefinitionNode, name: string): boolean | undefined {
  const value = variableDefinitions.find(each => each.variable.name.value === name)?.defaultValue
  return value?.kind === Kind.BOOLEAN ? value.value : undefined
}

function namesIn(document: DocumentNode): readonly string[] {
  const before = known.get(document)
  if (before) return before
  const names = new Set<string>()
  visit(document, {
    Directive: ({ name, arguments: [condition] = [] }) => {
      const value = condition?.value
      if (CONDITIONS.includes(name.value) && value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  const found = [...names].sort()
  known.set(document, found)
  return found
}
