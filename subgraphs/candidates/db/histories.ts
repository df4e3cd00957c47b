/**
 * What happened to the people of a made-up region before today: assessments, mediations, placements and consent. Nobody
 * else's rows depend on these, so they are made here; like the rest they follow from the plan and the record number.
 */
import { createHash } from 'node:crypto'
import { type GeneratedCandidate, stories } from '@overstap/schema/region'
import type { CandidateRow } from '../src/queries.ts'

export interface History {
  assessments: { heldOn: string; organisation: string; level: number | null }[]
  mediations: { startedOn: string; endedOn: string | null; state: 'ACTIVE' | 'PLACED' | 'ENDED'; coach: string }[]
  placements: { startedOn: string; branch: CandidateRow['branch']; followUpContract: boolean | null }[]
  consents: { kind: 'CONTACT' | 'PROPOSAL'; given: boolean; on: string }[]
}

/** Whom the token of the development issuer for a coach stands for. */
const DEVELOPMENT_COACH = 'development-coach'
/** People of a mediation that the development coach holds, so that somebody's contact data can be seen. */
const OWN_CASES: readonly string[] = [stories.electrician, stories.candidateInAssen]
const ASSESSED_BY = 'register:servicepunt-techniek-noord'
const DAY_MS = 86_400_000

/** The history of one candidate, newest events last; `today` is the day the region is made for. */
export function historyOf(candidate: GeneratedCandidate, today: string): History {
  const draw = drawsOf(candidate.number)
  const before = (days: number) => new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10)
  const seeking = candidate.status !== 'EMPLOYED'
  const own = OWN_CASES.includes(`uwv-noord:${candidate.number}`)
  const history: History = { assessments: [], mediations: [], placements: [], consents: [] }

  // A mediation that ended with a placement lies before the present one.
  if (draw(0) < 0.12) {
    const ended = 200 + Math.floor(draw(1) * 800)
    const placed = draw(2) < 0.6
    history.mediations.push({
      startedOn: before(ended + 90),
      endedOn: before(ended),
      state: placed ? 'PLACED' : 'ENDED',
      coach: coachOf(candidate),
    })
    if (placed) {
      history.placements.push({
        startedOn: before(ended),
        branch: candidate.branch,
        followUpContract: draw(3) < 0.2 ? null : draw(3) < 0.8,
      })
    }
  }
  if (seeking && draw(4) < 0.4) {
    history.assessments.push({
      heldOn: before(20 + Math.floor(draw(5) * 150)),
      organisation: ASSESSED_BY,
      level: candidate.level,
    })
  }
  if (own || (seeking && draw(6) < 0.3)) {
    const coach = own ? DEVELOPMENT_COACH : coachOf(candidate)
    history.mediations.push({ startedOn: before(5 + Math.floor(draw(7) * 80)), endedOn: null, state: 'ACTIVE', coach })
  }
  const consent = (kind: 'CONTACT' | 'PROPOSAL', when: number, withdraws: number) => {
    const given = 30 + Math.floor(when * 300)
    history.consents.push({ kind, given: true, on: before(given) })
    // One in ten takes it back.
    if (withdraws < 0.1) history.consents.push({ kind, given: false, on: before(Math.floor(given / 2)) })
  }
  if (draw(8) < 0.18) consent('CONTACT', draw(9), draw(11))
  if (own || (seeking && draw(12) < 0.66)) consent('PROPOSAL', draw(13), own ? 1 : draw(14))
  history.consents.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
  return history
}

/** Whether the person may be proposed to employers: what the newest event says. */
export function isOpenToProposals({ consents }: History): boolean {
  return consents.findLast(each => each.kind === 'PROPOSAL')?.given ?? false
}

function coachOf({ region, number }: GeneratedCandidate): string {
  return `coach-${region}-${1 + (number % 5)}`
}

/** Numbers from 0 to 1 that belong to a record: the same question always gets the same one. */
function drawsOf(number: number): (question: number) => number {
  const bytes = createHash('sha256').update(`history ${number}`).digest()
  return question => bytes.readUInt16BE(question * 2) / 65_536
}
