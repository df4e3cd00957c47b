-- Candidates of this owner. Record numbers are stable and never given twice: other owners keep them.
create table candidates (
  number integer primary key check (number between 1 and 16777215),
  status text not null check (status in ('UNEMPLOYED', 'AT_RISK', 'EMPLOYED', 'SIDE_ENTRANT', 'NO_BENEFIT', 'RETURNER')),
  level smallint check (level between 1 and 4),
  branch text not null,
  occupation text,
  region text not null,
  municipality text,
  search_regions text[] not null default '{}' check (cardinality(search_regions) <= 10),
  maximum_distance_km smallint check (maximum_distance_km > 0),
  available_from date,
  current_employer text,
  open_to_proposals boolean not null default false
);
create index candidates_region on candidates (region, number);
create index candidates_employer on candidates (current_employer) where current_employer is not null;

create table candidate_skills (
  candidate integer not null references candidates on delete cascade,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  evidence text not null check (evidence in ('DIPLOMA', 'CERTIFICATE', 'EMPLOYER', 'ASSESSMENT', 'SELF_DECLARED')),
  primary key (candidate, skill)
);

create table machine_experience (
  candidate integer not null references candidates on delete cascade,
  skill text not null,
  make text not null,
  years smallint not null check (years between 0 and 60),
  primary key (candidate, skill, make)
);

create table contacts (
  candidate integer primary key references candidates on delete cascade,
  given_name text not null,
  family_name text not null,
  birth_date date,
  email text,
  phone text,
  -- The coach who holds the mediation, by the subject of its token; and whether every coach of the region may know.
  held_by text,
  consented boolean not null default false
);

-- Who may see which row, once more behind src/policy.ts. The settings come with each statement of a request.
create function viewer_regions() returns text[] language sql stable return (
  select array_agg(slug) from jsonb_array_elements_text(nullif(current_setting('viewer.regions', true), '')::jsonb) as slug
);

alter table candidates enable row level security, force row level security;
create policy past_rules on candidates using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy in_own_regions on candidates for select using (region = any ((select viewer_regions())::text[]));
create policy open_to_proposals on candidates for select using (
  open_to_proposals
  and (select current_setting('viewer.proposals', true) = 'on')
  and current_employer is distinct from (select current_setting('viewer.organisation', true))
);

-- What hangs on a person is for whoever sees the person.
do $$
declare
  part text;
begin
  foreach part in array array['candidate_skills', 'machine_experience'] loop
    execute format('alter table %I enable row level security, force row level security', part);
    execute format(
      'create policy past_rules on %I using ((select current_setting(''overstap.row_rules'', true) = ''off''))', part
    );
    execute format(
      'create policy of_whom_one_sees on %I for select using (exists (select from candidates where number = candidate))', part
    );
  end loop;
end $$;

alter table contacts enable row level security, force row level security;
create policy past_rules on contacts using ((select current_setting('overstap.row_rules', true) = 'off'));
create policy held_or_consented on contacts for select using (
  (select current_setting('viewer.contacts', true) = 'on')
  and exists (select from candidates where number = candidate and region = any ((select viewer_regions())::text[]))
  and (consented or held_by = (select nullif(current_setting('viewer.subject', true), '')))
);
