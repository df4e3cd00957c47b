/** Starts the candidates' subgraph. */
import { readConfig, serve, today } from '@overstap/kit'
import { readBehind } from './sources/behind.ts'
import { candidatesSubgraph } from './subgraph.ts'

await serve(candidatesSubgraph(readConfig('candidates', 4001, process.env), today, readBehind(process.env)))
