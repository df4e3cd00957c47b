-- Vacancies and what they ask. Record numbers are stable: other owners keep them, so they are never given twice.
create extension if not exists pg_trgm;

create table vacancies (
  number integer primary key check (number > 0),
  title text not null,
  status text not null check (status in ('OPEN', 'FILLED', 'WITHDRAWN')),
  level smallint check (level between 1 and 4),
  hard_to_fill boolean not null,
  open_since date not null,
  starts_on date,
  occupation text not null,
  branch text not null,
  region text not null,
  municipality text not null,
  employer text not null,
  -- Sum and number of the requirements, so that a fit needs only those of them that somebody earns credit for.
  total_weight integer not null check (total_weight >= 0),
  requirement_count smallint not null check (requirement_count between 0 and 50),
  unique (number, status, region, branch, total_weight)
);
create index vacancies_open on vacancies (region, branch, number) where status = 'OPEN';
create index vacancies_open_since on vacancies (open_since, number) where status = 'OPEN';
-- The way from a curated transition to vacancies.
create index vacancies_open_occupation on vacancies (occupation, region, branch) include (number, total_weight) where status = 'OPEN';
create index vacancies_title on vacancies using gin (title gin_trgm_ops);

-- Status, region, branch and total weight are the vacancy's; the foreign key keeps them so. They stand here because the
-- way from a person to vacancies is one walk over the index below and touches nothing else.
create table vacancy_requirements (
  vacancy integer not null,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  weight double precision not null check (weight > 0),
  essential boolean not null,
  -- What the matching rule makes of weight, skill and essential under the release of the reference data.
  effective_weight smallint not null check (effective_weight between 0 and 320),
  status text not null,
  region text not null,
  branch text not null,
  total_weight integer not null,
  primary key (vacancy, skill),
  foreign key (vacancy, status, region, branch, total_weight)
    references vacancies (number, status, region, branch, total_weight)
    on update cascade on delete cascade
);
create index vacancy_requirements_reach on vacancy_requirements (region, skill, branch)
  include (vacancy, level, effective_weight, total_weight) where status = 'OPEN';
