-- The programmes of the service point. A person, a firm, a vacancy, a scheme, a training, a skill and an occupation are other
-- owners' records, known here by their ids and codes alone.

-- Modules are the stops of the metro map, lines go through them to an occupation.
create table modules (
  number integer primary key check (number > 0),
  title_nl text not null,
  title_en text not null,
  weeks smallint not null check (weeks > 0),
  training text
);
create table module_skills (
  module integer not null references modules on delete cascade,
  direction text not null check (direction in ('IN', 'OUT')),
  skill text not null,
  level smallint not null check (level between 1 and 4),
  primary key (module, direction, skill)
);
create index module_skills_skill on module_skills (skill, direction);

create table lines (
  number integer primary key check (number > 0),
  name text not null,
  occupation text not null unique
);
create table stops (
  line integer not null references lines on delete cascade,
  position smallint not null check (position between 1 and 30),
  module integer not null references modules,
  primary key (line, position),
  unique (line, module)
);

create table module_requests (
  module integer not null references modules on delete cascade,
  organisation text not null,
  asked_on date not null,
  people smallint not null check (people > 0),
  primary key (module, organisation)
);
create index module_requests_organisation on module_requests (organisation);

create table combinations (
  number integer primary key check (number > 0),
  vacancy text not null unique,
  asked_on date not null
);
create index combinations_newest on combinations (asked_on desc, number desc);
create table combination_skills (
  combination integer not null references combinations on delete cascade,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  primary key (combination, skill)
);

-- How many there are and how many were used. Who has one, the fund knows; there is no table of them here (R12).
create table vouchers (
  scheme text not null,
  region text not null,
  available integer not null check (available >= 0),
  used integer not null check (used between 0 and available),
  counted_on date not null,
  primary key (scheme, region)
);

create table entry_jobs (
  number integer primary key check (number > 0),
  vacancy text not null unique,
  agreed_on date not null
);
create index entry_jobs_newest on entry_jobs (agreed_on desc, number desc);
create table entry_steps (
  from_occupation text not null,
  to_occupation text not null,
  training text not null,
  schemes text[] not null check (cardinality(schemes) between 1 and 10),
  primary key (from_occupation, to_occupation)
);

create table first_steps (
  branch text primary key,
  training text not null
);
create table redundancies (
  number integer primary key check (number > 0),
  organisation text not null,
  disruption text not null unique,
  jobs_end_on date not null
);
create index redundancies_newest on redundancies (jobs_end_on desc, number desc);
-- Fewer jobs of an occupation than ten are not told to the service point: they are as good as names.
create table redundant_jobs (
  redundancy integer not null references redundancies on delete cascade,
  occupation text not null,
  jobs integer not null check (jobs >= 10),
  primary key (redundancy, occupation)
);

create table participations (
  number integer primary key check (number > 0),
  programme text not null check (
    programme in ('TECHNISCH_TALENT_WERKT', 'MKB_ROUTE', 'ENTREE_IN_BEWEGING', 'MIND_YOUR_NEXT_STEP')
  ),
  candidate text not null,
  region text not null,
  started_on date not null,
  placed_on date check (placed_on >= started_on),
  unique (candidate, programme)
);
create table followed_modules (
  participation integer not null references participations on delete cascade,
  module integer not null references modules,
  started_on date not null,
  primary key (participation, module)
);

-- The rule of src/policy.ts once more, behind the code that asks (schema/decisions/0015): people are for coaches of the region
-- in which they take part. The settings come with each statement of a request.
create function viewer_regions() returns text[] language sql stable return (
  select array_agg(slug) from jsonb_array_elements_text(nullif(current_setting('viewer.regions', true), '')::jsonb) as slug
);
alter table participations enable row level security, force row level security;
create policy past_rules on participations using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy in_own_regions on participations for select using (region = any ((select viewer_regions())::text[]));
alter table followed_modules enable row level security, force row level security;
create policy past_rules on followed_modules using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy of_own_people on followed_modules for select
  using (exists (select from participations where number = participation));

-- The one way past the rule: what a programme counts as a whole, whoever asks. src/rules/released.ts makes it fit to be shown.
create function count_participations(until date)
  returns table (programme text, joined bigint, placed bigint, went_on bigint) language plpgsql as $$
declare
  rules text := coalesce(current_setting('overstap.row_rules', true), '');
begin
  perform set_config('overstap.row_rules', 'off', true);
  return query
    select taken.programme, count(*), count(*) filter (where taken.placed_on <= until), count(*) filter (where (
        select count(*) from followed_modules as followed
          where followed.participation = taken.number and followed.started_on <= until
      ) > 1)
      from participations as taken where taken.started_on <= until group by taken.programme;
  perform set_config('overstap.row_rules', rules, true);
end $$;
