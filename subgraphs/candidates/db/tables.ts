/** The tables of the candidates' owner, as drizzle reads them; the migrations are what makes them. */
import { boolean, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'

export const candidates = pgTable('candidates', {
  number: integer().primaryKey(),
  status: text().notNull(),
  level: smallint(),
  branch: text().notNull(),
  occupation: text(),
  region: text().notNull(),
  municipality: text().notNull(),
  searchRegions: text('search_regions').array().notNull(),
  maximumDistanceKm: smallint('maximum_distance_km'),
  availableFrom: date('available_from', { mode: 'string' }),
  currentEmployer: text('current_employer'),
  openToProposals: boolean('open_to_proposals').notNull(),
})

export const candidateSkills = pgTable('candidate_skills', {
  candidate: integer().notNull(),
  region: text().notNull(),
  skill: text().notNull(),
  level: smallint().notNull(),
  evidence: text().notNull(),
})
