-- The register: places, organisations, agreements, and the reference data of skills and occupations. What changes over
-- the years carries its first and last day (a null last day: it still holds), so that a question about 2015 can be
-- answered as it was then. pg_trgm finds names that were typed with a slip; btree_gist keeps periods from overlapping.
-- Both are trusted extensions: the owner of the database may make them.
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create table branches (
  code text primary key,
  position smallint not null unique,
  name_nl text not null,
  name_en text not null,
  technical boolean not null,
  fund text
);

create table regions (
  code text primary key,
  name text not null,
  number smallint unique
);

create table provinces (
  code text primary key,
  name text not null
);

create table municipality_periods (
  code text not null,
  name text not null,
  region text not null references regions,
  province text not null references provinces,
  from_date date not null,
  to_date date check (to_date >= from_date),
  primary key (code, from_date),
  exclude using gist (code with =, daterange(from_date, to_date, '[]') with &&)
);
create index municipality_periods_region on municipality_periods (region, from_date);

create table organisations (
  id text primary key check (id like 'register:%'),
  name text not null,
  kind text not null check (kind in ('EMPLOYER', 'SERVICE_POINT', 'TRAINING_FUND', 'EMPLOYERS_ORGANISATION',
    'TRADE_UNION', 'UWV', 'MUNICIPALITY', 'PROVINCE', 'TRAINING_PROVIDER', 'WORK_CENTRE', 'GOVERNMENT')),
  branch text references branches,
  municipality text
);
create index organisations_name on organisations (name, id);
-- GiST, not GIN: the planner takes GIN for dearer than reading every row, and at 25,000 names that is ten times slower.
create index organisations_words on organisations using gist (name gist_trgm_ops (siglen = 32));
-- A branch names its fund and a fund its branch: whoever loads both checks at the end.
alter table branches add foreign key (fund) references organisations deferrable initially deferred;

create table former_names (
  organisation text not null references organisations on delete cascade,
  -- 1 is the newest.
  sequence smallint not null check (sequence > 0),
  name text not null,
  -- The last day of the name; null where no source says it.
  until date,
  primary key (organisation, sequence)
);
create index former_names_words on former_names using gist (name gist_trgm_ops (siglen = 32));

create table collective_agreements (
  code text primary key,
  name text not null,
  fund text references organisations
);

create table agreement_bases (
  code text primary key,
  text_nl text not null,
  text_en text not null
);

-- An employer is under one agreement at a time (R2); which one is recorded, never worked out from its trade.
create table employer_agreements (
  organisation text not null references organisations on delete cascade,
  agreement text not null references collective_agreements,
  basis text references agreement_bases,
  from_date date not null,
  to_date date check (to_date >= from_date),
  primary key (organisation, from_date),
  exclude using gist (organisation with =, daterange(from_date, to_date, '[]') with &&)
);

create table disruptions (
  id text primary key check (id like 'register:%'),
  employer text not null references organisations,
  kind text not null check (kind in ('BANKRUPTCY', 'REORGANISATION', 'MASS_LAYOFF')),
  announced_on date not null,
  headcount integer check (headcount >= 0)
);
create index disruptions_newest on disruptions (announced_on desc, id);

create table service_points (
  code text primary key,
  name text not null,
  organisation text not null references organisations,
  since date,
  until date check (until >= since)
);

create table service_point_regions (
  service_point text not null references service_points on delete cascade,
  region text not null references regions,
  primary key (region, service_point)
);

create table service_point_predecessors (
  service_point text not null references service_points on delete cascade,
  predecessor text not null references service_points,
  primary key (service_point, predecessor)
);

create table membership_roles (
  code text primary key,
  name_nl text not null,
  name_en text not null
);

create table memberships (
  service_point text not null references service_points on delete cascade,
  sequence smallint not null,
  organisation text not null references organisations,
  role text not null references membership_roles,
  from_date date,
  to_date date check (to_date >= from_date),
  primary key (service_point, sequence)
);

create table reference_releases (
  release text primary key,
  esco_version text not null
);

create table skills (
  code text primary key,
  label_nl text not null,
  label_en text not null,
  kind text not null check (kind in ('SKILL', 'KNOWLEDGE', 'CERTIFICATE')),
  machine boolean not null,
  esco_uri text,
  esco_version text
);

create table occupations (
  code text primary key,
  label_nl text not null,
  label_en text not null,
  branch text not null references branches,
  level smallint check (level between 1 and 4),
  crebo text,
  esco_uri text,
  esco_version text
);

create table occupation_needs (
  occupation text not null references occupations on delete cascade,
  skill text not null references skills,
  level smallint not null check (level between 1 and 4),
  essential boolean not null,
  primary key (occupation, skill)
);

create table transitions (
  id text primary key,
  from_occupation text not null references occupations,
  to_occupation text not null references occupations,
  evidence text not null check (evidence in ('PROGRAMME', 'DIRECTION', 'CLASSIFICATION', 'PRACTICE')),
  basis_nl text not null,
  basis_en text not null
);
create index transitions_from on transitions (from_occupation, id);

-- What firms ask for their own people (R22).
create table training_questions (
  number integer primary key,
  organisation text not null references organisations on delete cascade,
  asked_on date not null,
  skill text references skills,
  people integer not null check (people > 0),
  question text not null
);
create index training_questions_newest on training_questions (organisation, asked_on desc, number);

create table programmes (
  code text primary key,
  position smallint not null unique,
  name text not null,
  service_point text references service_points
);

-- A figure as it was published (R19): what the source does not say is null, and nothing is worked out.
create table kpis (
  programme text not null references programmes on delete cascade,
  sequence smallint not null,
  code text not null,
  definition_nl text not null,
  definition_en text not null,
  numerator double precision,
  denominator double precision,
  value double precision,
  unit text not null,
  period text,
  status text not null check (status in ('TARGET', 'REALISED', 'DISPUTED')),
  as_of date,
  source text not null,
  primary key (programme, sequence),
  unique (programme, code)
);
