/**
 * What clients would lose. A change that breaks an operation which somebody sends is an error, one that breaks nobody a
 * warning: what nobody asks may go.
 */
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql'
import type { Finding } from './finding.ts'
import { nodeAt } from './place.ts'
import type { SeenOperation } from './published.ts'
import { usageOf } from './usage.ts'

/** So many clients are named; all others are counted. */
const MOST_NAMED = 5
/** One fault is enough. */
const FIRST = { maxErrors: 1 }

interface Sent extends SeenOperation {
  uses: ReadonlySet<string>
  /** Why the new schema would refuse it; undefined when it would not. */
  fault: string | undefined
}

/**
 * @param own the proposed SDL; undefined when a subgraph is taken out, or those with whom the mesh began change together: what
 * that breaks is told, and keeps nobody from leaving.
 */
export async function breakingChanges(
  before: string,
  after: string,
  operations: readonly SeenOperation[],
  own: DocumentNode | undefined,
): Promise<Finding[]> {
  if (before === after) return []
  const [old, next] = [buildSchema(before), buildSchema(after)]
  const changes = (await diff(old, next)).filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const sent = readSent(operations, old, next)
  const findings = changes.map(change => changeFinding(change, sent, own))
  const told = new Set(changes.flatMap(change => sent.filter(each => isUsed(change, each))))
  const broken = sent.filter(each => !told.has(each) && each.fault !== undefined)
  return [...findings, ...broken.map(each => brokenFinding(each, own))]
}

/** What cannot be asked today cannot be broken. Many clients may ask the same. */
function readSent(operations: readonly SeenOperation[], old: GraphQLSchema, next: GraphQLSchema): Sent[] {
  const known = new Map<string, ReturnType<typeof readDocument>>()
  return operations.flatMap(each => {
    const read = known.has(each.document) ? known.get(each.document) : readDocument(each.document, old, next)
    known.set(each.document, read)
    return read ? [{ ...each, ...read }] : []
  })
}

function readDocument(text: string, old: GraphQLSchema, next: GraphQLSchema): Pick<Sent, 'uses' | 'fault'> | undefined {
  try {
    const parsed = parse(text, { maxTokens: 10_000 })
    if (validate(old, parsed, undefined, FIRST).length > 0) return undefined
    return { uses: usageOf(parsed, old), fault: validate(next, parsed, undefined, FIRST)[0]?.message }
  } catch {
    return undefined
  }
}

function changeFinding(change: Change, sent: readonly Sent[], own: DocumentNode | undefined): Finding {
  const using = sent.filter(each => isUsed(change, each))
  const node = own && change.path ? placeIn(own, change.path) : undefined
  const what = change.message.replace(/\.?$/, '.')
  if (using.length === 0) {
    const message = `${what} No operation that was seen or registered uses it.`
    return { code: 'BREAKING_CHANGE', severity: 'warning', message, node }
  }
  const advice = own ? ' Keep it, mark it @deprecated, and take it out when nobody asks it.' : ''
  return { ...breaks(own), message: `${what} It is asked by ${clients(using)}.${advice}`, node }
}

/**
 * An argument or input field that becomes needed stands in nobody's operation yet: who uses that to which it belongs breaks
 * when the new schema says so, and with an input whose values come in variables it cannot say.
 */
function isUsed({ path, type }: Change, { uses, fault }: Sent): boolean {
  if (path === undefined) return false
  if (uses.has(path)) return true
  const within = uses.has(path.split('.').slice(0, -1).join('.'))
  return within && (type === 'INPUT_FIELD_ADDED' || (/ARGUMENT|INPUT_FIELD/.test(type) && fault !== undefined))
}

function breaks(own: DocumentNode | undefined) {
  return { code: 'BREAKS_OPERATION', severity: own ? 'error' : 'warning' } as const
}

function brokenFinding(operation: Sent, own: DocumentNode | undefined): Finding {
  return {
    ...breaks(own),
    message: `An operation of ${clients([operation])} would be refused: ${operation.fault}`,
  }
}

/** Each client once, with the day on which it was last seen. */
function clients(operations: readonly SeenOperation[]): string {
  const last = new Map<string, string>()
  for (const { client, lastSeen } of operations) {
    if ((last.get(client) ?? '') < lastSeen) last.set(client, lastSeen)
  }
  const named = [...last].sort(([, one], [, other]) => other.localeCompare(one))
  const texts = named.slice(0, MOST_NAMED).map(([client, day]) => `${client} (last seen ${day.slice(0, 10)})`)
  const more = named.length - texts.length
  return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

/** The nearest that is left of it. */
function placeIn(own: DocumentNode, path: string) {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const node = nodeAt(own, parts.slice(0, length).join('.'))
    if (node) return node
  }
  return undefined
}
