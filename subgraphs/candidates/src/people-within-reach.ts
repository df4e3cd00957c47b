/**
 * The matching rule as one statement, from the side of the vacancies: the best people for every vacancy of a batch. Whole
 * numbers all the way, so that it equals the rule in schema/matching to the last digit; the tests hold the two against
 * each other.
 */
import type { Session } from '@overstap/kit'
import {
  creditOf,
  distanceKm,
  fitScale,
  fullCredit,
  leastPoints,
  requirementWeight,
  transitionFloor,
} from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import type { PeopleQuestion } from './people-question.ts'
import { CANDIDATE, type CandidateRow } from './queries.ts'

export interface PersonWithinReach extends CandidateRow {
  /** Index of the question. */
  question: number
  rank: number
  /** The fit in ten-thousandths. */
  points: number
}

/** The answers to all questions in one statement, best first within each. */
export async function peopleWithinReach(
  session: Session,
  questions: readonly PeopleQuestion[],
): Promise<PersonWithinReach[]> {
  return session.rows(STATEMENT, [JSON.stringify(questions.map(parametersOf))])
}

const sources = Map.groupBy(reference.transitions, transition => transition.to)
/** Higher than any level: a related skill earns credit but never closes a gap. */
const NEVER = 5

function parametersOf(asked: PeopleQuestion, question: number) {
  const { vacancy, branches, regions, proposedTo, maxGap, withinDistance, limit, after } = asked
  const helps = vacancy.requirements.flatMap((requirement, index) => {
    const weight = requirementWeight(requirement)
    const worth = (level: number, adjacentLevel: number) =>
      weight * creditOf({ level, adjacentLevel }, requirement.level)
    const own = { requirement: index, skill: requirement.skill, met_from: requirement.level }
    const near = (reference.adjacency.get(requirement.skill) ?? []).map(skill => ({
      ...{ requirement: index, skill, met_from: NEVER },
      worth: [1, 2, 3, 4].map(level => worth(0, level)),
    }))
    return [{ ...own, worth: [1, 2, 3, 4].map(level => worth(level, 0)) }, ...near]
  })
  return {
    question,
    branches,
    regions,
    proposed_to: proposedTo,
    place: vacancy.region,
    sources: (sources.get(vacancy.occupation) ?? []).map(each => each.from),
    requirements: helps.map(each => each.requirement),
    skills: helps.map(each => each.skill),
    met_from: helps.map(each => each.met_from),
    at_1: helps.map(each => each.worth[0]),
    at_2: helps.map(each => each.worth[1]),
    at_3: helps.map(each => each.worth[2]),
    at_4: helps.map(each => each.worth[3]),
    full_worth: vacancy.requirements.reduce((total, each) => total + fullCredit * requirementWeight(each), 0),
    least_met: maxGap === null ? 0 : vacancy.requirements.length - maxGap,
    ...(withinDistance && distancesFrom(vacancy.municipality)),
    size: limit,
    ...(after && { after_rank: after.rank, after_points: after.points, after_candidate: after.candidate }),
  }
}

/** How far each municipality is; where that is not known, nobody is too far. */
function distancesFrom(municipality: string | null): { towns: string[]; kilometres: number[] } {
  const away = [...reference.municipalities.keys()].flatMap(town => {
    const kilometres = distanceKm(town, municipality)
    return kilometres === null ? [] : [{ town, kilometres }]
  })
  return { towns: away.map(each => each.town), kilometres: away.map(each => each.kilometres) }
}

// Each requirement counts once, with the best of what a person has towards it: the inner grouping.
const STATEMENT = `
with asked as materialized (
  select * from jsonb_to_recordset($1::text::jsonb) as asked (
    question int, branches text[], regions text[], proposed_to text, place text, sources text[], requirements int[], skills text[],
    met_from int[], at_1 int[], at_2 int[], at_3 int[], at_4 int[], full_worth int, least_met int,
    towns text[], kilometres int[], size int, after_rank int, after_points int, after_candidate int
  )
)
select found.question, found.rank, found.points, ${CANDIDATE}
from (
  select asked.question, best.*
  from asked cross join lateral (
    select candidate, points, rank
    from (
      select candidate, met, points, case when vouched then greatest(points, ${transitionFloor}) else points end as rank
      from (
        select candidate, sum(met) as met, bool_or(vouched) as vouched,
          (${fitScale} * sum(worth) / greatest(asked.full_worth, 1))::int as points
        from (
          select claim.candidate, false as vouched, max((claim.level >= helps.met_from)::int) as met,
            max(case claim.level
              when 1 then helps.at_1 when 2 then helps.at_2 when 3 then helps.at_3 else helps.at_4 end) as worth
          from unnest(asked.requirements, asked.skills, asked.met_from, asked.at_1, asked.at_2, asked.at_3, asked.at_4)
              as helps (requirement, skill, met_from, at_1, at_2, at_3, at_4)
            join candidate_skills as claim on claim.skill = helps.skill
          where claim.region = any (asked.regions) and claim.branch = any (asked.branches)
            and (claim.open_to_proposals or asked.proposed_to is null)
          group by claim.candidate, helps.requirement
          union all
          select number, true, 0, 0 from candidates
          where occupation = any (asked.sources) and region = any (asked.regions) and branch = any (asked.branches)
            and (open_to_proposals or asked.proposed_to is null)
        ) as part
        group by candidate
      ) as earned
      where (points >= ${leastPoints} or vouched) and met >= asked.least_met
    ) as ranked
    where (asked.after_rank is null
        or (-rank, -points, candidate) > (-asked.after_rank, -asked.after_points, asked.after_candidate))
      and exists (select from candidates where number = candidate
        and (search_regions = '{}' or asked.place = any (search_regions))
        and (asked.proposed_to is null or current_employer is distinct from asked.proposed_to)
        and not exists (select from unnest(asked.towns, asked.kilometres) as away (town, kilometres)
          where away.town = municipality and away.kilometres > maximum_distance_km))
    order by rank desc, points desc, candidate
    limit asked.size
  ) as best
) as found
join candidates on candidates.number = found.candidate
order by found.question, found.rank desc, found.points desc, found.candidate`
