/**
 * Statements that search and page. Words are looked up by trigrams (pg_trgm), so that a slip of the pen still finds
 * what was meant; the operator `<%` is the one that the indexes of the names answer.
 */
import { anyOf, patternWithin, type Session } from '@overstap/kit'
import { type AnyColumn, and, asc, desc, getTableColumns, gt, gte, or, type SQL, sql } from 'drizzle-orm'
import { disruptions, occupations, organisations, skills } from '../../db/tables.ts'
import type { DisruptionFilter, OccupationFilter, OrganisationFilter, SkillFilter } from '../generated/schema.ts'
import type { DisruptionRow, OrganisationRow } from './organisations.ts'
import type { OccupationRow, SkillRow } from './reference.ts'

export interface PageOf {
  /** At most so many rows. */
  limit: number
  /** The position behind which the page starts. */
  after: readonly (string | number)[] | undefined
}

/** An organisation and how well it answers the words; higher is better. */
export type FoundOrganisation = OrganisationRow & { name: string; score: number }

/** Up to `limit` organisations: by name, or by how well the present or a former name answers the words. */
export function organisationsOf(
  session: Session,
  { search, kinds, branches }: OrganisationFilter,
  { limit, after }: PageOf,
): Promise<FoundOrganisation[]> {
  const { id, name } = organisations
  const narrowed = and(
    kinds ? anyOf(organisations.kind, kinds) : undefined,
    branches ? anyOf(organisations.branch, branches) : undefined,
  )
  if (!search) {
    return session.db
      .select({ ...getTableColumns(organisations), score: sql<number>`0` })
      .from(organisations)
      .where(and(narrowed, after && sql`(${name}, ${id}) > (${after[1]}, ${after[2]})`))
      .orderBy(asc(name), asc(id))
      .limit(limit)
  }
  const found = sql`(
    select id, max(score) as score from (
      select id, ${scoreOf(search)} as score from organisations where ${search} <% name
      union all select organisation, ${scoreOf(search)} from former_names where ${search} <% name
    ) names group by id
  ) found`
  const score = sql<number>`found.score`
  return session.db
    .select({ ...getTableColumns(organisations), score })
    .from(organisations)
    .innerJoin(found, sql`found.id = ${id}`)
    .where(
      and(
        narrowed,
        after &&
          sql`(${score} < ${after[0]} or (${score} = ${after[0]} and (${name}, ${id}) > (${after[1]}, ${after[2]})))`,
      ),
    )
    .orderBy(desc(score), asc(name), asc(id))
    .limit(limit)
}

/**
 * First how well the words are in the name, then how much else is in it, «B.V.» left out; a whole number, so that
 * cursors are exact.
 */
function scoreOf(search: string): SQL {
  return sql`round(word_similarity(${search}, name)::numeric * 1000)::integer * 1000
    + round(similarity(${search}, replace(name, ' B.V.', ''))::numeric * 999)::integer`
}

/** Up to `limit` disruptions, newest first. */
export function disruptionsOf(
  session: Session,
  { search, since }: DisruptionFilter,
  { limit, after }: PageOf,
): Promise<DisruptionRow[]> {
  const { announcedOn, id, employer } = disruptions
  return session.db
    .select()
    .from(disruptions)
    .where(
      and(
        since ? gte(announcedOn, since) : undefined,
        search ? sql`${employer} in (select id from organisations where ${search} <% name)` : undefined,
        after && sql`(${announcedOn} < ${after[0]} or (${announcedOn} = ${after[0]} and ${id} > ${after[1]}))`,
      ),
    )
    .orderBy(desc(announcedOn), asc(id))
    .limit(limit)
}

/** Up to `limit` skills, by code. */
export function skillsOf(session: Session, { search }: SkillFilter, { limit, after }: PageOf): Promise<SkillRow[]> {
  return session.db
    .select()
    .from(skills)
    .where(and(labelled(skills, search), after && gt(skills.code, String(after[0]))))
    .orderBy(asc(skills.code))
    .limit(limit)
}

/** Up to `limit` occupations, by code. */
export function occupationsOf(
  session: Session,
  { search, branches }: OccupationFilter,
  { limit, after }: PageOf,
): Promise<OccupationRow[]> {
  return session.db
    .select()
    .from(occupations)
    .where(
      and(
        labelled(occupations, search),
        branches ? anyOf(occupations.branch, branches) : undefined,
        after && gt(occupations.code, String(after[0])),
      ),
    )
    .orderBy(asc(occupations.code))
    .limit(limit)
}

/** A label holds the words as they are, or nearly: Dutch hides a word inside a longer one, where trigrams alone miss it. */
function labelled(
  { labelNl, labelEn }: { labelNl: AnyColumn; labelEn: AnyColumn },
  search: string | null | undefined,
): SQL | undefined {
  if (!search) return undefined
  const within = patternWithin(search)
  const holds = (label: AnyColumn) => sql`(${label} ilike ${within} or ${search} <% ${label})`
  return or(holds(labelNl), holds(labelEn))
}
