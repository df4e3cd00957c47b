/** Who this owner is, as source.json says it. A copy of this folder for another owner begins there. */
import { join } from 'node:path'
import { readSource } from '@overstap/schema/sources'

const owner = readSource(join(import.meta.dirname, '..'))

/** What its ids begin with, before the colon; also the name of its variables and the one under which it is asked. */
export const PREFIX = owner.prefix

/** The labour-market regions whose work it offers. */
export const REGIONS = owner.regions

/** Owners who may offer the same vacancies: an employer may tell two of its vacancy. */
export const OVERLAPS = owner.overlaps

/** The subgraph behind which it stands, and which alone asks it. */
export const BEHIND = owner.behind

/** Where it listens when nothing else is said. */
export const PORT = owner.port
