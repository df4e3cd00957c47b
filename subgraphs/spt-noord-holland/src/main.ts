/** Starts the subgraph of service point Noord-Holland. */
import { readConfig, serve } from '@overstap/kit'
import { sptNoordHollandSubgraph } from './subgraph.ts'

await serve(sptNoordHollandSubgraph(readConfig('spt-noord-holland', 4022, process.env)))
