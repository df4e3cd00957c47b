/** The tables of the training owner, as drizzle reads them; the migrations are what makes them. */
import { boolean, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'

export const trainings = pgTable('trainings', {
  number: integer().primaryKey(),
  kind: text().notNull(),
  titleNl: text('title_nl').notNull(),
  titleEn: text('title_en').notNull(),
  level: smallint(),
  entryLevel: smallint('entry_level'),
  crebo: text(),
  provider: text().notNull(),
  weeks: smallint().notNull(),
  openEntry: boolean('open_entry').notNull(),
})

export const taughtSkills = pgTable('taught_skills', {
  training: integer().notNull(),
  skill: text().notNull(),
  level: smallint().notNull(),
})
