/**
 * What a question costs is reckoned from the SDL before anything is asked (decisions/0010). A weight below zero would pay for
 * what others answer, and a list of no length would make everything below it free.
 */
import { type ASTNode, type ConstDirectiveNode, Kind, valueFromASTUntyped, visit } from 'graphql'
import type { Rule } from './rule.ts'

export const pricesAreReal: Rule = document => {
  const found: string[] = []
  const within: string[] = []
  visit(document, {
    enter: node => {
      if (!isNamed(node)) return
      within.push(node.name.value)
      found.push(...faultsOf(node).map(fault => `${within.join('.')} ${fault}`))
    },
    leave: node => {
      if (isNamed(node)) within.pop()
    },
  })
  return found
}

type Named = ASTNode & { name: { value: string }; directives?: readonly ConstDirectiveNode[] }

/** Types and what stands in them; not what they are made of. */
function isNamed(node: ASTNode): node is Named {
  return 'name' in node && node.name !== undefined && /Definition$|Extension$/.test(node.kind)
}

function faultsOf(node: Named): string[] {
  return (node.directives ?? []).flatMap(each => {
    if (each.name.value === 'cost')
      return below(0, [argumentOf(each, 'weight')]).map(weight => `costs ${weight}: nothing costs less than 0.`)
    if (each.name.value !== 'listSize') return []
    const sizes = [argumentOf(each, 'assumedSize'), ...defaultsOf(node, argumentOf(each, 'slicingArguments'))]
    return below(1, sizes).map(size => `is a list of ${size}: reckon with 1 or more.`)
  })
}

function below(least: number, values: readonly unknown[]): number[] {
  return values.filter(value => typeof value === 'number').filter(value => value < least)
}

/** What the arguments that say how long a list is are when they are left out. */
function defaultsOf(node: Named, slicing: unknown): unknown[] {
  if (node.kind !== Kind.FIELD_DEFINITION || !Array.isArray(slicing)) return []
  return (node.arguments ?? [])
    .filter(({ name }) => slicing.includes(name.value))
    .map(({ defaultValue }) => defaultValue && valueFromASTUntyped(defaultValue))
}

function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const found = directive.arguments?.find(each => each.name.value === name)
  return found && valueFromASTUntyped(found.value)
}
