/** Statements about skills, occupations and transitions, by key. */
import type { Session } from '@overstap/kit'
import type { BranchCode, SkillKind, TransitionEvidence } from '../generated/schema.ts'

export interface SkillRow {
  code: string
  labelNl: string
  labelEn: string
  kind: SkillKind
  machine: boolean
  escoUri: string | null
  escoVersion: string | null
}

const SKILL = `code, label_nl as "labelNl", label_en as "labelEn", kind, machine, esco_uri as "escoUri",
  esco_version as "escoVersion"`

export function skillsByCodes(session: Session, codes: readonly string[]): Promise<SkillRow[]> {
  return session.rows(`select ${SKILL} from skills where code = any($1)`, [codes])
}

export interface OccupationRow {
  code: string
  labelNl: string
  labelEn: string
  branch: BranchCode
  level: number | null
  crebo: string | null
  escoUri: string | null
  escoVersion: string | null
}

export function occupationsByCodes(session: Session, codes: readonly string[]): Promise<OccupationRow[]> {
  return session.rows(
    `select code, label_nl as "labelNl", label_en as "labelEn", branch, level, crebo, esco_uri as "escoUri",
        esco_version as "escoVersion" from occupations where code = any($1)`,
    [codes],
  )
}

/** What an occupation asks of a skill, with the skill itself. */
export type NeedRow = SkillRow & { occupation: string; level: number; essential: boolean }

export function needsByOccupations(session: Session, codes: readonly string[]): Promise<NeedRow[]> {
  return session.rows(
    `select need.occupation, need.level, need.essential, ${SKILL}
      from unnest($1::text[]) as asked (occupation)
      cross join lateral (
        select * from occupation_needs where occupation = asked.occupation order by skill limit 50
      ) need
      join skills on skills.code = need.skill
      order by need.occupation, need.skill`,
    [codes],
  )
}

export interface TransitionRow {
  id: string
  from: string
  to: string
  evidence: TransitionEvidence
  basisNl: string
  basisEn: string
}

const TRANSITION = `id, from_occupation as "from", to_occupation as "to", evidence, basis_nl as "basisNl",
  basis_en as "basisEn"`

export function transitionsByIds(session: Session, ids: readonly string[]): Promise<TransitionRow[]> {
  return session.rows(`select ${TRANSITION} from transitions where id = any($1)`, [ids])
}

/** Those that start at an occupation. */
export function transitionsByOccupations(session: Session, codes: readonly string[]): Promise<TransitionRow[]> {
  return session.rows(
    `select ${TRANSITION}
      from unnest($1::text[]) as asked (occupation)
      cross join lateral (
        select * from transitions where from_occupation = asked.occupation order by id limit 20
      ) transition
      order by from_occupation, id`,
    [codes],
  )
}

interface ReleaseRow {
  release: string
  escoVersion: string
  skills: number
  occupations: number
  transitions: number
}

export async function newestRelease(session: Session): Promise<ReleaseRow | undefined> {
  const rows = await session.rows<ReleaseRow>(
    `select release, esco_version as "escoVersion", (select count(*) from skills) as skills,
        (select count(*) from occupations) as occupations, (select count(*) from transitions) as transitions
      from reference_releases order by release desc limit 1`,
    [],
  )
  return rows[0]
}
