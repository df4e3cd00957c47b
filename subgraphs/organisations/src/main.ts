/** Starts the register: the organisations' subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { organisationsSubgraph } from './subgraph.ts'

await serve(organisationsSubgraph(readConfig('organisations', 4005, process.env)))
