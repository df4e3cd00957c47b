/**
 * The matching rule as one statement: the best vacancies for every candidate of a batch. Whole numbers all the way, so
 * that it equals the rule in schema/matching to the last digit; the tests hold the two against each other.
 */
import type { Session } from '@overstap/kit'
import {
  type CandidateProfile,
  creditOf,
  distanceKm,
  expandClaims,
  fitScale,
  fullCredit,
  leastPoints,
  transitionFloor,
} from '@overstap/schema/matching'
import { reference } from '@overstap/schema/reference'
import { VACANCY, type VacancyRow } from './queries.ts'
import type { RoutePosition, RouteQuestion } from './route-question.ts'

export interface VacancyWithinReach extends VacancyRow {
  /** Index of the question. */
  question: number
  rank: number
  /** The fit in ten-thousandths. */
  points: number
}

/** The answers to all questions in one statement, best first within each. */
export async function routesWithinReach(
  session: Session,
  questions: readonly RouteQuestion[],
): Promise<VacancyWithinReach[]> {
  return session.rows(STATEMENT, [JSON.stringify(questions.map(parametersOf))])
}

export function positionIn({ rank, points, number }: VacancyWithinReach): [number, number, number] {
  return [rank, points, number]
}

const targets = Map.groupBy(reference.transitions, transition => transition.from)

/** A claim becomes the credit it earns at each level that may be asked, so that the statement needs no table of credits. */
function parametersOf(asked: RouteQuestion, question: number) {
  const { candidate, branches, regions, maxGap, withinDistance, limit, after } = asked
  const claims = expandClaims(candidate.skills)
  const creditsAt = (needs: number) => claims.map(claim => creditOf(claim, needs))
  return {
    question,
    branches,
    regions,
    targets:
      (candidate.occupation === null ? undefined : targets.get(candidate.occupation))?.map(each => each.to) ?? [],
    skills: claims.map(claim => claim.skill),
    levels: claims.map(claim => claim.level),
    at_1: creditsAt(1),
    at_2: creditsAt(2),
    at_3: creditsAt(3),
    at_4: creditsAt(4),
    most_missing: maxGap,
    beyond: withinDistance ? placesBeyond(candidate) : null,
    size: limit,
    ...behind(after),
  }
}

/** Municipalities that are further away than the candidate will travel. */
export function placesBeyond({ municipality, maximumDistanceKm }: CandidateProfile): string[] | null {
  if (maximumDistanceKm === null) return null
  return [...reference.municipalities.keys()].filter(
    place => (distanceKm(municipality, place) ?? 0) > maximumDistanceKm,
  )
}

function behind(after: RoutePosition | undefined) {
  return after && { after_rank: after.rank, after_points: after.points, after_vacancy: after.vacancy }
}

const STATEMENT = `
with asked as materialized (
  select * from jsonb_to_recordset($1::text::jsonb) as asked (
    question int, branches text[], regions text[], targets text[], skills text[], levels int[],
    at_1 int[], at_2 int[], at_3 int[], at_4 int[],
    most_missing int, beyond text[], size int, after_rank int, after_points int, after_vacancy int
  )
)
select found.question, found.rank, found.points, ${VACANCY}
from (
  select asked.question, best.*
  from asked cross join lateral (
    select vacancy, points, rank
    from (
      select carried.vacancy, met, points,
        case when targeted then greatest(points, ${transitionFloor}) else points end as rank
      from (
        select vacancy, sum(met) as met, bool_or(targeted) as targeted,
          coalesce(${fitScale} * sum(credit) / nullif(${fullCredit} * max(total_weight), 0), 0)::int as points
        from (
          select asks.vacancy, asks.total_weight, false as targeted, (claim.level >= asks.level)::int as met,
            asks.effective_weight * case asks.level
              when 1 then claim.at_1 when 2 then claim.at_2 when 3 then claim.at_3 else claim.at_4 end as credit
          from unnest(asked.skills, asked.levels, asked.at_1, asked.at_2, asked.at_3, asked.at_4)
              as claim (skill, level, at_1, at_2, at_3, at_4)
            join vacancy_requirements as asks on asks.skill = claim.skill
          where asks.status = 'OPEN' and asks.region = any (asked.regions) and asks.branch = any (asked.branches)
          union all
          select number, total_weight, true, 0, 0 from vacancies
          where status = 'OPEN' and occupation = any (asked.targets)
            and region = any (asked.regions) and branch = any (asked.branches)
        ) as part
        group by vacancy
      ) as carried
      where points >= ${leastPoints} or targeted
    ) as ranked
    where (asked.after_rank is null
        or (-rank, -points, vacancy) > (-asked.after_rank, -asked.after_points, asked.after_vacancy))
      and (asked.most_missing is null or asked.most_missing >=
        (select requirement_count from vacancies where number = ranked.vacancy) - met)
      and (asked.beyond is null
        or not (select municipality from vacancies where number = ranked.vacancy) = any (asked.beyond))
    order by rank desc, points desc, vacancy
    limit asked.size
  ) as best
) as found
join vacancies on vacancies.number = found.vacancy
order by found.question, found.rank desc, found.points desc, found.vacancy`
