/**
 * What of a fault may stand in a log. Messages of databases and parsers quote what they could not read, a driver names its
 * parameters, PostgreSQL details a row: all of that may be about a person, and none of it is needed to find the fault.
 */
const DEEPEST_CAUSE = 5
const LONGEST_MESSAGE = 300
const LONGEST_STACK = 10

/** Where PostgreSQL says it failed. Names of its own, never values. */
const PLACES = ['code', 'severity', 'schema_name', 'table_name', 'column_name', 'constraint_name', 'routine'] as const

interface LoggedFault {
  type: string
  message: string
  /** Where it was thrown, without the message that a stack begins with. */
  stack: string
  cause?: LoggedFault
  [place: string]: unknown
}

/** An allow-list: whatever else a library hangs on its errors is left out. */
export function faultForLog(fault: unknown, depth = 0): LoggedFault {
  if (!(fault instanceof Error)) return { type: typeof fault, message: 'what was thrown is no Error', stack: '' }
  const frames = (fault.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return {
    type: fault.name,
    message: withoutValues(fault.message),
    ...Object.fromEntries(PLACES.flatMap(name => placeIn(fault, name))),
    stack: frames.slice(0, LONGEST_STACK).join('\n'),
    ...(fault.cause !== undefined && depth < DEEPEST_CAUSE ? { cause: faultForLog(fault.cause, depth + 1) } : {}),
  }
}

/** A message without what it quotes: from its first quotation mark to its last, as a value may hold one too. */
function withoutValues(message: string): string {
  return message
    .replace(/^Failed query:.*$/s, 'a query failed')
    .replace(/["'`«‘“].*["'`»’”]/s, '«…»')
    .slice(0, LONGEST_MESSAGE)
}

function placeIn(fault: Error, name: (typeof PLACES)[number]): [string, string][] {
  const value: unknown = Object.getOwnPropertyDescriptor(fault, name)?.value
  return typeof value === 'string' && /^[\w.-]{1,64}$/.test(value) ? [[name, value]] : []
}
