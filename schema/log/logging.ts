/**
 * How every program of the mesh writes its log: one event a line, as JSON, with a time. Nothing in it can make a second
 * line or move the cursor of whoever reads it, and of a fault it holds nothing that a caller wrote or that a row says.
 */
import { faultForLog } from './fault-for-log.ts'

export interface Logging {
  level: string
  base: { name: string }
  timestamp: () => string
  serializers: { err: typeof faultForLog }
  hooks: { streamWrite: (line: string) => string }
}

/** The options of pino, as Fastify takes them, for the program `name`. */
export function logging(name: string, level: string): Logging {
  return {
    level,
    base: { name },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: faultForLog },
    hooks: { streamWrite: withoutControls },
  }
}

/** What JSON lets pass and a terminal or a reader of lines obeys: DEL, the C1 controls, the two separators of Unicode. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029]/g

function withoutControls(line: string): string {
  return line.replace(CONTROLS, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
