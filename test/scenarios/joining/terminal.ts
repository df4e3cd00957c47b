// A terminal: one shell in which commands are typed one after the other, so that what one exports the next ones know.

import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Typed {
  /** On both outputs. */
  printed: string
  status: number
}

export interface Terminal {
  type(command: string): Promise<Typed>
  close(): Promise<void>
}

/** Stands behind what a command printed, with its exit code. */
const END = /\n<ended with (\d+)>\n$/

export function openTerminal(cwd: string, env: NodeJS.ProcessEnv): Terminal {
  const shell = spawn('sh', [], { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] })
  const ended = once(shell, 'exit')
  let printed = ''
  let tell = () => {}
  shell.stdout.setEncoding('utf8').on('data', part => {
    printed += part
    tell()
  })
  shell.stdin.write('exec 2>&1\n')
  return {
    type: command =>
      new Promise(resolve => {
        printed = ''
        tell = () => {
          const [mark, status] = END.exec(printed) ?? []
          if (mark !== undefined) resolve({ printed: printed.slice(0, -mark.length), status: Number(status) })
        }
        shell.stdin.write(`{ ${command}\n} </dev/null\nprintf '\\n<ended with %s>\\n' $?\n`)
      }),
    async close() {
      shell.stdin.end()
      await ended
    },
  }
}
