/** The table of the funding owner that drizzle reads; the migrations are what makes it. */
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'

export const schemes = pgTable('schemes', {
  id: text().primaryKey(),
  fund: text().notNull(),
  nameNl: text('name_nl').notNull(),
  nameEn: text('name_en').notNull(),
  scheme: jsonb().$type<unknown>().notNull(),
})
