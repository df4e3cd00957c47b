// The other gateways are no dependency of the project: who only wants to run or change the mesh does not wait for them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Installs them beside this file when they are not there yet; the file that is looked for npm writes last. */
export async function installPeers(progress: (event: string) => void): Promise<void> {
  if (existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) return
  progress('the other gateways are not here yet: installing them once, about a minute and 700 MB')
  const npm = spawn('npm', ['ci', '--prefix', import.meta.dirname, '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: import.meta.dirname,
    // What it prints is progress: the tables alone are on stdout.
    stdio: ['ignore', process.stderr, process.stderr],
  })
  const [code] = await once(npm, 'exit')
  if (code !== 0) throw new Error(`The other gateways could not be installed: npm ended with exit code ${code}.`)
}
