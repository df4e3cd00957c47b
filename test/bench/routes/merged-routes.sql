-- The best vacancies of other branches for each of some candidates, as CandidateRoutes answers them without reasons and
-- plans: one statement over one database. Parameters: record numbers, and the regions of the coach who asks.
with asked as materialized (
  select number, status, level, branch, occupation,
    coalesce(nullif(search_regions, '{}'), array(select code from organisations.regions)) as regions,
    array(select code from organisations.branches where code <> candidates.branch) as branches
  from candidates.candidates where number = any ($1::int[]) and region = any ($2::text[])
),
-- What each person earns at each level that may be asked, with own skills and with those next to them.
claims as materialized (
  select candidate, array_agg(skill) as skills,
    array_agg(at_1) as at_1, array_agg(at_2) as at_2, array_agg(at_3) as at_3, array_agg(at_4) as at_4
  from (
    select candidate, skill, max(own) as own, max(near) as near
    from (
      select candidate, skill, own.level as own, 0 as near
      from asked join candidates.candidate_skills as own on own.candidate = asked.number
      union all
      select candidate, neighbour, 0, own.level
      from asked join candidates.candidate_skills as own on own.candidate = asked.number
        join matching.adjacency using (skill)
    ) as spread
    group by candidate, skill
  ) as holding join matching.credits using (own, near)
  group by candidate
),
best as materialized (
  select asked.number as candidate, top.*
  from asked left join claims on claims.candidate = asked.number cross join lateral (
    select vacancy, points, targeted, case when targeted then greatest(points, 4000) else points end as rank
    from (
      select vacancy, bool_or(targeted) as targeted,
        coalesce(10000 * sum(credit) / nullif(12 * max(total_weight), 0), 0)::int as points
      from (
        select asks.vacancy, asks.total_weight, false as targeted,
          asks.effective_weight * case asks.level
            when 1 then claim.at_1 when 2 then claim.at_2 when 3 then claim.at_3 else claim.at_4 end as credit
        from unnest(claims.skills, claims.at_1, claims.at_2, claims.at_3, claims.at_4)
            as claim (skill, at_1, at_2, at_3, at_4)
          join vacancies.vacancy_requirements as asks on asks.skill = claim.skill
        where asks.status = 'OPEN' and asks.region = any (asked.regions) and asks.branch = any (asked.branches)
        union all
        select number, total_weight, true, 0
        from organisations.transitions join vacancies.vacancies on vacancies.occupation = to_occupation
        where from_occupation = asked.occupation
          and status = 'OPEN' and region = any (asked.regions) and branch = any (asked.branches)
      ) as part
      group by vacancy
    ) as carried
    where points >= 2500 or targeted
    order by rank desc, points desc, vacancy
    limit 10
  ) as top
)
select json_build_object(
  'id', 'uwv-noord:' || asked.number,
  'status', asked.status,
  'level', asked.level,
  'branch', json_build_object('code', own.code, 'name', own.name_nl),
  'routes', json_build_object('nodes', coalesce(routes.nodes, '[]'))
) as candidate
from asked
join organisations.branches as own on own.code = asked.branch
left join (
  select best.candidate, json_agg(json_build_object(
    'id', 'uwv-noord:' || best.candidate || '~techniek-noord:' || best.vacancy,
    'crossBranch', true,
    'fit', best.points / 10000.0,
    'basis', case when not best.targeted then 'SKILLS' when best.points < 2500 then 'TRANSITION' else 'BOTH' end,
    'transition', case when best.targeted then (
      select json_build_object('from', json_build_object('code', from_occupation),
        'to', json_build_object('code', to_occupation), 'basis', basis_nl)
      from organisations.transitions
      where from_occupation = asked.occupation and to_occupation = vacancy.occupation) end,
    'gap', coalesce(gap.skills, '[]'),
    'vacancy', json_build_object(
      'id', 'techniek-noord:' || vacancy.number,
      'title', vacancy.title,
      'level', vacancy.level,
      'hardToFill', vacancy.hard_to_fill,
      'openSince', vacancy.open_since,
      'occupation', json_build_object('code', occupation.code, 'label', occupation.label_nl),
      'branch', json_build_object('code', branch.code, 'name', branch.name_nl),
      'region', json_build_object('code', region.code, 'name', region.name),
      'employer', json_build_object('id', vacancy.employer, 'name', employer.name)
    )
  ) order by best.rank desc, best.points desc, best.vacancy) as nodes
  from best
  join asked on asked.number = best.candidate
  join vacancies.vacancies as vacancy on vacancy.number = best.vacancy
  join organisations.occupations as occupation on occupation.code = vacancy.occupation
  join organisations.branches as branch on branch.code = vacancy.branch
  join organisations.regions as region on region.code = vacancy.region
  left join organisations.organisations as employer on employer.id = vacancy.employer
  left join lateral (
    select json_agg(json_build_object(
        'skill', json_build_object('code', skill.code, 'label', skill.label_nl, 'escoUri', skill.esco_uri),
        'has', coalesce(claim.level, 0), 'needs', asks.level
      ) order by asks.effective_weight desc, asks.skill collate "C") as skills
    from vacancies.vacancy_requirements as asks
    join organisations.skills as skill on skill.code = asks.skill
    left join candidates.candidate_skills as claim on claim.candidate = best.candidate and claim.skill = asks.skill
    where asks.vacancy = best.vacancy and coalesce(claim.level, 0) < asks.level
  ) as gap on true
  group by best.candidate
) as routes on routes.candidate = asked.number
order by asked.number
