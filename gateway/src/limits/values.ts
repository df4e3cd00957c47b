/** Lists and objects that a caller hands over, in the variables or in the document: how many members, how deep. */
import { type DocumentNode, Kind, visit } from 'graphql'
import type { Limits } from './limits.ts'

/** @returns what is too much; undefined when nothing is. */
export function values(document: DocumentNode, variables: unknown, limits: Limits): string | undefined {
  const given = [membersOf(variables, limits), literalsOf(document)]
  if (given.some(each => each.depth > limits.valueDepth))
    return `The values have more than the ${limits.valueDepth} lists and objects within each other that are allowed. Hand over flatter ones.`
  const members = given.reduce((total, each) => total + each.members, 0)
  if (members > limits.values)
    return `The values have more than the ${limits.values} members that are allowed. Ask for fewer things at once.`
  return undefined
}

interface Found {
  members: number
  depth: number
}

/** Without calling itself: JSON may be nested as deeply as a body is long. Stops at the first thing too many. */
function membersOf(variables: unknown, limits: Limits): Found {
  const found = { members: 0, depth: 0 }
  const open = [{ value: variables, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    const inside = Object.values(next.value)
    found.members += inside.length
    // The variables themselves are no level: each of their values begins at 0.
    found.depth = Math.max(found.depth, next.depth)
    if (found.members > limits.values || found.depth > limits.valueDepth) break
    for (const value of inside) open.push({ value, depth: next.depth + 1 })
  }
  return found
}

/** The same document is asked many times. */
const known = new WeakMap<DocumentNode, Found>()

function literalsOf(document: DocumentNode): Found {
  const before = known.get(document)
  if (before) return before
  const found = countLiterals(document)
  known.set(document, found)
  return found
}

function countLiterals(document: DocumentNode): Found {
  const found = { members: 0, depth: 0 }
  let depth = 0
  const nested = (members: number) => {
    found.members += members
    depth += 1
    found.depth = Math.max(found.depth, depth)
  }
  const leave = () => {
    depth -= 1
  }
  visit(document, {
    [Kind.LIST]: { enter: node => nested(node.values.length), leave },
    [Kind.OBJECT]: { enter: node => nested(node.fields.length), leave },
  })
  return found
}
