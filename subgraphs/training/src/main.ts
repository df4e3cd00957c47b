/** Starts the training subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { trainingSubgraph } from './subgraph.ts'

await serve(trainingSubgraph(readConfig('training', 4003, process.env)))
