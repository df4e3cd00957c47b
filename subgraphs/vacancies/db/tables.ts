/** The tables of the vacancies' owner, as drizzle reads them; the migrations are what makes them. */
import { boolean, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'

export const vacancies = pgTable('vacancies', {
  number: integer().primaryKey(),
  title: text().notNull(),
  status: text().notNull(),
  level: smallint(),
  hardToFill: boolean('hard_to_fill').notNull(),
  openSince: date('open_since', { mode: 'string' }).notNull(),
  startsOn: date('starts_on', { mode: 'string' }),
  occupation: text().notNull(),
  branch: text().notNull(),
  region: text().notNull(),
  municipality: text().notNull(),
  employer: text().notNull(),
})

export const vacancyRequirements = pgTable('vacancy_requirements', {
  vacancy: integer().notNull(),
  skill: text().notNull(),
})
