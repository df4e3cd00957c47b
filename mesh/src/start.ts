// npm start: the mesh on this machine, with a demo region in it, and what to ask it first.

import { issueToken, ROLES, refuseProduction } from './development-issuer.ts'
import { type Mesh, meshOn } from './launch.ts'
import { log } from './log.ts'
import { dataFolderOf, OWNERS } from './settings.ts'
import { stopOnSignals } from './stop-on-signals.ts'

const DEMO_SIZE = '2000x600'

let mesh: Mesh | undefined
try {
  refuseProduction(process.env)
  mesh = meshOn({
    folder: dataFolderOf(process.env),
    size: process.env.SEED_DEMO ?? DEMO_SIZE,
    env: process.env,
    log,
  })
  stopOnSignals(mesh.stop, log)
  if (await mesh.start()) process.stdout.write(await welcome(mesh))
} catch (error) {
  log(error instanceof Error ? error.message : String(error))
  await mesh?.stop()
  process.exit(1)
}

async function welcome({ gatewayUrl, keys, ports }: Mesh): Promise<string> {
  const tokens = await Promise.all(ROLES.map(async role => [role, await issueToken(keys, { role })] as const))
  return `
The mesh runs. Stop it with Ctrl-C.

  GraphQL        ${gatewayUrl}/graphql
${OWNERS.map(({ name }) => `  ${name.padEnd(15)}${ports[name]}`).join('\n')}

A token for each role, good for twelve hours:

${tokens.map(([role, token]) => `  ${role.padEnd(10)} ${token}`).join('\n\n')}

Ask it something (in another terminal):

  TOKEN=$(${dataFolderForShell()}npm run -s token -- --role coach)
  curl -s ${gatewayUrl}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '{"query":"{ candidate(id: \\"uwv-noord:1\\") { branch { name } routes(first: 3, where: {branches: OTHER}) { nodes { fit vacancy { title branch { name } } gap { skill { label } } trainingPlan { weeks costCents } fundingPlan { coveredCents uncoveredCents } } } } }"}'

`
}

/** The other terminal does not know that the keys are elsewhere. */
function dataFolderForShell(): string {
  if (!process.env.OVERSTAP_DATA) return ''
  return `OVERSTAP_DATA='${dataFolderOf(process.env).replaceAll("'", "'\\''")}' `
}
