/** Starts the candidates' subgraph. */
import { readConfig, serve, today } from '@overstap/kit'
import { readSources } from './sources/read-sources.ts'
import { candidatesSubgraph } from './subgraph.ts'

await serve(candidatesSubgraph(readConfig('candidates', 4001, process.env), today, readSources(process.env)))
