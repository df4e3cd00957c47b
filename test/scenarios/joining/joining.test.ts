// «Join in fifteen minutes» of README.md, followed to the letter by somebody who has a copy of this repository and a mesh that
// runs: each command is typed, each change made, and what the section shows is what one sees.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { reachCluster } from '../../../mesh/src/postgres/reach-cluster.ts'
import { ROOT } from '../../../mesh/src/settings.ts'
import { freePorts } from '../../mesh-setup.ts'
import { gatewayBeside } from '../gateway-beside.ts'
import { externalDatabase } from '../joined.ts'
import { type Step, stepsOf } from './section.ts'
import { openTerminal, type Typed } from './terminal.ts'

const NAME = 'spt-demo'
const RUN = `npm run mesh -- run ${NAME}`
/** As the section says them, for a mesh with its usual ports. */
const GATEWAY = 'http://127.0.0.1:4000'
const SUBGRAPH = 'http://127.0.0.1:4024'

const steps = stepsOf('Join in fifteen minutes')
const folder = await mkdtemp(join(tmpdir(), 'overstap-joining-'))
const [gatewayPort = 0, port = 0] = await freePorts(2)
const { toolEnv, gatewayEnv } = inject('mesh')
const repository = copyOfRepository()
const gatewayUrl = await gatewayBeside(gatewayPort, {
  REGISTRY_DATABASE_URL: await registryDatabase(),
  REGISTRY_FOLDER: join(folder, 'registry'),
})
const env = {
  ...{ ...toolEnv, HOME: process.env.HOME, npm_config_update_notifier: 'false', SUBGRAPH_DEADLINE_MS: '10000' },
  ...(await externalDatabase(NAME)),
  ...{ OVERSTAP_GATEWAY: gatewayUrl, SPT_DEMO_PORT: String(port) },
}
execFileSync(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), 'found'], { env: { ...gatewayEnv, ...env } })
const terminal = openTerminal(repository, env)
let running: ChildProcess | undefined
/** What the terminal in which it runs shows. */
let shown = ''
afterAll(async () => {
  await terminal.close()
  await stopRunning()
  await rm(folder, { recursive: true, force: true })
})

describe('whoever follows «Join in fifteen minutes»', () => {
  let last: Typed = { printed: '', status: 0 }

  it.each(steps.map((step, index) => [titleOf(step), step, steps[index + 1]] as const))(
    '%s',
    { timeout: 120_000 },
    async (_, step, next) => {
      if (step.kind === 'change') await change(step.patch)
      else if (step.kind === 'see') expectSeen(step, last.printed)
      else {
        last = step.command === RUN ? await run() : await terminal.type(here(step.command))
        // Here it listens elsewhere, and for whoever reads the section at the address that it gives.
        if (step.command.includes(' init ')) expect(last.printed).toContain(`--url ${SUBGRAPH}/graphql`)
        expect(last.status, last.printed).toBe(next?.kind === 'see' && next.text.startsWith('error') ? 2 : 0)
      }
    },
  )

  it('has been through all of it', () => {
    const typed = steps.flatMap(step => (step.kind === 'type' ? [step.command] : []))
    for (const verb of ['init', 'run', 'check', 'publish', 'diff', 'doctor', 'explain', 'remove'])
      expect(
        typed.filter(command => command.startsWith(`npm run mesh -- ${verb} `)),
        verb,
      ).not.toEqual([])
  })
})

function titleOf(step: Step): string {
  if (step.kind === 'type') return `types ${step.command.split('\n')[0]}`
  return step.kind === 'change' ? 'changes what is to be changed' : 'sees what is shown'
}

/** This mesh is elsewhere. */
function here(text: string): string {
  return text.replaceAll(GATEWAY, gatewayUrl).replaceAll(SUBGRAPH, `http://127.0.0.1:${port}`)
}

/** And sees in the other terminal that it runs again. */
async function change(patch: string): Promise<void> {
  execFileSync('git', ['apply', '-'], { cwd: repository, input: patch, stdio: ['pipe', 'ignore', 'pipe'] })
  while (!shown.includes('runs again, with the change')) await wait(100)
}

/** «…» stands for what is another each time. */
function expectSeen({ text, isJson }: Extract<Step, { kind: 'see' }>, printed: string): void {
  if (isJson) expect(JSON.parse(printed)).toEqual(JSON.parse(text))
  else
    for (const line of text.trim().split('\n')) {
      const pattern = here(line.trim()).split('…').map(RegExp.escape).join('.*')
      expect(printed).toMatch(new RegExp(`^ *${pattern} *$`, 'm'))
    }
}

/** In a terminal of its own, until it says how to go on. */
async function run(): Promise<Typed> {
  const child = spawn('sh', ['-c', RUN], {
    ...{ cwd: repository, env, detached: true },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  child.stdout.on('data', part => {
    shown += part
  })
  while (child.exitCode === null && !shown.includes(`npm run mesh -- publish ${NAME}\n`)) await wait(100)
  return { printed: shown, status: child.exitCode ?? 0 }
}

async function stopRunning(): Promise<void> {
  if (running?.pid === undefined || running.exitCode !== null) return
  process.kill(-running.pid, 'SIGINT')
  await once(running, 'exit')
}

/** What other tests make in the folder of subgraphs meanwhile is not in it. */
function copyOfRepository(): string {
  const copy = join(folder, 'overstap')
  const isLeftOut = (path: string) => /(^|\/)(node_modules|\.git|\.overstap|\.?try-[^/]*)$/.test(path)
  cpSync(ROOT, copy, { recursive: true, filter: path => !isLeftOut(path.slice(ROOT.length)) })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  return copy
}

async function registryDatabase(): Promise<string> {
  const { JOINING_REGISTRY_DATABASE_URL: given } = await externalDatabase('joining-registry')
  if (given) return given
  const cluster = await reachCluster(join(toolEnv.OVERSTAP_DATA ?? '', 'postgres'), () => {})
  return cluster.createPartner('joining-registry')
}
