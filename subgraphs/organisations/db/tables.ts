/** The tables that pages are made of, as drizzle reads them; the migrations are what makes them. */
import { boolean, date, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import type { BranchCode, DisruptionKind, OrganisationKind, SkillKind } from '../src/generated/schema.ts'

// The check constraints and foreign keys of the tables admit no other values than the types named here.

export const organisations = pgTable('organisations', {
  id: text().primaryKey(),
  name: text().notNull(),
  kind: text().$type<OrganisationKind>().notNull(),
  branch: text().$type<BranchCode>(),
  municipality: text(),
})

export const disruptions = pgTable('disruptions', {
  id: text().primaryKey(),
  employer: text().notNull(),
  kind: text().$type<DisruptionKind>().notNull(),
  announcedOn: date('announced_on', { mode: 'string' }).notNull(),
  headcount: integer(),
})

export const skills = pgTable('skills', {
  code: text().primaryKey(),
  labelNl: text('label_nl').notNull(),
  labelEn: text('label_en').notNull(),
  kind: text().$type<SkillKind>().notNull(),
  machine: boolean().notNull(),
  escoUri: text('esco_uri'),
  escoVersion: text('esco_version'),
})

export const occupations = pgTable('occupations', {
  code: text().primaryKey(),
  labelNl: text('label_nl').notNull(),
  labelEn: text('label_en').notNull(),
  branch: text().$type<BranchCode>().notNull(),
  level: smallint(),
  crebo: text(),
  escoUri: text('esco_uri'),
  escoVersion: text('esco_version'),
})
