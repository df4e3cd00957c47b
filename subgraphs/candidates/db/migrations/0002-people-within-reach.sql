-- The way from a vacancy to people is one walk over an index that touches nothing else: who has this skill, in which
-- region and branch. Region and branch are the candidate's; the foreign key keeps them so.
alter table candidates add unique (number, region, branch);
-- The way from a curated transition to people.
create index candidates_occupation on candidates (occupation, region, branch) include (number);

alter table candidate_skills add column region text, add column branch text;
update candidate_skills set region = candidates.region, branch = candidates.branch
  from candidates where candidates.number = candidate_skills.candidate;
alter table candidate_skills
  alter column region set not null,
  alter column branch set not null,
  drop constraint candidate_skills_candidate_fkey,
  add foreign key (candidate, region, branch) references candidates (number, region, branch)
    on update cascade on delete cascade;
drop index candidate_skills_skill;
create index candidate_skills_reach on candidate_skills (region, skill, branch) include (candidate, level);
