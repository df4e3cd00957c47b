/** Whether a document may be registered: everything that would be said when a dashboard asks it, said beforehand. */
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql'
import { costOf } from '../limits/cost.ts'
import { limitTo } from '../limits/limit.ts'
import { allowedCost, tooExpensive } from '../limits/limit-cost.ts'
import type { Limits } from '../limits/limits.ts'
import { whyNotServed } from '../limits/one-operation.ts'
import type { Prices } from '../limits/prices.ts'

export interface Finding {
  message: string
  /** Where in the text, where it has a place there; both from 1. */
  line?: number | undefined
  column?: number | undefined
}

export interface Rules {
  schema: GraphQLSchema
  limits: Limits
  prices: Prices
}

/** What is wrong with the document; nothing when it may be registered. */
export function judge(text: string, { schema, limits, prices }: Rules): Finding[] {
  try {
    limitTo(limits)({ text, variables: {} })
    const document = parse(text, { maxTokens: limits.tokens })
    const findings = validate(schema, document).map(findingOf)
    return findings.length > 0 ? findings : judgeOperations(document, { schema, limits, prices })
  } catch (fault) {
    if (fault instanceof GraphQLError) return [findingOf(fault)]
    throw fault
  }
}

/** The cost without variables: what they add is looked at when they are there. */
function judgeOperations(document: DocumentNode, { schema, limits, prices }: Rules): Finding[] {
  const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION)
  if (operations.length === 0) return [{ message: 'The document holds no operation, only fragments. Add one.' }]
  return operations.flatMap(operation => {
    const allowed = allowedCost('dashboard', limits)
    const message = whyNotServed(operation, schema) ?? tooExpensive(costOf(document, operation, {}, prices), allowed)
    const place = operation.loc?.startToken
    return message === undefined ? [] : [{ message, line: place?.line, column: place?.column }]
  })
}

function findingOf({ message, locations }: GraphQLError): Finding {
  return { message, line: locations?.[0]?.line, column: locations?.[0]?.column }
}
