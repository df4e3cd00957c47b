// npm start: the mesh on this machine, with a demo region in it, and what to ask it first.

import { issueToken, refuseProduction, TOKEN_ROLES } from './development-issuer.ts'
import { dataFolderForShell } from './for-shell.ts'
import { type Mesh, meshOn } from './launch.ts'
import { log } from './log.ts'
import { DEMO_SIZE, dataFolderOf, OWNERS } from './settings.ts'
import { stopOnSignals } from './stop-on-signals.ts'

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
  const tokens = await Promise.all(TOKEN_ROLES.map(async role => [role, await issueToken(keys, { role })] as const))
  return `
The mesh runs. Stop it with Ctrl-C.

  the dashboard  ${gatewayUrl}/
  to find routes ${gatewayUrl}/routes
  GraphQL        ${gatewayUrl}/graphql
  to explore it  ${gatewayUrl}/explorer
  how it does    ${gatewayUrl}/status
${OWNERS.map(({ name }) => `  ${name.padEnd(15)}${ports[name]}`).join('\n')}

A token for each role, good for twelve hours:

${tokens.map(([role, token]) => `  ${role.padEnd(10)} ${token}`).join('\n\n')}

The main question, in another terminal:

  TOKEN=$(${dataFolderForShell(process.env)}npm run -s token -- --role coach)
  curl -sG ${gatewayUrl}/graphql -H "authorization: Bearer $TOKEN" -H 'apollo-require-preflight: yes' \\
    --data-urlencode query@schema/operations/candidate-routes.graphql \\
    --data-urlencode 'variables={"id":"uwv-noord:1","first":3}'

A subgraph of your own: README.md, «Join in fifteen minutes».

`
}
