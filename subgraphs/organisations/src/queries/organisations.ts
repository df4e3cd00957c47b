/** Statements about branches, organisations, their agreements, and what happened at them, by key. */
import type { Session } from '@overstap/kit'
import type { BranchCode, DisruptionKind, OrganisationKind } from '../generated/schema.ts'

export interface BranchRow {
  code: BranchCode
  nameNl: string
  nameEn: string
  technical: boolean
  fund: string | null
}

const BRANCH = 'code, name_nl as "nameNl", name_en as "nameEn", technical, fund'

export function branchesByCodes(session: Session, codes: readonly string[]): Promise<BranchRow[]> {
  return session.rows(`select ${BRANCH} from branches where code = any($1)`, [codes])
}

export function allBranches(session: Session): Promise<BranchRow[]> {
  return session.rows(`select ${BRANCH} from branches order by position`, [])
}

export interface OrganisationRow {
  id: string
  /** Present name. Null, as all that follows, only for an id that the register does not hold. */
  name: string | null
  kind: OrganisationKind | null
  branch: BranchCode | null
  municipality: string | null
}

export function organisationsByIds(session: Session, ids: readonly string[]): Promise<OrganisationRow[]> {
  return session.rows('select id, name, kind, branch, municipality from organisations where id = any($1)', [ids])
}

export interface FormerNameRow {
  organisation: string
  name: string
  until: string | null
}

/** Newest first. */
export function formerNamesByOrganisations(session: Session, ids: readonly string[]): Promise<FormerNameRow[]> {
  return session.rows(
    `select former.organisation, former.name, former.until
      from unnest($1::text[]) as asked (id)
      cross join lateral (select * from former_names where organisation = asked.id order by sequence limit 10) former
      order by former.organisation, former.sequence`,
    [ids],
  )
}

export interface AgreementRow {
  organisation: string
  code: string
  name: string
  fund: string | null
  basisNl: string | null
  basisEn: string | null
  from: string
  to: string | null
}

/** All agreements that an employer was ever under, oldest first. */
export function agreementsByOrganisations(session: Session, ids: readonly string[]): Promise<AgreementRow[]> {
  return session.rows(
    `select organisation, agreement.code, agreement.name, agreement.fund, basis.text_nl as "basisNl",
        basis.text_en as "basisEn", from_date as "from", to_date as "to"
      from employer_agreements held
      join collective_agreements agreement on agreement.code = held.agreement
      left join agreement_bases basis on basis.code = held.basis
      where organisation = any($1) order by organisation, from_date`,
    [ids],
  )
}

export interface TrainingQuestionRow {
  organisation: string
  askedOn: string
  skill: string | null
  people: number
  question: string
}

/** Newest first. */
export function trainingQuestionsByOrganisations(
  session: Session,
  ids: readonly string[],
): Promise<TrainingQuestionRow[]> {
  return session.rows(
    `select asked.id as organisation, asked_on as "askedOn", skill, people, question
      from unnest($1::text[]) as asked (id)
      cross join lateral (
        select * from training_questions where organisation = asked.id order by asked_on desc, number limit 50
      ) question
      order by asked_on desc, number`,
    [ids],
  )
}

export interface DisruptionRow {
  id: string
  employer: string
  kind: DisruptionKind
  announcedOn: string
  headcount: number | null
}

export function disruptionsByIds(session: Session, ids: readonly string[]): Promise<DisruptionRow[]> {
  return session.rows(
    `select id, employer, kind, announced_on as "announcedOn", headcount from disruptions where id = any($1)`,
    [ids],
  )
}
