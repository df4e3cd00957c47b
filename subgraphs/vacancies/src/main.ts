/** Starts the vacancies' subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { readBehind } from '@overstap/kit/sources'
import { OWNER } from './identity.ts'
import { vacanciesSubgraph } from './subgraph.ts'

const config = readConfig('vacancies', 4002, process.env)
const behind = readBehind(process.env, { name: config.name, owner: OWNER })
await serve(vacanciesSubgraph(config, undefined, behind))
