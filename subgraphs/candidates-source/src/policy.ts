/**
 * Who may see whom, as this owner decides it, whatever stands between: a coach those who live in its own regions, an employer
 * those who agreed to being proposed and do not work for it. The database keeps the same rules (db/migrations).
 */
import type { Viewer } from '@overstap/kit'

type RowRule = 'IN_OWN_REGIONS' | 'OPEN_TO_PROPOSALS' | 'NOBODY'

function rowRuleOf({ role, rights, organisation }: Viewer): RowRule {
  if (rights.length === 0) return 'NOBODY'
  if (role === 'coach') return 'IN_OWN_REGIONS'
  return role === 'partner' && organisation !== null ? 'OPEN_TO_PROPOSALS' : 'NOBODY'
}

/** The regions whose people somebody may find by asking for them. */
export function regionsOpenTo(viewer: Viewer): readonly string[] {
  return rowRuleOf(viewer) === 'IN_OWN_REGIONS' ? viewer.regions : []
}

/** To whom somebody is not shown, it looks as if there were nobody. */
export function maySee(
  viewer: Viewer,
  candidate: { region: string; openToProposals: boolean; currentEmployer: string | null },
): boolean {
  const rule = rowRuleOf(viewer)
  if (rule === 'OPEN_TO_PROPOSALS') {
    return candidate.openToProposals && candidate.currentEmployer !== viewer.organisation
  }
  return rule === 'IN_OWN_REGIONS' && viewer.regions.includes(candidate.region)
}

/** The same rules for the database. All are said each time, so that none is left from somewhere. */
export function rowSettings(viewer: Viewer): Record<string, string> {
  const rule = rowRuleOf(viewer)
  const isCoach = rule === 'IN_OWN_REGIONS'
  return {
    'viewer.regions': JSON.stringify(regionsOpenTo(viewer)),
    'viewer.proposals': onOff(rule === 'OPEN_TO_PROPOSALS'),
    'viewer.organisation': viewer.organisation ?? '',
    'viewer.contacts': onOff(isCoach && viewer.rights.includes('candidate:contact')),
    'viewer.writes': onOff(isCoach && viewer.rights.includes('candidate:write')),
    'viewer.subject': viewer.subject ?? '',
  }
}

function onOff(on: boolean): string {
  return on ? 'on' : 'off'
}
