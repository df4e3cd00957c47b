// Processor time that the programs of a mesh have used, as Linux counts it for this process's children.
import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts in hundredths of a second on every machine that Node runs on. */
const TICK_MS = 10

/** Milliseconds of the children whose command line holds `word`; undefined where the machine does not say. */
export function processorTimeOf(word: string): number | undefined {
  const times = childrenOf(process.pid).filter(child => child.command.includes(word))
  return times.length === 0 ? undefined : times.reduce((sum, child) => sum + child.milliseconds, 0)
}

function childrenOf(parent: number): { command: string; milliseconds: number }[] {
  try {
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .flatMap(pid => describe(pid, parent))
  } catch {
    return []
  }
}

function describe(pid: string, parent: number): { command: string; milliseconds: number }[] {
  try {
    // The name is in brackets and may itself hold some; the parent is the second field behind it, times the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    if (Number(fields[1]) !== parent) return []
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return [{ command, milliseconds: (Number(fields[11]) + Number(fields[12])) * TICK_MS }]
  } catch {
    return [] // it ended while we looked
  }
}
