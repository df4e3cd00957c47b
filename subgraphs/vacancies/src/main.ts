/** Starts the vacancies' subgraph. */
import { readConfig, serve } from '@overstap/kit'
import { vacanciesSubgraph } from './subgraph.ts'

await serve(vacanciesSubgraph(readConfig('vacancies', 4002, process.env)))
