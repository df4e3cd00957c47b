/** The log: one JSON object a line, with nothing in it that a caller or a row says. */
import { type LogLevel, logLevels } from './config.ts'

export type Log = (level: Exclude<LogLevel, 'silent'>, message: string, about?: Record<string, string>) => void

/** What a terminal or a reader of lines obeys, and JSON lets pass. */
const CONTROLS = /[\u007f-\u009f\u2028\u2029]/g

export function logFrom(lowest: LogLevel, write: (line: string) => void): Log {
  return (level, message, about = {}) => {
    if (logLevels.indexOf(level) < logLevels.indexOf(lowest)) return
    const line = JSON.stringify({ level, name: 'spt-utrecht', time: new Date().toISOString(), ...about, message })
    write(`${line.replace(CONTROLS, '')}\n`)
  }
}

/** Of a fault its kind and codes: its text may repeat a row or a value. */
export function kindOf(fault: unknown): { kind: string; code?: string } {
  if (!(fault instanceof Error)) return { kind: typeof fault }
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
  return { kind: fault.name, ...(code !== undefined && { code }) }
}
