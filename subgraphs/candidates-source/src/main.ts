/** Starts this source of candidates. */
import { readConfig, serve } from '@overstap/kit'
import { BEHIND, PORT, PREFIX } from './owner.ts'
import { candidatesSource } from './source.ts'

await serve(candidatesSource(readConfig(PREFIX, PORT, process.env, BEHIND)))
