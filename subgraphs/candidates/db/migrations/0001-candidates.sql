-- Candidates and what belongs to them. Record numbers are stable: other owners keep them, so they are never given twice.
create table candidates (
  number integer primary key check (number > 0),
  status text not null check (status in ('UNEMPLOYED', 'AT_RISK', 'EMPLOYED', 'SIDE_ENTRANT', 'NO_BENEFIT', 'RETURNER')),
  level smallint check (level between 1 and 4),
  branch text not null,
  occupation text,
  region text not null,
  municipality text not null,
  search_regions text[] not null default '{}' check (cardinality(search_regions) <= 10),
  maximum_distance_km smallint check (maximum_distance_km > 0),
  available_from date,
  current_employer text
);
create index candidates_region on candidates (region, branch, status);
create index candidates_employer on candidates (current_employer) where current_employer is not null;

create table candidate_skills (
  candidate integer not null references candidates on delete cascade,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  evidence text not null check (evidence in ('DIPLOMA', 'CERTIFICATE', 'EMPLOYER', 'ASSESSMENT', 'SELF_DECLARED')),
  primary key (candidate, skill) include (level)
);
-- The way from a vacancy to people: who has this skill, and at which level.
create index candidate_skills_skill on candidate_skills (skill, candidate) include (level);

create table machine_experience (
  candidate integer not null references candidates on delete cascade,
  skill text not null,
  make text not null,
  years smallint not null check (years between 0 and 60),
  primary key (candidate, skill, make)
);

-- Who somebody is stays apart from what somebody can: a read of the one never touches the other by accident.
create table contacts (
  candidate integer primary key references candidates on delete cascade,
  given_name text not null,
  family_name text not null,
  birth_date date,
  email text,
  phone text
);

create table assessments (
  candidate integer not null references candidates on delete cascade,
  held_on date not null,
  organisation text not null,
  level smallint check (level between 1 and 4),
  primary key (candidate, held_on)
);

create table mediations (
  candidate integer not null references candidates on delete cascade,
  started_on date not null,
  ended_on date,
  state text not null check (state in ('ACTIVE', 'PLACED', 'ENDED')),
  coach text not null,
  primary key (candidate, started_on)
);

create table placements (
  candidate integer not null references candidates on delete cascade,
  started_on date not null,
  vacancy text,
  branch text not null,
  follow_up_contract boolean,
  primary key (candidate, started_on)
);

create table consent_events (
  candidate integer not null references candidates on delete cascade,
  sequence integer not null,
  kind text not null check (kind in ('CONTACT', 'PROPOSAL')),
  given boolean not null,
  on_date date not null,
  primary key (candidate, sequence)
);
