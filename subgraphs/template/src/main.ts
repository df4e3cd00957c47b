/** Starts the subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { templateSubgraph } from './subgraph.ts'

await serve(templateSubgraph(readConfig('template', 4020, process.env)))
