/**
 * Which candidates somebody may see; which fields of them, schema.graphql says, and the kit holds. Pure: the viewer and the
 * facts in, the answer out. Every way to a candidate (a root field, a reference from another owner, a route, a page) comes
 * past here, and the database keeps the same rules behind it (0004-row-rules.sql, decisions/0015).
 */
import { forbidden, type Viewer } from '@overstap/kit'
import type { Right } from '@overstap/schema/rights'

/**
 * The rule by which somebody sees people:
 * - IN_OWN_REGIONS: a coach, those who live in its own regions;
 * - OPEN_TO_PROPOSALS: an employer, those who agreed to being proposed, wherever they live, but none who works for it;
 * - NOBODY: everybody else, and whoever has no right to anything about a person.
 */
export type RowRule = 'IN_OWN_REGIONS' | 'OPEN_TO_PROPOSALS' | 'NOBODY'

export function rowRuleOf({ role, rights, organisation }: Viewer): RowRule {
  if (rights.length === 0) return 'NOBODY'
  if (role === 'coach') return 'IN_OWN_REGIONS'
  return role === 'partner' && organisation !== null ? 'OPEN_TO_PROPOSALS' : 'NOBODY'
}

/** The regions whose people somebody may find by asking for them: a coach's own. */
export function regionsOpenTo(viewer: Viewer): readonly string[] {
  return rowRuleOf(viewer) === 'IN_OWN_REGIONS' ? viewer.regions : []
}

/** To whom a candidate is not shown, it looks as if it did not exist. */
export function maySeeCandidate(
  viewer: Viewer,
  candidate: { region: string; openToProposals: boolean; currentEmployer: string | null },
): boolean {
  const rule = rowRuleOf(viewer)
  if (rule === 'OPEN_TO_PROPOSALS') {
    return candidate.openToProposals && candidate.currentEmployer !== viewer.organisation
  }
  return rule === 'IN_OWN_REGIONS' && viewer.regions.includes(candidate.region)
}

/**
 * Whether somebody learns more of a person than the profile: where exactly, how far, from when, working where. What it
 * is told otherwise must not tell that either.
 */
export function maySeeMoreThanProfile({ rights }: Viewer): boolean {
  return rights.includes('candidate:full')
}

/**
 * People for a vacancy are for the coaches, and for the employer who offers it.
 * @throws FORBIDDEN when the vacancy is another's, or nobody said whose it is.
 */
export function mayAskForRoutesTo(viewer: Viewer, vacancy: { employer?: string | null | undefined }): void {
  if (rowRuleOf(viewer) === 'IN_OWN_REGIONS') return
  if (rowRuleOf(viewer) === 'OPEN_TO_PROPOSALS' && vacancy.employer === viewer.organisation) return
  throw forbidden(
    'Routes to a vacancy are for coaches and for the employer who offers it, and this token is of another.',
  )
}

/**
 * A filter answers a question, also where what it looks at is not shown.
 * @throws FORBIDDEN for one that tells more than this viewer may see.
 */
export function mayFilterBy(viewer: Viewer, { withinDistance }: { withinDistance?: boolean | null | undefined }): void {
  if (!withinDistance || maySeeMoreThanProfile(viewer)) return
  throw forbidden(
    '«where.withinDistance» tells where somebody lives and how far somebody travels, which this token may not read. Leave it out.',
  )
}

/**
 * The name under which somebody writes, and holds cases.
 * @throws FORBIDDEN for somebody without one: nobody could say afterwards who it was.
 */
export function authorOf(viewer: Viewer): string {
  if (viewer.subject !== null) return viewer.subject
  throw forbidden('Whoever writes must be somebody: send a token with a subject («sub»).')
}

export interface ContactFacts {
  /** Subjects of the coaches who hold an active mediation. */
  coaches: readonly string[]
  /** What the newest consent event about contact data says; null when there is none. */
  consented: boolean | null
}

/** Contact data is for the coach who holds the mediation, or for every coach of the region after consent (R18). */
export function maySeeContact(viewer: Viewer, facts: ContactFacts): boolean {
  if (rowRuleOf(viewer) !== 'IN_OWN_REGIONS' || !viewer.rights.includes('candidate:contact')) return false
  return facts.consented === true || (viewer.subject !== null && facts.coaches.includes(viewer.subject))
}

/** The same rules for the database. All are said each time, so that none is left from somewhere. */
export function rowSettings(viewer: Viewer): Record<string, string> {
  const rule = rowRuleOf(viewer)
  const asCoach = (right: Right) => onOff(rule === 'IN_OWN_REGIONS' && viewer.rights.includes(right))
  return {
    'viewer.regions': JSON.stringify(regionsOpenTo(viewer)),
    'viewer.proposals': onOff(rule === 'OPEN_TO_PROPOSALS'),
    'viewer.organisation': viewer.organisation ?? '',
    'viewer.contacts': asCoach('candidate:contact'),
    'viewer.writes': asCoach('candidate:write'),
    'viewer.subject': viewer.subject ?? '',
  }
}

function onOff(on: boolean): string {
  return on ? 'on' : 'off'
}
