// What a process and the machine use, as Linux tells it.
import { readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second on every machine that Node runs on. */
const TICK_MS = 10

/** Milliseconds of all threads so far. */
export function processorTimeOf(pid: number): number {
  // The name is in brackets and may itself hold some; behind it the times are the 12th and the 13th field.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Milliseconds that all cores together have worked so far, for whomever. */
export function processorTimeOfMachine(): number {
  const [, user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = readFileSync(
    '/proc/stat',
    'utf8',
  )
    .slice(0, 200)
    .split(/\s+/, 9)
    .map(Number)
  return (user + nice + system + interrupts + soft + stolen) * TICK_MS
}

/** Megabytes. */
export function residentMemoryOf(pid: number): number {
  return megabytesOf(pid, 'VmRSS')
}

/** Megabytes, the most that it was at any time. */
export function mostResidentMemoryOf(pid: number): number {
  return megabytesOf(pid, 'VmHWM')
}

function megabytesOf(pid: number, figure: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [, kilobytes] = new RegExp(`^${figure}:\\s+(\\d+) kB$`, 'm').exec(status) ?? []
  return Number(kilobytes) / 1024
}
