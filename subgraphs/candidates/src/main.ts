/** Starts the candidates' subgraph. */
import { readConfig, serve, today } from '@overstap/kit'
import { readBehind } from '@overstap/kit/sources'
import { OWNER } from './identity.ts'
import { candidatesSubgraph } from './subgraph.ts'

const config = readConfig('candidates', 4001, process.env)
await serve(candidatesSubgraph(config, today, readBehind(process.env, { name: config.name, owner: OWNER })))
