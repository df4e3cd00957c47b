/** Starts the funding subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { fundingSubgraph } from './subgraph.ts'

await serve(fundingSubgraph(readConfig('funding', 4004, process.env)))
