// What CONTRACT.md lets an operator say to the gateway reaches the one that npm start runs.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forGateway, inherited } from '../src/launch.ts'
import { ROOT } from '../src/settings.ts'

/** npm start says these itself: the mesh is on this machine, with its own issuer, keys, registry and partners. */
const ITS_OWN =
  /^(PORT|HOST|SUPERGRAPH_FILE|<NAME>_URL|GATEWAY_SIGNING_KEY|OPERATIONS_FOLDER|(REGISTRY|OIDC|DEVELOPMENT)_.*)$/

const contract = readFileSync(join(ROOT, 'schema/CONTRACT.md'), 'utf8')
const rows = [...contract.matchAll(/^\| (`[^|]*) \| (both|gateway\b[^|]*) \|/gm)]
const variables = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))

test.each(variables.filter(name => !ITS_OWN.test(name)))('%s', name => {
  const env = { [name]: '1' }
  expect({ ...inherited(env), ...forGateway(env) }).toEqual(env)
})
