-- Vacancies of this owner. Record numbers are stable and never given twice: other owners keep them.
create table vacancies (
  number integer primary key check (number between 1 and 16777215),
  title text not null check (char_length(title) <= 500),
  status text not null check (status in ('OPEN', 'FILLED', 'WITHDRAWN')),
  level smallint check (level between 1 and 4),
  hard_to_fill boolean not null,
  open_since date not null,
  starts_on date,
  occupation text not null,
  branch text not null,
  region text not null,
  municipality text not null,
  employer text not null
);
create index vacancies_open on vacancies (region, branch, number) where status = 'OPEN';
create index vacancies_open_since on vacancies (open_since, number) where status = 'OPEN';

create table vacancy_requirements (
  vacancy integer not null references vacancies on delete cascade,
  skill text not null,
  level smallint not null check (level between 1 and 4),
  weight double precision not null check (weight > 0),
  essential boolean not null,
  primary key (vacancy, skill)
);
create index vacancy_requirements_skill on vacancy_requirements (skill, vacancy);
