/** Starts this source of vacancies. */
import { readConfig, serve } from '@overstap/kit'
import { BEHIND, PORT, PREFIX } from './owner.ts'
import { vacanciesSource } from './source.ts'

await serve(vacanciesSource(readConfig(PREFIX, PORT, process.env, BEHIND)))
