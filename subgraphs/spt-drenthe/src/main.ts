/** Starts the subgraph of service point Drenthe. */
import { readConfig, serve } from '@overstap/kit'
import { sptDrentheSubgraph } from './subgraph.ts'

await serve(sptDrentheSubgraph(readConfig('spt-drenthe', 4021, process.env)))
