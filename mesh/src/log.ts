// One line for one event, for the person who started the mesh.

export type Log = (event: string) => void

export const log: Log = event => {
  process.stdout.write(`${new Date().toLocaleTimeString('en-GB')} ${event}\n`)
}
