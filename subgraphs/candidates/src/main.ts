/** Starts the candidates' subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { candidatesSubgraph } from './subgraph.ts'

await serve(candidatesSubgraph(readConfig('candidates', 4001, process.env)))
