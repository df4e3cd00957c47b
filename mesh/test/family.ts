// A process and all that descend from it, followed from the outside: also those that lost their parent on the way.

import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { commandOf } from '../src/process-table.ts'

interface Process {
  pid: number
  parent: number
  /** When it was started, as the system writes it: numbers of processes are given out again, also within one test run. */
  born: string
}

export interface Family {
  /** Those that run at this moment. */
  alive(): number[]
  /** The one whose command line holds this text. */
  memberWith(text: string): number
  /** Ends what is left and stops following. */
  end(): void
}

const LOOKS_EVERY_MS = 100

export function familyOf(ancestor: number): Family {
  const known = new Map<number, Process>()
  for (const each of processes()) if (each.pid === ancestor) known.set(ancestor, each)
  const look = (): number[] => {
    const now = new Map(processes().map(each => [each.pid, each]))
    for (const { pid, born } of known.values()) if (now.get(pid)?.born !== born) known.delete(pid)
    let before: number
    do {
      before = known.size
      for (const each of now.values()) if (known.has(each.parent)) known.set(each.pid, each)
    } while (known.size > before)
    return [...known.keys()]
  }
  const following = setInterval(look, LOOKS_EVERY_MS)
  return {
    alive: look,
    memberWith(text) {
      const found = look().find(pid => commandOf(pid)?.includes(text))
      if (found === undefined) throw new Error(`No process of the family runs «${text}».`)
      return found
    },
    end() {
      clearInterval(following)
      for (const pid of look()) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It was quicker.
        }
      }
    },
  }
}

/** Every process of the machine that runs; a zombie that waits to be collected does not. */
function processes(): Process[] {
  if (!existsSync('/proc/self/stat')) return processesByCommand()
  return readdirSync('/proc').flatMap(name => {
    try {
      if (!/^\d+$/.test(name)) return []
      // The fields follow the name, which is in brackets and may itself hold brackets: state, parent, …, start time.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return fields[0] === 'Z' ? [] : [{ pid: Number(name), parent: Number(fields[1]), born: fields[19] ?? '' }]
    } catch {
      return [] // it ended while we looked
    }
  })
}

function processesByCommand(): Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state=,lstart='], { encoding: 'utf8' }).trim().split('\n')
  return lines.flatMap(line => {
    const [pid, parent, state, ...born] = line.trim().split(/\s+/)
    return state?.startsWith('Z') ? [] : [{ pid: Number(pid), parent: Number(parent), born: born.join(' ') }]
  })
}
