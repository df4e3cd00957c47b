// What a program prints, as lines for the person who started it. Programs write JSON (pino), one event a line; what
// is not JSON, such as a stack trace of a program that cannot start, passes as it is, but for what a terminal obeys: a
// text that a caller made up must not become a line of its own, nor colour or wipe another.

import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Log } from './log.ts'

export function relayLines(name: string, stream: Readable, log: Log): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', line => {
    if (line !== '') log(`${name}: ${readable(line).replace(CONTROLS, ' ')}`)
  })
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

function readable(line: string): string {
  try {
    const event: unknown = JSON.parse(line)
    if (typeof event !== 'object' || event === null) return line
    const said = 'msg' in event ? event.msg : 'message' in event ? event.message : undefined
    if (said === undefined) return line
    const parts = [String(said)]
    if ('because' in event && typeof event.because === 'string') parts.push(event.because)
    if ('err' in event && typeof event.err === 'object' && event.err && 'message' in event.err) {
      parts.push(String(event.err.message))
    }
    if ('incidentId' in event) parts.push(`incident ${event.incidentId}`)
    if ('trace' in event) parts.push(`trace ${event.trace}`)
    return parts.join(' | ')
  } catch {
    return line
  }
}
